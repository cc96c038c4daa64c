/**
 * Writes development.jsonl and frozen.jsonl: passages of the quote-verification sources set in
 * articles of our own. Light rewordings and summaries are written by hand in written/<half>.txt
 * ("stratum | source | passage | reworded"). Run it with `node tests/accuracy/copied/compile.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCases, toLines } from '../cases.ts';
import { FOLDER as SOURCES } from '../quote-verification/case.ts';
import { type Passage, passagesOf } from '../quote-verification/generate/passages.ts';
import { type Random, seeded, shuffled } from '../quote-verification/generate/random.ts';
import { HALVES, type Half, type TunedHalf } from '../score.ts';
import { RELEASES } from './boilerplate.ts';
import { type CopiedCase, caseSchema, FOLDER } from './case.ts';
import { HOSTS } from './hosts.ts';
import { oneInNine, type Planted, quoted, reordered, shortRun, verbatim } from './operators.ts';

const SEEDS: Readonly<Record<TunedHalf, number>> = { development: 2_024, frozen: 4_202 };

interface Recipe {
  readonly stratum: CopiedCase['stratum'];
  readonly cases: number;
  readonly words: number;
  readonly plant: (passage: Passage, random: Random) => Planted | null;
}

const RECIPES: readonly Recipe[] = [
  { stratum: 'verbatim', cases: 15, words: 16, plant: verbatim },
  { stratum: 'one-in-nine', cases: 14, words: 27, plant: oneInNine },
  { stratum: 'reordered', cases: 8, words: 28, plant: reordered },
  { stratum: 'quoted', cases: 10, words: 14, plant: quoted },
  { stratum: 'short-run', cases: 4, words: 12, plant: shortRun },
];

const readSource = (half: TunedHalf, file: string): string =>
  readFileSync(`${SOURCES}/sources/${half}/${file}.txt`, 'utf8');

function filesOf(half: TunedHalf): readonly string[] {
  return readdirSync(`${SOURCES}/sources/${half}`)
    .sort()
    .map((name) => name.replace(/\.txt$/u, ''));
}

/** The planted text between two paragraphs of an article, with its stretches moved to their place. */
function inArticle(
  half: TunedHalf,
  index: number,
  planted: Planted,
): Pick<CopiedCase, 'article' | 'spans'> {
  const hosts = HOSTS[half];
  const before = hosts[index % hosts.length] ?? '';
  const after = hosts[(index + 3) % hosts.length] ?? '';
  const offset = before.length + 2;
  return {
    article: `${before}\n\n${planted.text}\n\n${after}`,
    spans: planted.found.map((one) => ({
      ...one,
      start: one.start + offset,
      end: one.end + offset,
    })),
  };
}

/**
 * Plain running text: fillers of a transcript are no passage that a writer takes over, and what a
 * press release says of its sender at the end may be taken over by all.
 */
function isUsable(passage: Passage, words: number): boolean {
  const hasFillers = /\b(?:um|uh|er)\b/u.test(passage.quote);
  const before = passage.source.slice(0, passage.end);
  const isAboutSender = /\n(?:About [A-Z]|Notes to editors)/u.test(before);
  return passage.whole && !hasFillers && !isAboutSender && passage.quote.split(' ').length >= words;
}

function generatedCases(half: TunedHalf): readonly Omit<CopiedCase, 'id'>[] {
  const random = seeded(SEEDS[half]);
  const files = filesOf(half);
  return RECIPES.flatMap(({ stratum, cases, words, plant }, recipe) => {
    const made = shuffled(files, random).flatMap((file, index) => {
      const usable = passagesOf(file, readSource(half, file)).filter((one) => isUsable(one, words));
      const planted = shuffled(usable, random)
        .map((passage) => plant(passage, random))
        .find((one) => one !== null);
      if (planted === undefined || planted === null) return [];
      return [{ stratum, source: { file }, ...inArticle(half, index + recipe, planted) }];
    });
    return made.slice(0, cases);
  });
}

function boilerplateCases(half: TunedHalf): readonly Omit<CopiedCase, 'id'>[] {
  return RELEASES[half].map(({ body, heading, about }, index) => ({
    stratum: 'boilerplate',
    source: { text: `${body}\n\n${heading}\n\n${about}\n` },
    ...inArticle(half, index, { text: about, found: [] }),
  }));
}

function writtenCases(half: TunedHalf): readonly Omit<CopiedCase, 'id'>[] {
  const lines = readFileSync(`${FOLDER}/written/${half}.txt`, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const [name, file = '', passage = '', text = ''] = line.split('|');
    const stratum = caseSchema.shape.stratum.parse(name);
    const sourceStart = passage === '' ? -1 : readSource(half, file).indexOf(passage);
    if (passage !== '' && sourceStart < 0) throw new Error(`Not in ${file}: ${passage}`);
    const place = {
      start: 0,
      end: text.length,
      sourceStart,
      sourceEnd: sourceStart + passage.length,
    };
    const planted = { text, found: stratum === 'synonym' ? [place] : [] };
    return { stratum, source: { file }, ...inArticle(half, index, planted) };
  });
}

/** Every case of a half; those of the blind half are written with their sources. */
export function compiledCases(half: Half): readonly CopiedCase[] {
  if (half === 'blind') return readCases(`${FOLDER}/written`, half, caseSchema);
  return [...generatedCases(half), ...boilerplateCases(half), ...writtenCases(half)].map(
    (one, index) => ({ id: `${half}-${one.stratum}-${index + 1}`, ...one }),
  );
}

if (import.meta.main) {
  for (const half of HALVES) {
    writeFileSync(`${FOLDER}/${half}.jsonl`, toLines(compiledCases(half)));
  }
}
