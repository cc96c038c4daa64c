/**
 * XML as a flat run of tokens: enough to follow text through a document without building a tree.
 */

/**
 * A tag without its namespace prefix (`empty` when it has no content) with its attributes as
 * written, or decoded text, which has no name.
 */
export type XmlToken =
  | {
      readonly kind: 'open' | 'close' | 'empty';
      readonly name: string;
      readonly attributes: string;
    }
  | { readonly kind: 'text'; readonly name: ''; readonly text: string };

const TOKEN = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The tokens of some XML in order; declarations and comments are passed over. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, slash, name = '', attributes = '', single, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', name: '', text: decodeEntities(text) };
    else if (slash === '/') yield { kind: 'close', name, attributes: '' };
    else yield { kind: single === '/' ? 'empty' : 'open', name, attributes };
  }
}

/** The value of an attribute, whatever its namespace prefix, or null. */
export function attributeOf(token: XmlToken, name: string): string | null {
  if (token.kind === 'text') return null;
  const found = new RegExp(`(?:^|[\\s:])${name}=["']([^"']*)["']`).exec(token.attributes);
  return found?.[1] ?? null;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
