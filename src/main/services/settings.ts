/**
 * The settings file: one JSON file in the profile, outside the library, so that the program
 * can start when the library cannot. The previous file is kept beside it. Node only.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { readSettings, type Settings, settingsSchema } from '../../shared/settings/schema.ts';
import { replaceFile } from '../system/durable-file.ts';
import { fileProblem } from './file-problem.ts';

/** Some settings; a key that is undefined stays as it is. */
export type SettingsPatch = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** The open settings: reading is from memory, setting answers once the file is on disk. */
export type SettingsStore = {
  readonly get: () => Settings;
  readonly set: (patch: SettingsPatch) => Result<Settings>;
};

/** What was wrong with a settings file; keys only, never values. */
export type SettingsProblem = { readonly file: string; readonly refused: readonly string[] };

/**
 * Reads the settings of a profile. A missing file gives the defaults, a damaged file gives the
 * previous one; what had to be refused goes to `onProblem` and never stops the start.
 */
export function openSettings(
  file: string,
  onProblem: (problem: SettingsProblem) => void,
): SettingsStore {
  const previous = `${file}.previous`;
  const stored = readJson(file) ?? readJson(previous);
  if (stored === null && existsSync(file)) onProblem({ file, refused: ['(the whole file)'] });
  const reading = readSettings(stored ?? {});
  if (reading.refused.length > 0) onProblem({ file, refused: reading.refused });
  let settings = reading.settings;

  const set = (patch: SettingsPatch): Result<Settings> => {
    const given = Object.entries(patch).filter(([, value]) => value !== undefined);
    const next = settingsSchema.parse({ ...settings, ...Object.fromEntries(given) });
    try {
      mkdirSync(dirname(file), { recursive: true });
      // Only a file that can be read is worth falling back to.
      const present = readText(file);
      if (present !== null && parse(present) !== null) replaceFile(previous, present);
      replaceFile(file, `${JSON.stringify(next, null, 2)}\n`);
    } catch (error) {
      return fail(fileProblem(error), String(error), 'The settings could not be saved.');
    }
    settings = next;
    return ok(settings);
  };
  return { get: () => settings, set };
}

function readJson(path: string): unknown {
  const text = readText(path);
  return text === null ? null : parse(text);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
