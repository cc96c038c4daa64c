/** Characters that take up room, or none, without being seen: what "Show invisibles" marks. */

/** Kinds of characters nobody sees. */
export type InvisibleKind = 'space' | 'fixed-space' | 'tab' | 'zero-width';

/** One invisible character in a text, in UTF-16 units; `to` is exclusive. */
export type Invisible = {
  readonly kind: InvisibleKind;
  readonly from: number;
  readonly to: number;
};

/** Unicode's spaces, tab, soft hyphen, and its joiners, breaks and direction marks. */
const INVISIBLE =
  /(?<space> )|(?<fixed>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|(?<tab>\t)|(?<none>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])/g;

/** Every invisible character of a text in order; line feeds are not among them. */
export function findInvisibles(text: string): Invisible[] {
  return [...text.matchAll(INVISIBLE)].map(({ index, groups }) => ({
    kind: kindOf(groups ?? {}),
    from: index,
    to: index + 1,
  }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): InvisibleKind {
  if (groups.space !== undefined) return 'space';
  if (groups.fixed !== undefined) return 'fixed-space';
  return groups.tab !== undefined ? 'tab' : 'zero-width';
}
