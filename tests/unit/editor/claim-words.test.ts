/** The editor and the checks read the same words for a claim, since decisions hash them. */
import { expect, test } from 'vitest';
import { textIn } from '../../../src/renderer/editor/evidence/block-positions.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { markClaim } from '../../../src/shared/article/edit/claim-marks.ts';
import { SCHEMA_VERSION } from '../../../src/shared/article/json.ts';
import { markedClaims } from '../../../src/shared/verify/piece/marked-claims.ts';
import { article, pullQuote } from './support.ts';
import { TestEditor } from './test-editor.ts';

const cited = node('paragraph', {}, [
  ...inlineText('It cost '),
  node('citation', { refs: [] }),
  ...inlineText('$56.2 billion'),
  node('hardBreak'),
  ...inlineText('in all. It '),
  ...inlineText('opened', [{ type: 'bold' }]),
  ...inlineText(' late.'),
]);

test.each([
  ['in one paragraph', 'cost', 'billion', [cited]],
  ['over a hard break and formatting', 'billion', 'opened', [cited]],
  ['over two paragraphs', 'billion', 'Second', [cited, paragraph('Second.')]],
  ['over an empty paragraph', 'opened', 'Second', [cited, paragraph(''), paragraph('Second.')]],
  [
    'over a pull quote',
    'opened',
    'Second',
    [cited, pullQuote('It was late', 'Ada Moss'), paragraph('Second.')],
  ],
])('words of a claim %s', (_, first, last, body) => {
  const editor = new TestEditor(article({ body }));
  const range = { from: editor.before(first), to: editor.after(last) };
  const words = textIn(editor.doc, range.from, range.to);
  const { tr } = editor.state;
  markClaim(tr, range, 'claim');
  const [claim] = markedClaims({ schemaVersion: SCHEMA_VERSION, doc: tr.doc.toJSON() });
  expect(words).not.toBe('');
  expect(words).toBe(claim?.text);
});

test('words of a block alone', () => {
  const document = article({ body: [cited] });
  const body = document.lastChild?.firstChild;
  if (body === null || body === undefined) throw new Error('no paragraph');
  expect(textIn(body, 0, body.content.size)).toBe(
    'It cost  $56.2 billion\nin all. It opened late.',
  );
});
