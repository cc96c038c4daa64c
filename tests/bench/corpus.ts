/**
 * A reproducible library for measuring: pieces of about 500 words over a vocabulary whose
 * frequencies fall off as in real text (Zipf), so that common and rare words both exist.
 */
import { buildDocument, inlineText, node, paragraph } from '../../src/shared/article/build.ts';
import { EMPTY_FIELDS } from '../../src/shared/article/model.ts';
import type { ArticlePackage } from '../../src/shared/article/package.ts';

const VOCABULARY = 20_000;
const DESKS = ['Local', 'World', 'Business', 'Culture', 'Sport'];
const STATUSES = ['draft', 'review', 'ready', 'published'] as const;

/** A seeded generator of numbers from 0 to 1 (mulberry32), so that every run measures the same. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The word of a rank: 1 is the most frequent. Made of syllables, so that prefixes are shared. */
export function wordOfRank(rank: number): string {
  const syllables = ['ba', 'cor', 'del', 'fin', 'gra', 'hol', 'jun', 'kel', 'lum', 'mar'];
  return [...rank.toString()].map((digit) => syllables[Number(digit)] ?? '').join('');
}

/** One piece of about 500 words. */
export function makePiece(index: number, random: () => number): ArticlePackage {
  const word = (): string => wordOfRank(Math.max(1, Math.floor(VOCABULARY ** random())));
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const sentence = (count: number): string => `${words(count)}.`;
  const body = Array.from({ length: 9 }, (_, position) =>
    position % 3 === 2
      ? node('heading', { level: 2 }, inlineText(words(5)))
      : paragraph(Array.from({ length: 4 }, () => sentence(18)).join(' ')),
  );
  return {
    fields: {
      ...EMPTY_FIELDS,
      slug: `piece-${index}`,
      desk: DESKS[index % DESKS.length] ?? '',
      status: STATUSES[index % STATUSES.length] ?? 'draft',
      authors: [{ name: `Author ${index % 40}`, role: 'reporter' }],
      tags: [`tag-${index % 60}`, `tag-${(index * 7) % 90}`].filter(
        (t, i, all) => all.indexOf(t) === i,
      ),
      deadline: index % 3 === 0 ? new Date(1_700_000_000_000 + index * 60_000).toISOString() : null,
    },
    document: buildDocument({
      headline: inlineText(words(8)),
      standfirst: inlineText(sentence(20)),
      glance: [1, 2, 3].map(() => node('glanceItem', {}, inlineText(words(9)))),
      body,
    }),
    sources: [],
    assets: [],
  };
}
