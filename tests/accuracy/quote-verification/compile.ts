/**
 * Writes development.jsonl and frozen.jsonl: the cases written by hand (written/<half>.jsonl) and
 * then the generated ones. Run it with `node tests/accuracy/quote-verification/compile.ts`; the
 * unit test fails when the files are not what it writes.
 */
import { writeFileSync } from 'node:fs';
import { readCases, toLines } from '../cases.ts';
import { HALVES, type Half } from '../score.ts';
import { caseSchema, FOLDER, type QuoteCase } from './case.ts';
import { generatedCases } from './generate/generate.ts';

/** Every case of a half that is kept in a file. */
export function compiledCases(half: Half): readonly QuoteCase[] {
  const written = readCases(`${FOLDER}/written`, half, caseSchema);
  return half === 'blind' ? written : [...written, ...generatedCases(half)];
}

if (import.meta.main) {
  for (const half of HALVES) {
    writeFileSync(`${FOLDER}/${half}.jsonl`, toLines(compiledCases(half)));
  }
}
