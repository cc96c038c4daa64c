/**
 * What the command line may ask of the network: what the settings of the profile allow, and the
 * hosts that the command names. Secret-safe mode holds here as it does in the app.
 */
import type { FetchPolicy } from '../services/capture/fetch-policy.ts';
import { policyFrom } from '../services/capturing/policy.ts';
import { defaultProfileDirectory } from '../services/library-directory.ts';
import { profileIn } from '../services/profile.ts';
import { openSettings } from '../services/settings.ts';
import { type OptionValues, textOptions } from './command.ts';

/** The policy for one command; `--allow-host` adds to the newsroom hosts of the settings. */
export function networkPolicy(options: OptionValues): FetchPolicy {
  const { settingsFile } = profileIn(defaultProfileDirectory());
  const { secretSafe, intranetHosts } = openSettings(settingsFile, () => {}).get();
  return policyFrom({
    secretSafe,
    intranetHosts: [...intranetHosts, ...textOptions(options, 'allow-host')],
  });
}
