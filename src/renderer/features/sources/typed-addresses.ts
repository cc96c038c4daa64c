/** What was typed, pasted or dropped into the box for sources: web addresses, or words to look for. */

/** Longest address that is taken. */
const LONGEST = 8000;
const SCHEME = /^https?:\/\//i;
/** A host with at least one dot and letters at its end, such as "gazette.example/story". */
const BARE_ADDRESS = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * The addresses in a text that is made of addresses and nothing else, each with a scheme, in
 * order and once; empty when anything else is in it.
 */
export function typedAddresses(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const addresses = words.map(addressIn);
  const all = addresses.filter((address) => address !== null);
  return all.length === words.length ? [...new Set(all)] : [];
}

/** The addresses of a `text/uri-list` as programs drop it; comments in it are left out. */
export function droppedAddresses(list: string): readonly string[] {
  const lines = list.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => SCHEME.test(line) && line.length <= LONGEST);
}

function addressIn(word: string): string | null {
  if (word.length > LONGEST) return null;
  if (SCHEME.test(word)) return URL.canParse(word) ? word : null;
  return BARE_ADDRESS.test(word) ? `https://${word}` : null;
}
