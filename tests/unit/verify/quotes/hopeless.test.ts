/** The look before aligning saves time and nothing else: what is there is still found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHopeless } from '../../../../src/shared/verify/quotes/hopeless.ts';
import { prepareSource } from '../../../../src/shared/verify/quotes/prepared-source.ts';
import { prepareQuote, verifyQuote } from '../../../../src/shared/verify/quotes/verify-quote.ts';

const SAID =
  'we mended the harbour wall before winter and nobody from the council warned the crews about loose granite';
const SOURCE = prepareSource(
  `The minutes open with the budget of the library. The foreman told the hearing that ${SAID}. The chairman thanked every witness and closed the session before noon.`,
);

test('a quote with a third of its words exchanged is found', () => {
  const words = SAID.split(' ');
  const third = fc.subarray([...words.keys()], { maxLength: Math.floor(words.length / 3) });
  fc.assert(
    fc.property(third, (places) => {
      const quote = words.map((word, at) => (places.includes(at) ? 'zeppelin' : word)).join(' ');
      expect(verifyQuote(quote, SOURCE).verdict).not.toBe('not-found');
    }),
  );
});

test('a quote that shares only small words with a stretch is turned away', () => {
  const { parts } = prepareQuote(
    'the orchestra played before a packed theatre and the singers bowed to every gallery',
  );
  expect(isHopeless(SOURCE, parts, { start: 0, end: SOURCE.words.length })).toBe(true);
});
