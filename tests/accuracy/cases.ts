/**
 * Reads and writes the cases: one JSON object a line, checked by the set's own schema, so that a
 * mistyped case is an error with its line number and never a case that is silently skipped.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Half } from './score.ts';

/** The cases of a half, from `<folder>/<half>.jsonl`. */
export function readCases<Case>(
  folder: string,
  half: Half,
  schema: z.ZodType<Case>,
): readonly Case[] {
  const file = join(folder, `${half}.jsonl`);
  return parseLines(readFileSync(file, 'utf8'), (line, number) => {
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${number}: ${parsed.error.message}`);
    return parsed.data;
  });
}

/** Cases as the file's text. */
export function toLines(cases: readonly unknown[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function parseLines<Case>(text: string, parse: (line: string, number: number) => Case): Case[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, index + 1)]));
}
