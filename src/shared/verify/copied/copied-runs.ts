/**
 * Passages taken over word for word: runs of five words and more, joined where a few words were
 * changed, and long enough that chance is no explanation.
 */
import type { PreparedSource } from '../quotes/prepared-source.ts';
import { rangeOfWords } from '../quotes/prepared-source.ts';
import { type Run, seededRuns, UNKNOWN } from '../quotes/runs.ts';
import type { Range } from '../text/range.ts';
import { type ArticleWords, isContentWord, isNameLike, numbersIn } from './article-words.ts';
import type { CopiedPassage } from './copied-passage.ts';

const SHINGLE = 5;
const LARGEST_GAP = 3;
const FEWEST_WORDS = 12;
const FEWEST_CONTENT_WORDS = 9;
/** Of a long run, so many words must be neither small words nor names. */
const FEWEST_OWN_WORDS = 4;

/** A joined run: article words and source words, ends excluded, and how many are equal. */
type Joined = {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly equal: number;
};

/** The copied runs of an article from one source, in order. */
export function copiedRuns(
  article: ArticleWords,
  source: PreparedSource,
  sourceIndex: number,
  boilerplate: readonly Range[],
): readonly CopiedPassage[] {
  const numbers = numbersIn(source, article);
  const runs = seededRuns(source, numbers, SHINGLE).filter(
    (run) => !isIn(source, run, boilerplate),
  );
  return joined(runs)
    .map((run) => extended(run, source, numbers))
    .filter((run) => isLong(article, run))
    .map((run) => passageOf(article, source, sourceIndex, run));
}

function isIn(source: PreparedSource, run: Run, ranges: readonly Range[]): boolean {
  const place = source.words[run.source]?.token.start ?? 0;
  return ranges.some(({ start, end }) => place >= start && place < end);
}

function joined(runs: readonly Run[]): readonly Joined[] {
  const all: Joined[] = [];
  const ordered = [...runs].sort(
    (one, other) => one.quote - other.quote || one.source - other.source,
  );
  for (const { quote, source, length } of ordered) {
    const at = all.findIndex(
      (before) =>
        isNext(before.end, quote) &&
        isNext(before.sourceEnd, source) &&
        before.sourceStart < source,
    );
    const before = all[at];
    const run = {
      start: quote,
      end: quote + length,
      sourceStart: source,
      sourceEnd: source + length,
    };
    if (before === undefined) all.push({ ...run, equal: length });
    else if (run.end > before.end) {
      const overlap = Math.max(0, before.end - quote);
      const { start, sourceStart } = before;
      all[at] = { ...run, start, sourceStart, equal: before.equal + length - overlap };
    }
  }
  return all;
}

function isNext(end: number, start: number): boolean {
  return start - end <= LARGEST_GAP && end - start < SHINGLE;
}

/** Reaches over one changed word at either end, if words beyond it are equal again. */
function extended(run: Joined, source: PreparedSource, numbers: readonly number[]): Joined {
  let { start, end, sourceStart, sourceEnd, equal } = run;
  for (let more = equalAfter(source, numbers, end + 1, sourceEnd + 1, 1); more > 1; ) {
    end += more + 1;
    sourceEnd += more + 1;
    equal += more;
    more = equalAfter(source, numbers, end + 1, sourceEnd + 1, 1);
  }
  for (let more = equalAfter(source, numbers, start - 2, sourceStart - 2, -1); more > 1; ) {
    start -= more + 1;
    sourceStart -= more + 1;
    equal += more;
    more = equalAfter(source, numbers, start - 2, sourceStart - 2, -1);
  }
  return { start, end, sourceStart, sourceEnd, equal };
}

function equalAfter(
  source: PreparedSource,
  numbers: readonly number[],
  from: number,
  sourceFrom: number,
  step: 1 | -1,
): number {
  let count = 0;
  for (;;) {
    const number = numbers[from + count * step];
    if (number === undefined || number === UNKNOWN) return count;
    if (number !== source.numbers[sourceFrom + count * step]) return count;
    count += 1;
  }
}

function isLong({ words, text }: ArticleWords, { start, end, equal }: Joined): boolean {
  const own = words.slice(start, end);
  const content = own.filter(isContentWord);
  const spoken = content.filter((word) => !isNameLike(word, words[words.indexOf(word) - 1], text));
  if (spoken.length < FEWEST_OWN_WORDS) return false;
  return equal >= FEWEST_WORDS || content.length >= FEWEST_CONTENT_WORDS;
}

function passageOf(
  { words }: ArticleWords,
  source: PreparedSource,
  index: number,
  run: Joined,
): CopiedPassage {
  return {
    start: words[run.start]?.token.start ?? 0,
    end: words[run.end - 1]?.token.end ?? 0,
    level: 'copied',
    rule: 'copied-run',
    source: index,
    sourceRange: rangeOfWords(source, run.sourceStart, run.sourceEnd - 1),
    words: run.equal,
  };
}
