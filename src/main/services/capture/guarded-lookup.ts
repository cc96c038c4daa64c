/**
 * The name lookup of a capture's socket. The address that is judged is the address that is
 * connected to: a name whose answer holds one private address is refused whole, at every hop.
 */
import type { LookupFunction } from 'node:net';
import { refusedAddress } from '../../../shared/capture/retrieval/public-address.ts';
import { FetchProblem } from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';

/** A lookup that gives only addresses the policy allows. */
export function guardedLookup(policy: FetchPolicy): LookupFunction {
  return (hostname, options, done) => {
    allowedAddresses(hostname, policy).then(
      (found) => {
        const answers = found.map((address) => ({ address, family: familyOf(address) }));
        const [first] = answers;
        if (options.all === true) done(null, answers);
        else if (first !== undefined) done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

async function allowedAddresses(hostname: string, policy: FetchPolicy): Promise<readonly string[]> {
  const found = await policy.resolve(hostname);
  if (found.length === 0) throw new FetchProblem('no-such-host', hostname);
  if (policy.allowedPrivateHosts.includes(hostname)) return found;
  for (const address of found) {
    const refused = refusedAddress(address);
    if (refused !== null) throw privateAddress(refused);
  }
  return found;
}

/** The refusal of an address, which is not named: it says something about the inner network. */
export function privateAddress(detail: string): FetchProblem {
  return new FetchProblem(
    'forbidden',
    detail,
    'The address leads into a private network or this machine.',
  );
}

function familyOf(address: string): number {
  return address.includes(':') ? 6 : 4;
}
