/** What capturing may ask of the network, from the settings of this installation. */
import type { Settings } from '../../../shared/settings/schema.ts';
import { type FetchPolicy, fetchPolicy } from '../capture/fetch-policy.ts';

/** The policy that holds now. A host of the newsroom may name the port it is served from, for itself. */
export function policyFrom({
  secretSafe,
  intranetHosts,
}: Pick<Settings, 'secretSafe' | 'intranetHosts'>): FetchPolicy {
  const hosts = intranetHosts.flatMap((entry) => {
    const url = URL.parse(`http://${entry}/`);
    return url === null ? [] : [url];
  });
  return fetchPolicy({
    secretSafe,
    allowedPrivateHosts: hosts.map(({ hostname }) => hostname),
    allowedPorts: hosts.filter(({ port }) => port !== '').map(({ host }) => host),
  });
}
