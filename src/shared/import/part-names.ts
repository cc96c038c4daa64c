/** What a report calls the parts of a piece, in readers' words; the dialog and the terminal use it. */

const NAMES: ReadonlyMap<string, string> = new Map([
  ['article', 'Whole piece'],
  ['authors', 'Byline'],
  ['body', 'Text'],
  ['text', 'Text'],
  ['figure', 'Picture'],
  ['glance', 'At a Glance'],
  ['headlines', 'Other headlines'],
  ['hero', 'Hero picture'],
  ['pullQuote', 'Pull quote'],
  ['factBox', 'Fact box'],
  ['deletion', 'Deleted words'],
  ['insertion', 'Inserted words'],
  ['hidden', 'Hidden words'],
  ['page', 'Around the article'],
  ['unplaced', 'Without a place'],
]);

/** The name of the part that a report item speaks of; most fields are called what they are. */
export function partName(field: string): string {
  return NAMES.get(field) ?? `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
}
