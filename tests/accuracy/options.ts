/** The command line of `npm run accuracy`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { HALVES, type Half } from './score.ts';

export interface Options {
  /** Only these sets; every set when empty. */
  readonly sets: readonly string[];
  readonly halves: readonly Half[];
  /** How many failing cases to print for each set and half. */
  readonly failures: number;
  readonly format: 'table' | 'json' | 'markdown';
  readonly record: boolean;
}

/** Throws, with a sentence, on an option that is not known. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      set: { type: 'string', multiple: true, default: [] },
      half: { type: 'string' },
      failures: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  });
  return {
    sets: values.set,
    halves: values.half === undefined ? HALVES : [z.enum(HALVES).parse(values.half)],
    failures: z.coerce.number().int().nonnegative().parse(values.failures),
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'table',
    record: values.record,
  };
}
