// Either a piece is refused, or no marker is left in it: there is no third way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText, node } from '../../../src/shared/article/build.ts';
import { findTkMarkers } from '../../../src/shared/article/tk.ts';
import { exportArticle } from '../../../src/shared/export/export-article.ts';
import { exportedText } from '../../fixtures/export/exported.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const pieces = fc.constantFrom(
  'TK',
  'TKTK',
  'T',
  'K',
  '[TK',
  '[TK fact]',
  ']',
  ' ',
  'word',
  '_',
  '.',
);
const marks = fc.constantFrom([], [{ type: 'bold' }], [{ type: 'italic' }]);
const runs = fc.array(fc.tuple(pieces, marks), { minLength: 1, maxLength: 12 });

test('with markers it is refused, without them it leaves unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(runs, async (parts) => {
      const text = parts.map(([piece]) => piece).join('');
      const content = parts.flatMap(([piece, styles]) => inlineText(piece, styles));
      const piece = packageOf({
        headline: inlineText('H'),
        body: [node('paragraph', {}, content)],
      });
      const result = await exportArticle(piece, 'text');
      expect(result.ok).toBe(findTkMarkers(text).length === 0);
    }),
    { numRuns: 400 },
  );
});

test('on request every marker goes, also those that cutting makes', async () => {
  await fc.assert(
    fc.asyncProperty(runs, runs, async (parts, words) => {
      const content = parts.flatMap(([piece, styles]) => inlineText(piece, styles));
      const description = words.map(([piece]) => piece).join('');
      const piece = packageOf(
        { headline: inlineText('H'), body: [node('paragraph', {}, content)] },
        { description },
      );
      const json = JSON.parse(await exportedText(piece, 'json', { tk: 'strip' }));
      expect(findTkMarkers(json.fields.description)).toEqual([]);
      const text = await exportedText(piece, 'text', { tk: 'strip' });
      expect(findTkMarkers(text)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
