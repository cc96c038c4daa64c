/** Names of the article's parts as journalists say them, by node type; in menus and in refusals. */

const NAMES: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  hero: 'Hero picture',
  glance: 'At a Glance',
  glanceTitle: 'Box title',
  glanceItem: 'Glance point',
  body: 'Body',
  paragraph: 'Paragraph',
  heading: 'Heading',
  blockquote: 'Block quotation',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  listItem: 'List item',
  pullQuote: 'Pull quote',
  quoteText: 'Pull quote',
  attribution: 'Attribution',
  figure: 'Picture',
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Description',
  factBox: 'Fact box',
  factBoxTitle: 'Fact box title',
  correction: 'Correction note',
  stash: 'Stash',
  embed: 'Embed',
  divider: 'Divider',
  table: 'Table',
  citation: 'Citation',
};

/** The trade's name of a part; the type itself for one that has no name. */
export function fieldName(type: string): string {
  return NAMES[type] ?? type;
}

/** The name inside a sentence; `part` is one of its attributes, as in "hero picture description". */
export function fieldNameWithin(type: string, part = ''): string {
  const name = fieldName(type);
  const within = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  return part === '' ? within : `${within} ${fieldName(part).toLowerCase()}`;
}
