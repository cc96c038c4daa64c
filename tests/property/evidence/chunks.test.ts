import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../src/shared/evidence/chunks.ts';
import { SEGMENT_KINDS } from '../../../src/shared/evidence/projection.ts';

const sentence = fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z0-9]{1,8}){0,30}[.!?]$/);

const projection = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...SEGMENT_KINDS),
      sentences: fc.array(sentence, { minLength: 1, maxLength: 12 }),
    }),
    { maxLength: 6 },
  )
  .map((parts) => {
    let text = '';
    const segments = parts.map(({ kind, sentences }) => {
      const start = text.length;
      text += sentences.join(' ');
      const segment = {
        start,
        end: text.length,
        kind,
        main: true,
        locator: { kind: 'none' },
      } as const;
      text += '\n\n';
      return segment;
    });
    return { projector: 'test 1', text, segments };
  });

test('stretches are in order, hold every word that may be evidence, and no others', () => {
  fc.assert(
    fc.property(projection, (made) => {
      const chunks = chunksOf(made);
      const searched = made.segments.filter(
        ({ kind }) => kind !== 'navigation' && kind !== 'footer',
      );
      const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
      expect(chunks.flatMap(({ start, end }) => words(made.text.slice(start, end)))).toEqual(
        searched.flatMap(({ start, end }) => words(made.text.slice(start, end))),
      );
      for (const [index, chunk] of chunks.entries()) {
        expect(chunk.start).toBeGreaterThanOrEqual(chunks[index - 1]?.end ?? 0);
      }
    }),
  );
});

test('no stretch is cut inside a sentence', () => {
  fc.assert(
    fc.property(projection, (made) => {
      for (const { start, end } of chunksOf(made)) {
        expect(made.text.slice(start, end)).toMatch(/^[A-Z].*[.!?]$/s);
      }
    }),
  );
});
