/**
 * Addresses of imported links: made complete and taken out of redirects. Which of them may be
 * links is decided in net/address.ts.
 */
import { linkTarget } from '../../net/address.ts';

/** A link address as it may be stored, or null when it has no place in an article. */
export function safeAddress(href: string, base = ''): string | null {
  const target = linkTarget(href);
  if (target !== null) return unwrapped(target).replaceAll(' ', '%20');
  const address = href.replace(/\p{Cc}/gu, '').trim();
  if (address.startsWith('//')) return linkTarget(`https:${address}`);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(address);
  if (scheme || address === '' || address.startsWith('#')) return null;
  return relativeTo(base, address);
}

function relativeTo(base: string, address: string): string | null {
  const origin = /^https?:\/\/[^/?#\s]+/i.exec(base)?.[0];
  if (origin === undefined) return null;
  if (address.startsWith('/')) return origin + address;
  const folder = base
    .slice(origin.length)
    .replace(/[?#].*$/s, '')
    .replace(/[^/]*$/, '');
  return `${origin}${folder === '' ? '/' : folder}${address.replace(/^\.\//, '')}`;
}

/** Google Docs sends every link through its own redirect; the target is in `q`. */
function unwrapped(address: string): string {
  const target = /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(address)?.[1];
  if (target === undefined) return address;
  try {
    const decoded = decodeURIComponent(target);
    return linkTarget(decoded) ?? address;
  } catch {
    return address;
  }
}
