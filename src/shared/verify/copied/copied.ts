/**
 * Finds what an article took from its own sources without quoting it. Called by preflight for every
 * block, with what is quoted or attributed excluded, and by the accuracy set for plain text.
 */
import { extractQuotes } from '../extract/extract.ts';
import { type PreparedSource, prepareSource } from '../quotes/prepared-source.ts';
import type { Range } from '../text/range.ts';
import { articleWordsOf } from './article-words.ts';
import { boilerplateOf } from './boilerplate.ts';
import { closeSentences, type SentenceIndex, sentenceIndexOf } from './close-sentences.ts';
import type { CopiedPassage } from './copied-passage.ts';
import { copiedRuns } from './copied-runs.ts';

/** A source made ready for the search; build it once per snapshot and keep it. */
export type CopySource = {
  readonly prepared: PreparedSource;
  readonly boilerplate: readonly Range[];
  readonly sentences: SentenceIndex;
};

/** A text of the article and the ranges in it that may be taken over: quotes, attributed words. */
export type CopyBlock = { readonly text: string; readonly excluded: readonly Range[] };

/** Makes a source ready; the index of quote verification is shared. */
export function prepareCopySource(prepared: PreparedSource): CopySource {
  const boilerplate = boilerplateOf(prepared.text);
  return { prepared, boilerplate, sentences: sentenceIndexOf(prepared, boilerplate) };
}

/** The passages of each block, in the order of the blocks; ranges are of the block's text. */
export function findCopied(
  blocks: readonly CopyBlock[],
  sources: readonly CopySource[],
): readonly (readonly CopiedPassage[])[] {
  return blocks.map((block) => copiedInBlock(block, sources));
}

function copiedInBlock({ text, excluded }: CopyBlock, sources: readonly CopySource[]) {
  const article = articleWordsOf(text, excluded);
  const runs = sources.flatMap(({ prepared, boilerplate }, index) =>
    copiedRuns(article, prepared, index, boilerplate),
  );
  const close = sources.flatMap(({ sentences }, index) =>
    closeSentences(article, sentences, index, runs),
  );
  return withoutRepeats([...runs, ...close]);
}

/** A rewritten sentence replaces the run inside it only if it took over this many words more. */
const MORE_WORDS = 4;

/** Of passages that cover the same words, keeps the one with most of them. */
function withoutRepeats(passages: readonly CopiedPassage[]): readonly CopiedPassage[] {
  const weight = ({ level, words }: CopiedPassage): number =>
    level === 'copied' ? words + MORE_WORDS : words;
  const best = [...passages].sort(
    (one, other) => weight(other) - weight(one) || one.source - other.source,
  );
  const kept: CopiedPassage[] = [];
  for (const passage of best) {
    const isCovered = kept.some((other) => isSamePlace(other, passage));
    if (!isCovered) kept.push(passage);
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Whether one passage lies in the other; a sentence around a copied run says nothing new. */
function isSamePlace(kept: CopiedPassage, other: CopiedPassage): boolean {
  const isInside = kept.start <= other.start && kept.end >= other.end;
  const isAround = other.start <= kept.start && other.end >= kept.end;
  return isInside || (isAround && other.level !== 'copied');
}

/** The passages of a plain text; what stands in quote marks is excluded. */
export function copiedPassages(
  article: string,
  sources: readonly string[],
): readonly CopiedPassage[] {
  const excluded = extractQuotes(article).quotes.map(({ outer }) => outer);
  const prepared = sources.map((text) => prepareCopySource(prepareSource(text)));
  return findCopied([{ text: article, excluded }], prepared)[0] ?? [];
}
