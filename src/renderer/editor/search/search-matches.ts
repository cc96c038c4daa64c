/**
 * Finding: every match of a query in every field of a document, in reading order. Textblocks are
 * immutable, so each is searched once per query; after a key only the changed one is.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { ATOM_CHARACTER, blockText } from '../../../shared/article/edit/block-text.ts';
import type { Matcher } from './search-query.ts';

/** Texts of a node that are facts rather than words of the article, in the order shown. */
const SEARCHED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hero: ['alt', 'photographer', 'source'],
  figure: ['alt', 'photographer', 'source'],
  embed: ['title', 'url'],
};

/** A match in running text or a field; `from` and `to` are document positions. */
export type TextMatch = {
  readonly kind: 'text';
  readonly from: number;
  readonly to: number;
  readonly groups: RegExpMatchArray;
};

/** A match in an attribute of the node at `position`; `from` and `to` are offsets in its value. */
export type AttributeMatch = {
  readonly kind: 'attribute';
  readonly position: number;
  readonly attribute: string;
  readonly from: number;
  readonly to: number;
  readonly groups: RegExpMatchArray;
};

/** One match. */
export type SearchMatch = TextMatch | AttributeMatch;

/** Every match, and whether the search stopped early because the pattern was slow or common. */
export type SearchResult = {
  readonly matches: readonly SearchMatch[];
  readonly isCut: boolean;
};

/** Matches of blocks already searched, by block; make a new one for each query. */
export type SearchCache = WeakMap<DocumentNode, readonly RegExpMatchArray[]>;

const MOST_MATCHES = 20_000;
const TIME_BUDGET = 1000;
const LONGEST_TEXT = 100_000;

/** Searches a document; `now` gives milliseconds and bounds the time one search may take. */
export function findMatches(
  document: DocumentNode,
  matcher: Matcher,
  cache: SearchCache,
  now: () => number = () => performance.now(),
): SearchResult {
  const matches: SearchMatch[] = [];
  const end = now() + TIME_BUDGET;
  let isCut = false;
  document.descendants((node, position) => {
    isCut ||= matches.length >= MOST_MATCHES || now() > end;
    if (isCut) return false;
    matches.push(...attributeMatches(node, position, matcher));
    if (!node.isTextblock) return true;
    for (const groups of matchesInBlock(node, matcher, cache)) {
      const from = position + 1 + (groups.index ?? 0);
      matches.push({ kind: 'text', from, to: from + groups[0].length, groups });
    }
    return false;
  });
  return { matches, isCut };
}

function matchesInBlock(
  block: DocumentNode,
  matcher: Matcher,
  cache: SearchCache,
): readonly RegExpMatchArray[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = matchesIn(blockText(block), matcher);
  cache.set(block, found);
  return found;
}

function attributeMatches(node: DocumentNode, position: number, matcher: Matcher): SearchMatch[] {
  const names = SEARCHED_ATTRIBUTES[node.type.name] ?? [];
  return names.flatMap((attribute) => {
    const value: unknown = node.attrs[attribute];
    if (typeof value !== 'string') return [];
    return matchesIn(value, matcher).map((groups): AttributeMatch => {
      const from = groups.index ?? 0;
      return { kind: 'attribute', position, attribute, from, to: from + groups[0].length, groups };
    });
  });
}

/** Empty matches are nothing to see, and matches over a citation would delete it when replaced. */
function matchesIn(text: string, matcher: Matcher): RegExpMatchArray[] {
  const searched = text.slice(0, LONGEST_TEXT);
  return Array.from(searched.matchAll(matcher.pattern)).filter(
    ([matched]) => matched !== '' && !matched.includes(ATOM_CHARACTER),
  );
}
