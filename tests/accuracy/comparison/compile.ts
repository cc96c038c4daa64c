/**
 * Writes development.jsonl and frozen.jsonl: the pairs of written/<half>.txt (one a line, "verdict
 * | claim | source") and then the generated ones. Run it with
 * `node tests/accuracy/comparison/compile.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toLines } from '../cases.ts';
import { HALVES, type Half } from '../score.ts';
import { type ComparisonCase, caseSchema, FOLDER } from './case.ts';
import { generatedPairs } from './generate/generate.ts';

function writtenPairs(half: Half): readonly ComparisonCase[] {
  return readFileSync(`${FOLDER}/written/${half}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const [verdict, claim, source] = line.split('|');
      return caseSchema.parse({ id: `${half}-written-${index + 1}`, verdict, claim, source });
    });
}

/** Every case of a half; the blind half has no generated ones. */
export function compiledCases(half: Half): readonly ComparisonCase[] {
  if (half === 'blind') return writtenPairs(half);
  const generated = generatedPairs(half).map((pair, index) => ({
    id: `${half}-generated-${index + 1}`,
    ...pair,
  }));
  return [...writtenPairs(half), ...generated];
}

if (import.meta.main) {
  for (const half of HALVES) {
    writeFileSync(`${FOLDER}/${half}.jsonl`, toLines(compiledCases(half)));
  }
}
