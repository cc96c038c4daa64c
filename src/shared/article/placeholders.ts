/**
 * Placeholders of text snippets: `{{headline}}` and the like, filled with facts of the piece at
 * the moment of inserting. What the piece does not say yet becomes a TK marker, never silence.
 */
import { slotOf, textOf } from './document.ts';
import type { NodeJson, StoredDocument } from './json.ts';
import type { ArticleFields } from './model.ts';

/** Names that a snippet may use between double braces. */
export const PLACEHOLDERS = ['date', 'headline', 'author', 'slug', 'dateline'] as const;

/** What each placeholder stands for in one piece; empty when the piece does not say. */
export type PlaceholderValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

const PLACEHOLDER = /\{\{\s*([a-z]+)\s*\}\}/giu;

/** Blocks with every known placeholder filled; unknown ones stay as they were typed. */
export function fillPlaceholders(
  blocks: readonly NodeJson[],
  values: PlaceholderValues,
): readonly NodeJson[] {
  return blocks.map((block) => filled(block, values));
}

/** The values of a piece; `today` is a day as the desk writes it. */
export function placeholderValues(
  document: StoredDocument,
  fields: Pick<ArticleFields, 'authors' | 'slug' | 'dateline'>,
  today: string,
): PlaceholderValues {
  return {
    date: today,
    headline: textOf(slotOf(document, 'headline')).replace(/\s+/gu, ' ').trim(),
    author: listed(fields.authors.map(({ name }) => name)),
    slug: fields.slug,
    dateline: fields.dateline.place,
  };
}

function filled(node: NodeJson, values: PlaceholderValues): NodeJson {
  if (node.text !== undefined) return { ...node, text: filledText(node.text, values) };
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => filled(child, values)) };
}

function filledText(text: string, values: PlaceholderValues): string {
  return text.replace(PLACEHOLDER, (typed, word: string) => {
    const name = PLACEHOLDERS.find((known) => known === word.toLowerCase());
    if (name === undefined) return typed;
    return values[name] === '' ? `[TK ${name}]` : values[name];
  });
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
