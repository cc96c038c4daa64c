/**
 * Which addresses may become links: http, https and mailto, nothing else.
 */

/** A link address as it may be stored, or null when it has no place in an article. */
export function safeAddress(href: string, base = ''): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside addresses.
  const address = href.replace(/[\u0000-\u001F\u007F]/g, '').trim();
  if (/^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(address))
    return unwrapped(address).replaceAll(' ', '%20');
  if (address.startsWith('//')) return `https:${address}`;
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
    return /^https?:\/\//i.test(decoded) ? decoded : address;
  } catch {
    return address;
  }
}
