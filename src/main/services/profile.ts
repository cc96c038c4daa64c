/**
 * Where a run of the program keeps its own files: settings, log, window state, and the library
 * unless the settings name another folder. Node only; Electron supplies the default directory.
 */
import { join, resolve } from 'node:path';

/** The files of one profile; the directory is absolute. */
export type Profile = {
  readonly directory: string;
  readonly settingsFile: string;
  readonly windowStateFile: string;
  readonly logDirectory: string;
};

const SWITCH = '--profile=';

/**
 * The profile directory asked for by STANDFIRST_PROFILE or `--profile=DIR`, in that order;
 * null when neither is given and the system's usual place is meant.
 */
export function requestedProfile(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const fromSwitch = words.find((word) => word.startsWith(SWITCH))?.slice(SWITCH.length);
  const requested = environment.STANDFIRST_PROFILE || fromSwitch;
  return requested ? resolve(requested) : null;
}

/** The files of the profile in a directory. */
export function profileIn(directory: string): Profile {
  return {
    directory,
    settingsFile: join(directory, 'settings.json'),
    windowStateFile: join(directory, 'window.json'),
    logDirectory: join(directory, 'logs'),
  };
}
