/**
 * From words to exit code: finds the command, reads its options, runs it and prints the
 * outcome. With `--json`, standard output carries one JSON document and nothing else.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorOf } from '../../shared/ipc/result.ts';
import { defaultLibraryDirectory } from '../services/library-directory.ts';
import {
  type Command,
  EXIT,
  type ExitCode,
  failed,
  type Invocation,
  misused,
  type Outcome,
  textOption,
} from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpOutcome } from './help.ts';
import { progressLines } from './progress.ts';

/** The streams of a command line: pieces of text out, lines of text in. */
export type Streams = {
  readonly input: () => AsyncIterable<string>;
  readonly output: (text: string) => void;
  readonly errors: (text: string) => void;
};

const COMMON_OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command line and answers with its exit code. */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
): Promise<ExitCode> {
  const given = firstLook(words);
  const outcome = await outcomeOf(given, words, streams);
  if (outcome.data === null) return outcome.exitCode;
  if (given.json) streams.output(`${JSON.stringify(outcome.data, null, 2)}\n`);
  else {
    const write = outcome.exitCode === EXIT.ok ? streams.output : streams.errors;
    write(`${outcome.lines.join('\n')}\n`);
  }
  return outcome.exitCode;
}

type FirstLook = { readonly name: string | null; readonly json: boolean; readonly help: boolean };

/** Finds the command wherever it stands; options of all commands are known here, none refused. */
function firstLook(words: readonly string[]): FirstLook {
  const everyOption = Object.assign({}, ...COMMANDS.map((command) => command.options));
  const options = { ...everyOption, ...COMMON_OPTIONS };
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  });
  return { name: positionals[0] ?? null, json: values.json === true, help: values.help === true };
}

async function outcomeOf(
  { name, help }: FirstLook,
  words: readonly string[],
  streams: Streams,
): Promise<Outcome> {
  if (help) return helpOutcome(COMMANDS);
  if (name === null) return misused('Say what to do: no command was given.');
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return misused(`There is no command “${name}”.`);
  const parsed = parse(command, words);
  if (typeof parsed === 'string') return misused(parsed);
  const [fewest, most] = command.words;
  if (parsed.words.length < fewest || parsed.words.length > most) {
    return misused(`Use it as: standfirst ${command.name} ${command.usage}`.trimEnd());
  }
  const library = textOption(parsed.options, 'library');
  return runSafely(command, {
    ...parsed,
    libraryDirectory: library === null ? defaultLibraryDirectory() : resolve(library),
    progress: progressLines((line) => streams.errors(`${line}\n`), Date.now),
    input: streams.input,
    print: (line) => streams.output(`${line}\n`),
  });
}

/** Exceptions are bugs; they end here, as an outcome that scripts can read like any other. */
async function runSafely(command: Command, invocation: Invocation): Promise<Outcome> {
  try {
    return await command.run(invocation);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const outcome = failed(errorOf('internal', detail));
    return { ...outcome, lines: [...outcome.lines, detail] };
  }
}

/** Words and options after the command's name, or a sentence about what was wrong. */
function parse(command: Command, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, ...COMMON_OPTIONS },
      allowPositionals: true,
    });
    return { words: positionals.slice(1), options: values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
