/** Which keyboard the window runs on, for key names and matching. */
import type { KeyPlatform } from '../../shared/commands/keys.ts';

/** The platform whose keyboard conventions apply. */
export function platform(): KeyPlatform {
  if (navigator.userAgent.includes('Mac OS')) return 'mac';
  return navigator.userAgent.includes('Windows') ? 'windows' : 'linux';
}
