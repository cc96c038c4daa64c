/**
 * What a command of the command line is: a name, its words and options, and a function from
 * those to an outcome. Commands print nothing themselves; run.ts does.
 */
import type { ParseArgsConfig } from 'node:util';
import { type AppError, errorOf } from '../../shared/ipc/result.ts';
import type { Progress } from './progress.ts';

/** Exit codes: fine, a problem was found, the command was used wrongly. */
export const EXIT = { ok: 0, problem: 1, wrongUse: 2 } as const;

/** An exit code of the command line. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command found: data for `--json` (null if all is printed), lines for people, exit code. */
export type Outcome = {
  readonly exitCode: ExitCode;
  readonly data: unknown;
  readonly lines: readonly string[];
};

/** Options as parsed: strings and booleans by name, lists where an option may be repeated. */
export type OptionValues = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

/** What a command is given. */
export type Invocation = {
  readonly words: readonly string[];
  readonly options: OptionValues;
  /** Absolute folder of the library to use. */
  readonly libraryDirectory: string;
  readonly progress: Progress;
  /** Lines of standard input, read as they are asked for. */
  readonly input: () => AsyncIterable<string>;
  /** Prints one line at once, for commands whose output is a stream; they end with `printed`. */
  readonly print: (line: string) => void;
};

/** A command of the command line. */
export type Command = {
  readonly name: string;
  /** Words and options after the name, as help shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most words it takes. */
  readonly words: readonly [number, number];
  readonly run: (invocation: Invocation) => Promise<Outcome>;
};

/** A finding without problem. */
export function found(data: unknown, lines: readonly string[]): Outcome {
  return { exitCode: EXIT.ok, data, lines };
}

/** The outcome of a command that has printed all it had to say. */
export function printed(exitCode: ExitCode): Outcome {
  return { exitCode, data: null, lines: [] };
}

/** The outcome of an error: what happened and what to do about it. */
export function failed(error: AppError): Outcome {
  return { exitCode: EXIT.problem, data: { error }, lines: [error.sentence, error.action] };
}

/** The outcome of a wrong call, with the sentence that says what was wrong. */
export function misused(sentence: string): Outcome {
  const error = errorOf('invalid-input', null, sentence);
  const action = 'Run “standfirst help” to see every command.';
  return {
    exitCode: EXIT.wrongUse,
    data: { error: { ...error, action } },
    lines: [sentence, action],
  };
}

/** A string option, or null when it was not given. */
export function textOption(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** All values of an option that may be repeated. */
export function textOptions(options: OptionValues, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
