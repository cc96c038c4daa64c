/** A host as a person types it: alone, with a port, or as the beginning of an address. */

/** The host, with its port if one was given; null for anything that is no host. */
export function hostTyped(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s|@/.test(text)) return null;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(address);
  return url === null || url.host === '' ? null : url.host;
}
