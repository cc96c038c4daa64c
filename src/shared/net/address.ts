/**
 * Which addresses may be links in an article, and which of them may leave the program for the
 * system's browser or mail program. Pure, so that both can be tested with hostile input. The
 * editor, the importers and the leak guard ask the first, main asks the second.
 */

/** Web pages with a host, mail and telephone: nothing that runs code or is on somebody's disk. */
const LINK = /^(?:https?:\/\/[^\s/\\]|mailto:\S|tel:\+?\d)/i;

/**
 * The complete address that a text is, without the control characters that browsers drop from
 * it, or null when it is not one that a link in an article may have.
 */
export function linkTarget(text: string): string | null {
  const address = text.replace(/\p{Cc}/gu, '').trim();
  return LINK.test(address) ? address : null;
}

/** The parts of an address that matter here; a WHATWG `URL` object has them all. */
export type AddressParts = {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
};

/** What is decided about an address: open it, ask first, or refuse it with a reason. */
export type ExternalAddress =
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'confirm'; readonly url: string; readonly host: string }
  | { readonly kind: 'refuse'; readonly reason: string };

/** Control, bidirectional and zero-width characters, which make one address look like another. */
const DECEPTIVE = /[\p{Cc}\p{Cf}]/u;

/**
 * Decides about an address from its text and its parsed parts (null when it does not parse).
 * Only https and mailto open; a host not in `familiarHosts` (lower case, exact) is confirmed
 * first; what is opened is the normalised form.
 */
export function judgeExternalAddress(
  text: string,
  parts: AddressParts | null,
  familiarHosts: ReadonlySet<string>,
): ExternalAddress {
  if (DECEPTIVE.test(text)) return refuse('The address holds invisible characters.');
  if (parts === null) return refuse('This is not an address.');
  if (parts.protocol === 'mailto:') return { kind: 'open', url: parts.href };
  if (parts.protocol !== 'https:') return refuse('Only https and mailto addresses are opened.');
  if (parts.username !== '' || parts.password !== '') {
    return refuse('The address holds a user name or password.');
  }
  if (familiarHosts.has(parts.hostname)) return { kind: 'open', url: parts.href };
  return { kind: 'confirm', url: parts.href, host: parts.hostname };
}

function refuse(reason: string): ExternalAddress {
  return { kind: 'refuse', reason };
}
