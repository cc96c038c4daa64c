/**
 * Which addresses may be captured at all, judged before anything is looked up: scheme,
 * credentials, port, host and invisible characters.
 */
import { isAddress, refusedAddress } from './public-address.ts';

/** Ports that web servers are expected on. */
const USUAL_PORTS: readonly number[] = [80, 443, 8080, 8443];

/** The parts of a parsed address that matter here; a WHATWG `URL` has them all. */
export type CaptureAddressParts = {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
};

/** Hosts beyond the usual, each allowed by a person for this desk. */
export type AddressAllowance = {
  /** Host names or addresses (as `URL.hostname` writes them) that may be private. */
  readonly allowedPrivateHosts: readonly string[];
  /** Hosts that may be asked at another port, with it (as `URL.host` writes them). */
  readonly allowedPorts: readonly string[];
};

/** Why an address is refused, as a sentence for people, or null when it may be asked for. */
export function refusedCapture(
  parts: CaptureAddressParts,
  allowance: AddressAllowance,
): string | null {
  if (parts.protocol !== 'http:' && parts.protocol !== 'https:')
    return 'Only http and https addresses can be captured.';
  if (parts.username !== '' || parts.password !== '')
    return 'The address holds a user name or password.';
  if (parts.hostname === '') return 'The address names no host.';
  const port = parts.port === '' ? (parts.protocol === 'https:' ? 443 : 80) : Number(parts.port);
  if (!USUAL_PORTS.includes(port) && !allowance.allowedPorts.includes(`${parts.hostname}:${port}`))
    return `Port ${port} is not one that pages are served from.`;
  if (allowance.allowedPrivateHosts.includes(parts.hostname)) return null;
  const refused = isAddress(parts.hostname) ? refusedAddress(parts.hostname) : null;
  return refused === null ? null : 'The address is inside a private network or this machine.';
}

/** Control, bidirectional and zero-width characters, which make one address look like another. */
export function isDeceptive(address: string): boolean {
  return /[\p{Cc}\p{Cf}]/u.test(address.trim());
}

/** Whether a redirect leads from a secure page to an insecure one, which is never followed. */
export function isDowngrade(from: CaptureAddressParts, to: CaptureAddressParts): boolean {
  return from.protocol === 'https:' && to.protocol === 'http:';
}
