/**
 * What is searched for, compiled once. A regular expression is refused when it is wrong, and when
 * it could run for ever on ordinary text, each with a sentence that says why.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { runawayReason } from './runaway-pattern.ts';

/** What a person asks for. */
export type SearchQuery = {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly isRegex: boolean;
};

/** A compiled query; the pattern is global and Unicode-aware. */
export type Matcher = { readonly query: SearchQuery; readonly pattern: RegExp };

const WORD = '[\\p{L}\\p{M}\\p{N}_]';
const LONGEST = 1000;

/** Compiles a query; quotes and apostrophes match straight and curly ones alike outside regex. */
export function compileQuery(query: SearchQuery): Result<Matcher> {
  if (query.text.length > LONGEST) {
    return fail('invalid-input', null, 'That is too long to search for.');
  }
  const source = query.isRegex ? query.text : literalSource(query.text);
  const runaway = query.isRegex ? runawayReason(query.text) : null;
  if (runaway !== null) return fail('invalid-input', null, runaway);
  const bounded = query.wholeWord ? `(?<!${WORD})(?:${source})(?!${WORD})` : source;
  try {
    const pattern = new RegExp(bounded, query.matchCase ? 'gmu' : 'gimu');
    return ok({ query, pattern });
  } catch (error) {
    return fail(
      'invalid-input',
      String(error),
      `This pattern is not complete: ${reasonOf(error)}.`,
    );
  }
}

function literalSource(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/\s/gu, '\\s');
}

/** The end of the engine's message, which names what is wrong: "Unterminated group". */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message.split(': ').at(-1)?.toLowerCase() ?? 'it cannot be read';
}
