/**
 * The folder of the library when nobody names one, computed without Electron: the command line
 * must open the same library as the app. The app's own answer is `app.getPath('userData')`,
 * which follows these rules with the product's name.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readLibraryLocation } from './library-location.ts';
import { requestedProfile } from './profile.ts';

const PRODUCT = 'Standfirst';

/** What the answer depends on; a process passes its own platform, environment and home. */
export type Surroundings = {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The library folder of this process: of the profile in STANDFIRST_PROFILE, or of the user. */
export function defaultLibraryDirectory(surroundings: Surroundings = ownSurroundings()): string {
  return readLibraryLocation(defaultProfileDirectory(surroundings)).directory;
}

/** The profile folder of this process: the one in STANDFIRST_PROFILE, or the user's. */
export function defaultProfileDirectory(surroundings: Surroundings = ownSurroundings()): string {
  return requestedProfile([], surroundings.environment) ?? userDataDirectory(surroundings);
}

/** Where each system keeps a program's data of one user. */
export function userDataDirectory({ platform, environment, home }: Surroundings): string {
  if (platform === 'win32') {
    return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), PRODUCT);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PRODUCT);
  return join(environment.XDG_CONFIG_HOME || join(home, '.config'), PRODUCT);
}

function ownSurroundings(): Surroundings {
  return { platform: process.platform, environment: process.env, home: homedir() };
}
