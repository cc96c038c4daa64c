/** Replacing matches in a transaction; several replacements in one are one undo step. */
import type { Transaction } from '@tiptap/pm/state';
import type { SearchMatch } from './search-matches.ts';

/** What a match turns into: in regex searches `$1`, `$&` and `$<name>` stand for what was found. */
function replacementFor(match: SearchMatch, template: string, isRegex: boolean): string {
  if (!isRegex) return template;
  const { groups } = match;
  return template.replace(/\$(\$|&|\d{1,2}|<[^>]*>)/g, (whole, key: string) => {
    if (key === '$') return '$';
    if (key === '&') return groups[0];
    if (key.startsWith('<')) return groups.groups?.[key.slice(1, -1)] ?? '';
    return Number(key) < groups.length ? (groups[Number(key)] ?? '') : whole;
  });
}

/** Replaces matches, which must be in document order and belong to the transaction's document. */
export function replaceMatches(
  tr: Transaction,
  matches: readonly SearchMatch[],
  template: string,
  isRegex: boolean,
): void {
  for (const match of matches.toReversed()) {
    const text = replacementFor(match, template, isRegex);
    if (match.kind === 'text') replaceText(tr, match.from, match.to, text);
    else replaceInAttribute(tr, match, text);
  }
}

/** The new text keeps the formatting of the text it replaces. */
function replaceText(tr: Transaction, from: number, to: number, text: string): void {
  if (text === '') {
    tr.delete(from, to);
    return;
  }
  const $from = tr.doc.resolve(from);
  const marks = $from.marksAcross(tr.doc.resolve(to)) ?? $from.marks();
  tr.replaceWith(from, to, tr.doc.type.schema.text(text, marks));
}

function replaceInAttribute(
  tr: Transaction,
  match: Extract<SearchMatch, { kind: 'attribute' }>,
  text: string,
): void {
  const position = tr.mapping.map(match.position);
  const value: unknown = tr.doc.nodeAt(position)?.attrs[match.attribute];
  if (typeof value !== 'string') return;
  const changed = value.slice(0, match.from) + text + value.slice(match.to);
  tr.setNodeAttribute(position, match.attribute, changed);
}
