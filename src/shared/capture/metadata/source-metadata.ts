/**
 * What a source says of itself, as fields of a CSL item with the origin of each. Readers of
 * one kind of statement hand in their fields; the most trusted statement of a field wins.
 */
import type { CslItem } from '../../evidence/csl/item.ts';
import type { FIELD_ORIGINS } from '../../evidence/source.ts';

/** Where the value of a field came from. */
export type FieldOrigin = (typeof FIELD_ORIGINS)[number];

/** Fields of a CSL item that a source can state. */
export type StatedFields = Partial<
  Pick<
    CslItem,
    | 'type'
    | 'title'
    | 'container-title'
    | 'author'
    | 'issued'
    | 'language'
    | 'URL'
    | 'publisher'
    | 'abstract'
    | 'DOI'
    | 'keyword'
    | 'number-of-pages'
  >
>;

/** Fields with one origin. */
export type Statement = { readonly origin: FieldOrigin; readonly fields: StatedFields };

/** Metadata of a source; `robots` is what a page asks of archives, empty if nothing. */
export type SourceMetadata = {
  readonly fields: StatedFields;
  readonly origins: Readonly<Record<string, FieldOrigin>>;
  readonly robots: string;
};

/** Longest text of one field. */
const LONGEST = 2000;

/** Joins statements, the most trusted first. */
export function joinStatements(statements: readonly Statement[], robots = ''): SourceMetadata {
  let fields: StatedFields = {};
  const origins: Record<string, FieldOrigin> = {};
  for (const statement of statements) {
    const stated = Object.entries(statement.fields).filter(([, value]) => isStated(value));
    for (const [name] of stated) origins[name] ??= statement.origin;
    fields = { ...Object.fromEntries(stated), ...fields };
  }
  return { fields, origins, robots: robots.slice(0, 300) };
}

function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '';
}

/** A text of a source as one clean line, or undefined when nothing is left of it. */
export function cleanText(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .normalize('NFC');
  return line === '' ? undefined : line;
}
