/**
 * `verify`: the checks of the evidence desk from the command line. With `--jsonl` it reads JSON
 * lines on standard input and answers each with one line, so that anyone can measure a check.
 */
import { type Command, type Invocation, misused, type Outcome, printed } from './command.ts';
import { answerJsonLines, type Batch } from './json-lines.ts';
import { compareBatch } from './verify-compare.ts';
import { extractBatch } from './verify-extract.ts';
import { figuresBatch } from './verify-figures.ts';
import { verifyPiece } from './verify-piece.ts';
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
  usage: `ARTICLE|FILE [--sources DIR] | ${NAMES} --jsonl`,
  summary: 'Check a piece against its sources, or run one check over JSON lines on standard input.',
  options: { jsonl: { type: 'boolean' }, sources: { type: 'string' } },
  words: [1, 1],
  run: verify,
};

async function verify(invocation: Invocation): Promise<Outcome> {
  const { words, options, input, print } = invocation;
  const [name = ''] = words;
  if (options.jsonl !== true && !BATCHES.has(name)) return verifyPiece(invocation);
  const batch = BATCHES.get(name);
  if (batch === undefined) return misused(`There is no check “${name}”; there are ${NAMES}.`);
  if (options.jsonl !== true) return misused(`Use it as: standfirst verify ${name} --jsonl`);
  return printed(await answerJsonLines(input(), batch, print));
}
