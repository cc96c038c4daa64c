/**
 * Which network addresses a capture may connect to. An allow-list: whatever is not known to be
 * a public unicast address is refused, however it is written. The fetcher asks this inside the
 * socket's own name lookup.
 */
import ipaddr from 'ipaddr.js';

/** Why an address may not be connected to, or null when it is public. */
export function refusedAddress(text: string): string | null {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  // Nothing but the plain forms: whoever hands in another one has not parsed it.
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare))
    return 'not an address';
  const address = ipaddr.parse(bare);
  return address instanceof ipaddr.IPv6 ? refusedSix(address) : refusedFour(address);
}

/** Whether a host as the URL standard writes it is an address rather than a name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ''));
}

function refusedFour(address: ipaddr.IPv4): string | null {
  const range = address.range();
  return range === 'unicast' ? null : range;
}

/** Where NAT64 puts public IPv4 addresses (RFC 6052). */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');

/** All of today's global unicast space, and what inside it is not the open net. */
const GLOBAL = ipaddr.IPv6.parse('2000::');
const SPECIAL: readonly (readonly [string, number, string])[] = [
  ['2001::', 23, 'protocol assignments'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['3fff::', 20, 'documentation'],
];

/**
 * IPv4 inside IPv6 is judged as IPv4; the obsolete compatible form (::/96) is always refused,
 * as is every range that ipaddr.js does not call unicast.
 */
function refusedSix(address: ipaddr.IPv6): string | null {
  if (address.isIPv4MappedAddress()) return refusedFour(address.toIPv4Address());
  if (address.match(NAT64, 96)) {
    return refusedFour(new ipaddr.IPv4(address.toByteArray().slice(12)));
  }
  if (!address.match(GLOBAL, 3))
    return address.range() === 'unicast' ? 'reserved' : address.range();
  const special = SPECIAL.find(([prefix, bits]) => address.match(ipaddr.IPv6.parse(prefix), bits));
  if (special !== undefined) return special[2];
  const range = address.range();
  return range === 'unicast' ? null : range;
}
