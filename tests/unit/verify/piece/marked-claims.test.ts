import { expect, test } from 'vitest';
import { buildDocument, inlineText, node } from '../../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../../src/shared/article/json.ts';
import { markedClaims } from '../../../../src/shared/verify/piece/marked-claims.ts';

const marked = (text: string, ...ids: string[]): NodeJson[] =>
  inlineText(
    text,
    ids.map((id) => ({ type: 'evidence', attrs: { id } })),
  );
const bold = (text: string, id: string): NodeJson[] =>
  inlineText(text, [{ type: 'bold' }, { type: 'evidence', attrs: { id } }]);
const block = (id: string, ...content: NodeJson[][]) => node('paragraph', { id }, content.flat());
const claimsOf = (...body: NodeJson[]) => markedClaims(buildDocument({ body }));

test('a claim is one stretch, whatever is bold in it', () => {
  const claims = claimsOf(
    block(
      'p',
      inlineText('It cost '),
      marked('$56.2', 'c'),
      bold(' billion', 'c'),
      inlineText('.'),
    ),
  );
  expect(claims).toEqual([
    { id: 'c', parts: [{ blockId: 'p', start: 8, end: 21 }], text: '$56.2 billion' },
  ]);
});

test('claims may overlap', () => {
  const claims = claimsOf(
    block('p', marked('one ', 'a'), marked('two', 'a', 'b'), marked(' three', 'b')),
  );
  expect(claims.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'one two'],
    ['b', 'two three'],
  ]);
});

test('a claim over two blocks has a part in each', () => {
  const claims = claimsOf(block('p', marked('first', 'c')), block('q', marked('second', 'c')));
  expect(claims).toEqual([
    {
      id: 'c',
      parts: [
        { blockId: 'p', start: 0, end: 5 },
        { blockId: 'q', start: 0, end: 6 },
      ],
      text: 'first\nsecond',
    },
  ]);
});

test('a mark without an id is no claim', () => {
  expect(claimsOf(block('p', marked('words', '')))).toEqual([]);
});
