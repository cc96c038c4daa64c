/**
 * `verify`: the checks of the evidence desk from the command line. With `--jsonl` it reads JSON
 * lines on standard input and answers each with one line, so that anyone can measure a check.
 */
import { type Command, type Invocation, misused, type Outcome, printed } from './command.ts';
import { answerJsonLines, type Batch } from './json-lines.ts';
import { compareBatch } from './verify-compare.ts';
import { extractBatch } from './verify-extract.ts';
import { figuresBatch } from './verify-figures.ts';
import { quotesBatch } from './verify-quotes.ts';

/** The checks that have a batch form, by the word after `verify`. */
const BATCHES: ReadonlyMap<string, Batch> = new Map([
  ['quotes', quotesBatch],
  ['extract', extractBatch],
  ['figures', figuresBatch],
  ['compare', compareBatch],
]);

const NAMES = [...BATCHES.keys()].join('|');

/** The command. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: `${NAMES} --jsonl`,
  summary: 'Run one check over JSON lines on standard input, one answer a line.',
  options: { jsonl: { type: 'boolean' } },
  words: [1, 1],
  run: verify,
};

async function verify({ words, options, input, print }: Invocation): Promise<Outcome> {
  const [name = ''] = words;
  const batch = BATCHES.get(name);
  if (batch === undefined) return misused(`There is no check “${name}”; there are ${NAMES}.`);
  if (options.jsonl !== true) return misused(`Use it as: standfirst verify ${name} --jsonl`);
  return printed(await answerJsonLines(input(), batch, print));
}
