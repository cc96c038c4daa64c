// Live counts must agree with what the library counts at each save, and the outline with both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNode } from '../../../src/renderer/editor/document-counts.ts';
import { outlineOf } from '../../../src/renderer/features/outline/outline.ts';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { toNode } from '../../../src/shared/article/document.ts';
import type { NodeJson, StoredDocument } from '../../../src/shared/article/json.ts';
import { measureDocument } from '../../../src/shared/article/measure.ts';
import { countTkMarkers } from '../../../src/shared/article/tk.ts';

const heading = (text: string, level = 2) => node('heading', { level }, inlineText(text));
const stash = (...content: NodeJson[]) => node('stash', {}, content);
const figure = (caption: string, credit: string, alt = '') =>
  node('figure', { alt }, [
    node('caption', {}, inlineText(caption)),
    node('credit', {}, inlineText(credit)),
  ]);

function parsed(document: StoredDocument) {
  const result = toNode(document);
  if (!result.ok) throw new Error(result.error.detail ?? result.error.code);
  return result.value;
}

describe('live counts', () => {
  const text = fc.string({ unit: 'grapheme' });
  const block: fc.Arbitrary<NodeJson> = fc.oneof(
    text.map(paragraph),
    text.map((words) => heading(words)),
    text.map((words) => stash(paragraph(words))),
    fc.tuple(text, text, text).map(([caption, credit, alt]) => figure(caption, credit, alt)),
    fc.constant(paragraph('A fact TK and [TK the date] here')),
    fc
      .tuple(text, text)
      .map(([before, after]) =>
        node('paragraph', {}, [...inlineText(before), node('hardBreak'), ...inlineText(after)]),
      ),
  );

  it('are those of the library for any document', () => {
    fc.assert(
      fc.property(text, text, fc.array(block, { maxLength: 8 }), (headline, caption, body) => {
        const document = buildDocument({
          headline: inlineText(headline),
          heroCaption: inlineText(caption),
          body,
        });
        const { words, characters, tk } = countNode(parsed(document));
        expect({ words, characters }).toEqual(measureDocument(document).piece);
        expect(tk).toBe(countTkMarkers(document));
      }),
    );
  });
});

describe('the outline', () => {
  const outline = (body: NodeJson[]) =>
    outlineOf(parsed(buildDocument({ headline: inlineText('Head line'), body })))
      .filter((entry) => entry.kind !== 'slot')
      .map(({ kind, title, depth, words, tk }) => ({ kind, title, depth, words, tk }));

  it('counts a section up to the next heading of its level, its subsections included', () => {
    expect(
      outline([
        paragraph('One two three.'),
        heading('First'),
        paragraph('One two TK.'),
        heading('Below', 3),
        paragraph('One.'),
        heading('Second'),
      ]),
    ).toEqual([
      { kind: 'opening', title: 'Opening', depth: 1, words: 3, tk: 0 },
      { kind: 'section', title: 'First', depth: 1, words: 6, tk: 1 },
      { kind: 'section', title: 'Below', depth: 2, words: 2, tk: 0 },
      { kind: 'section', title: 'Second', depth: 1, words: 1, tk: 0 },
    ]);
  });

  it('lists stashes where they stand and leaves their words out of the section', () => {
    expect(outline([heading('First'), stash(paragraph('Not for readers'))])).toEqual([
      { kind: 'section', title: 'First', depth: 1, words: 1, tk: 0 },
      { kind: 'stash', title: 'Stash', depth: 1, words: 3, tk: 0 },
    ]);
  });

  it('has no opening without words, and names a heading without text', () => {
    expect(outline([paragraph(''), heading('')])).toEqual([
      { kind: 'section', title: 'Untitled section', depth: 1, words: 0, tk: 0 },
    ]);
  });
});
