/**
 * Sentences lightly rewritten: most of the words of one sentence of a source, in the same order, with
 * some exchanged. Only sentences that share rare words are compared at all.
 */

import type { PreparedSource } from '../quotes/prepared-source.ts';
import type { QuoteWord } from '../quotes/words/quote-word.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { Range } from '../text/range.ts';
import { type ArticleWords, isContentWord } from './article-words.ts';
import type { CopiedPassage } from './copied-passage.ts';

const FEWEST_WORDS = 9;
const CLOSE = 0.6;
const NOTE = 0.45;
const COVERED = 0.8;
/** Words found in more sentences than this do not lead to a comparison. */
const MOST_SENTENCES = 12;
const MOST_CANDIDATES = 3;

/** A sentence with its words. */
type Sentence = Range & { readonly words: readonly QuoteWord[] };

/** The sentences of a source and which of them each word is in. */
export type SentenceIndex = {
  readonly sentences: readonly Sentence[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

/** Indexes the sentences of a source outside its boilerplate. */
export function sentenceIndexOf(
  source: PreparedSource,
  boilerplate: readonly Range[],
): SentenceIndex {
  const sentences = withWords(
    sentencesOf(source.text.replace(/\n(?!\s*\n)/g, ' ')),
    source.words,
  ).filter(({ start }) => !boilerplate.some((range) => start >= range.start && start < range.end));
  const byWord = new Map<string, number[]>();
  sentences.forEach(({ words }, index) => {
    for (const key of new Set(words.filter(isContentWord).map((word) => word.key))) {
      const places = byWord.get(key);
      if (places === undefined) byWord.set(key, [index]);
      else places.push(index);
    }
  });
  return { sentences, byWord };
}

function withWords(ranges: readonly Range[], words: readonly QuoteWord[]): readonly Sentence[] {
  let at = 0;
  return ranges.map(({ start, end }) => {
    while ((words[at]?.token.start ?? end) < start) at += 1;
    const first = at;
    while ((words[at]?.token.start ?? end) < end) at += 1;
    return { start, end, words: words.slice(first, at) };
  });
}

/** The sentences of an article, outside the ranges already found, that are close to one of a source. */
export function closeSentences(
  article: ArticleWords,
  index: SentenceIndex,
  source: number,
  found: readonly Range[],
): readonly CopiedPassage[] {
  const free = article.words.filter((_, at) => article.isFree[at] === true);
  return withWords(sentencesOf(article.text), free).flatMap((sentence) => {
    if (sentence.words.length < FEWEST_WORDS || isFound(sentence, found)) return [];
    return closest(sentence, index, source) ?? [];
  });
}

/** Whether nearly all of a sentence is in what was found already. */
function isFound(sentence: Range, found: readonly Range[]): boolean {
  const covered = found.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  );
  return covered >= COVERED * (sentence.end - sentence.start);
}

function closest(sentence: Sentence, index: SentenceIndex, source: number): CopiedPassage | null {
  let best: CopiedPassage | null = null;
  for (const candidate of candidatesFor(sentence, index)) {
    const words = inSameOrder(sentence.words, candidate.words);
    const share = words / sentence.words.length;
    if (share < NOTE || words <= (best?.words ?? 0)) continue;
    // A sentence that says half of a long one is a summary of it.
    const level =
      share >= CLOSE && sharedContent(sentence, candidate) >= CLOSE - 0.1 ? 'close' : 'note';
    const { start, end } = sentence;
    best = {
      start,
      end,
      level,
      rule: level === 'close' ? 'close-wording' : 'same-content',
      source,
      sourceRange: { start: candidate.start, end: candidate.end },
      words,
    };
  }
  return best;
}

function candidatesFor(
  sentence: Sentence,
  { sentences, byWord }: SentenceIndex,
): readonly Sentence[] {
  const votes = new Map<number, number>();
  for (const { key } of sentence.words.filter(isContentWord)) {
    const places = byWord.get(key) ?? [];
    if (places.length > MOST_SENTENCES) continue;
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  return [...votes]
    .filter(([, count]) => count > 1)
    .sort(([one, count], [other, otherCount]) => otherCount - count || one - other)
    .slice(0, MOST_CANDIDATES)
    .flatMap(([place]) => sentences[place] ?? []);
}

/** The share of an article sentence's content words that the source's sentence has too. */
function sharedContent(sentence: Sentence, candidate: Sentence): number {
  const theirs = new Set(candidate.words.map(({ key }) => key));
  const ours = sentence.words.filter(isContentWord);
  return ours.filter(({ key }) => theirs.has(key)).length / Math.max(1, ours.length);
}

/** Length of the longest common subsequence: the words that two sentences have in the same order. */
function inSameOrder(ours: readonly QuoteWord[], theirs: readonly QuoteWord[]): number {
  let above = new Uint16Array(theirs.length + 1);
  for (const { key } of ours) {
    const here = new Uint16Array(theirs.length + 1);
    theirs.forEach((word, at) => {
      const same = word.key === key ? (above[at] ?? 0) + 1 : 0;
      here[at + 1] = Math.max(same, above[at + 1] ?? 0, here[at] ?? 0);
    });
    above = here;
  }
  return above[theirs.length] ?? 0;
}
