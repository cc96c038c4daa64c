/** Settles where this run keeps its files, before Electron writes any of its own. */
import { join } from 'node:path';
import { app } from 'electron';
import { type Profile, profileIn, requestedProfile } from '../services/profile.ts';

/**
 * Chooses the profile: the requested one, else the system's usual place. Chromium's own files
 * go to a folder of their own inside it, so that nobody mistakes them for the library.
 */
export function chooseProfile(): Profile {
  const directory = requestedProfile(process.argv, process.env) ?? app.getPath('userData');
  app.setPath('userData', directory);
  app.setPath('sessionData', join(directory, 'browser'));
  return profileIn(directory);
}
