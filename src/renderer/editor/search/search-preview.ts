/** Lines of the list of matches: where each stands, and the words around it. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { blockText } from '../../../shared/article/edit/block-text.ts';
import type { SearchMatch } from './search-matches.ts';

/** One line: the name of the field, and the match between the words around it. */
export type MatchPreview = {
  readonly place: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

const CONTEXT = 40;

const PLACES: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  credit: 'Credit',
  glanceTitle: 'Glance box',
  glanceItem: 'Glance box',
  heading: 'Heading',
  quoteText: 'Pull quote',
  attribution: 'Pull quote',
  factBoxTitle: 'Fact box',
};

const BOX_PLACES: Readonly<Record<string, string>> = {
  factBox: 'Fact box',
  correction: 'Correction',
  stash: 'Stash',
  table: 'Table',
  blockquote: 'Quotation',
};

const ATTRIBUTE_PLACES: Readonly<Record<string, string>> = {
  alt: 'Picture description',
  photographer: 'Photographer',
  source: 'Picture source',
  title: 'Embed title',
  url: 'Embed address',
};

/** The line of one match. */
export function previewOf(document: DocumentNode, match: SearchMatch): MatchPreview {
  if (match.kind === 'attribute') {
    const value: unknown = document.nodeAt(match.position)?.attrs[match.attribute];
    const place = ATTRIBUTE_PLACES[match.attribute] ?? 'Picture';
    return { place, ...around(typeof value === 'string' ? value : '', match.from, match.to) };
  }
  const $from = document.resolve(match.from);
  const start = $from.start();
  const text = blockText($from.parent);
  return {
    place: placeOf(document, match.from),
    ...around(text, match.from - start, match.to - start),
  };
}

function placeOf(document: DocumentNode, position: number): string {
  const $position = document.resolve(position);
  const field = PLACES[$position.parent.type.name];
  if (field !== undefined) return field;
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const box = BOX_PLACES[$position.node(depth).type.name];
    if (box !== undefined) return box;
  }
  return 'Body';
}

function around(text: string, from: number, to: number): Omit<MatchPreview, 'place'> {
  return {
    before: `${from > CONTEXT ? '…' : ''}${text.slice(Math.max(0, from - CONTEXT), from)}`,
    match: text.slice(from, to),
    after: `${text.slice(to, to + CONTEXT)}${text.length > to + CONTEXT ? '…' : ''}`,
  };
}
