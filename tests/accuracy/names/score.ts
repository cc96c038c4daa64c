/**
 * Scores set N: each seeded error found by its rule at its place, nothing else said, and the traps
 * left alone. Some rules see one fault from two sides; either is right (`SAME_FAULT`).
 */
import { fileURLToPath } from 'node:url';
import { checkNames } from '../../../src/shared/verify/names/check-names.ts';
import type { NameFinding } from '../../../src/shared/verify/names/name-finding.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type NamesCase, namesCase } from './case.ts';

type Place = NamesCase['traps'][number];
type SeededError = NamesCase['errors'][number];

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const TARGETS = {
  [ALL]: {
    findings: [
      { metric: 'precision', atLeast: 0.93 },
      { metric: 'recall', atLeast: 0.9 },
    ],
  },
} as const;

/** Rules that may both be said of one fault: Kris for Karl is a slip of spelling or of name. */
const SAME_FAULT: readonly (readonly string[])[] = [
  ['spelling-variant', 'wrong-first-name'],
  ['spelling-variant', 'source-spelling'],
  ['no-full-name', 'no-role'],
  ['not-in-body', 'no-role'],
];

/** Set N. */
export const NAMES: EvaluationSet = {
  name: 'names',
  title: 'N: names, titles and acronyms',
  halves: HALVES,
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, namesCase)) {
    const { distinct, houseSpellings } = one;
    const options = { distinct, houseSpellings, knownAcronyms: [] };
    scoreCase(tally, one, checkNames(one.blocks, one.sources, options));
  }
  return tally.result();
}

const isAt = (finding: NameFinding, place: Pick<Place, 'blockId' | 'start' | 'end'>): boolean =>
  finding.place.blockId === place.blockId &&
  finding.place.start < place.end &&
  place.start < finding.place.end;

function tells(finding: NameFinding, error: SeededError): boolean {
  const same = SAME_FAULT.some(
    (rules) => rules.includes(finding.rule) && rules.includes(error.rule),
  );
  return isAt(finding, error) && (finding.rule === error.rule || same);
}

function scoreCase(tally: Tally, one: NamesCase, findings: readonly NameFinding[]): void {
  const problems: string[] = [];
  for (const error of one.errors) {
    const found = findings.some((finding) => tells(finding, error));
    const counts = { right: found ? 1 : 0, wrong: 0, missed: found ? 0 : 1 };
    tally.detect([ALL, error.rule, `pieces: ${one.stratum}`], 'findings', counts);
    if (!found) problems.push(`missed ${error.rule}: ${error.text} (${error.blockId})`);
  }
  for (const finding of findings) {
    if (one.errors.some((error) => tells(finding, error))) continue;
    const counts = { right: 0, wrong: 1, missed: 0 };
    tally.detect([ALL, finding.rule, `pieces: ${one.stratum}`], 'findings', counts);
    problems.push(`wrong ${finding.rule}: ${finding.text} (${finding.place.blockId})`);
  }
  for (const trap of one.traps) {
    const alone = !findings.some((finding) => isAt(finding, trap));
    tally.judge([ALL, `trap: ${trap.reason}`], 'traps left alone', alone);
  }
  if (problems.length > 0) {
    const text = one.blocks.map((block) => `${block.blockId} ${block.text}`).join('\n');
    const detail = `${text}\n\n${problems.map((problem) => `* ${problem}`).join('\n')}`;
    tally.fail({ id: one.id, stratum: one.stratum, detail });
  }
}
