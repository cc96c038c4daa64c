/**
 * The log: JSON lines, one file a day, fourteen kept, written by main alone (the worker and the
 * page send their records). It never holds article text: callers pass names, counts and codes.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How serious a record is. */
export type LogLevel = 'info' | 'warn' | 'error';

/** Facts of a record, by name. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The open log. Writing never throws: a log that fails must not take the program down. */
export type Log = {
  readonly write: (level: LogLevel, event: string, facts?: LogFacts) => void;
  /** The last lines of the newest file, for the diagnostics text. */
  readonly tail: (lines: number) => string;
};

const FILES_KEPT = 14;
const LOG_FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;

/** Opens the log of a profile and removes the files that are too old; `now` gives the time. */
export function openLog(directory: string, now: () => Date = () => new Date()): Log {
  quietly(() => mkdirSync(directory, { recursive: true }));
  quietly(() => removeOld(directory));

  const fileOfToday = () => join(directory, `${now().toISOString().slice(0, 10)}.jsonl`);
  const write = (level: LogLevel, event: string, facts: LogFacts = {}) => {
    const record = JSON.stringify({ time: now().toISOString(), level, event, ...facts });
    quietly(() => appendFileSync(fileOfToday(), `${record}\n`, { mode: 0o600 }));
  };
  const tail = (lines: number) =>
    quietly(() => readFileSync(fileOfToday(), 'utf8').trimEnd().split('\n').slice(-lines)) ?? [];
  return { write, tail: (lines) => tail(lines).join('\n') };
}

function removeOld(directory: string): void {
  const files = readdirSync(directory).filter((name) => LOG_FILE.test(name));
  for (const name of files.sort().slice(0, -FILES_KEPT)) rmSync(join(directory, name));
}

function quietly<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch {
    return null;
  }
}
