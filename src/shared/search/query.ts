/**
 * The query language of the library: words, "phrases", prefix*, -not and field:value.
 * Pure: text in, full-text expression out, and never one that the engine cannot parse.
 */
import { type SearchField, searchFieldOf } from './fields.ts';
import { segmentForIndex } from './segment.ts';

/** One condition: text to find, in one field or anywhere, or to be absent. */
export type SearchTerm = {
  readonly text: string;
  readonly field: SearchField | null;
  readonly negated: boolean;
  /** Whether the last word of the text may go on. */
  readonly prefix: boolean;
};

/** A query for the index: `match` finds pieces, `exclude` finds pieces to leave out. */
export type MatchExpressions = { readonly match: string | null; readonly exclude: string | null };

/** An optional minus and field name, then a "phrase" or a run of anything but space. */
const TERM = /(-)?(?:([\p{L}]+):(?=[^\s]))?(?:"([^"]*)"?(\*)?|(\S+))/gu;

const HAS_TOKEN = /[\p{L}\p{N}\p{Co}]/u;

/** Parses what was typed. A last word not yet followed by a space also finds longer words. */
export function parseQuery(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of text.matchAll(TERM)) {
    const [whole, minus, name, phrase, phraseStar, word] = match;
    const field = name === undefined ? null : searchFieldOf(name);
    const typed = phrase ?? word ?? '';
    const unknownField = name !== undefined && field === null;
    const value = unknownField ? `${name} ${typed}` : typed;
    if (!HAS_TOKEN.test(value)) continue;
    const isLast = match.index + whole.length === text.length;
    const starred = phraseStar === '*' || (word?.endsWith('*') ?? false);
    const prefix = starred || (isLast && word !== undefined && minus === undefined);
    terms.push({ text: value, field, negated: minus === '-', prefix });
  }
  return terms;
}

/** What was typed as escaped FTS5 expressions; all terms must hold. */
export function compileQuery(text: string): MatchExpressions {
  const terms = parseQuery(text);
  const wanted = terms.filter((term) => !term.negated).map(termExpression);
  const unwanted = terms.filter((term) => term.negated).map(termExpression);
  return {
    match: wanted.length > 0 ? wanted.join(' AND ') : null,
    exclude: unwanted.length > 0 ? unwanted.join(' OR ') : null,
  };
}

/** Everything inside the quotes is text to the engine; NUL would end its string early. */
function termExpression(term: SearchTerm): string {
  const quoted = segmentForIndex(term.text).replaceAll('\0', ' ').replaceAll('"', ' ');
  const column = term.field === null ? '' : `{${term.field}} : `;
  return `${column}"${quoted}"${term.prefix ? ' *' : ''}`;
}
