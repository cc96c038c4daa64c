/**
 * The text of a piece by search field, as the index stores it. Everything an editor wrote
 * can be found, stash and notes included; nothing here decides what is shown.
 */
import { GLANCE_TITLE } from '../article/build.ts';
import type { StoredDocument } from '../article/json.ts';
import type { ArticleFields } from '../article/model.ts';
import type { SourceFields } from '../article/source.ts';
import {
  allPictureNodes,
  type TextBlock,
  textAttribute,
  textBlocks,
} from '../article/text-blocks.ts';
import type { SearchField } from './fields.ts';
import { segmentForIndex } from './segment.ts';

/** Fields whose text comes from the document alone. */
export type DocumentText = Pick<
  Record<SearchField, string>,
  'headline' | 'standfirst' | 'kicker' | 'body' | 'caption'
>;

/** Fields whose text comes from the facts beside the document. */
export type FieldsText = Pick<
  Record<SearchField, string>,
  'slug' | 'author' | 'tag' | 'desk' | 'note'
>;

/** Index text of the document; glance points belong to the body, the usual box title to nothing. */
export function documentText(document: StoredDocument): DocumentText {
  const blocks = textBlocks(document);
  const alternatives = allPictureNodes(document).flatMap((picture) => [
    textAttribute(picture, 'alt'),
    textAttribute(picture, 'photographer'),
    textAttribute(picture, 'source'),
  ]);
  const captions = blocks.filter(isCaption).map((block) => block.text);
  return {
    headline: join(blocks.filter((block) => block.slot === 'headline').map((block) => block.text)),
    standfirst: join(
      blocks.filter((block) => block.slot === 'standfirst').map((block) => block.text),
    ),
    kicker: join(blocks.filter((block) => block.slot === 'kicker').map((block) => block.text)),
    body: join(blocks.filter(isBody).map((block) => block.text)),
    caption: join([...captions, ...alternatives]),
  };
}

/** Index text of the facts; the roles' headlines and the description count as notes. */
export function fieldsText(fields: ArticleFields): FieldsText {
  return {
    slug: join([fields.slug, fields.slug.replaceAll('-', ' ')]),
    author: join(fields.authors.map((author) => author.name)),
    tag: join(fields.tags),
    desk: join([fields.desk]),
    note: join([
      fields.internalNote,
      fields.description,
      fields.dateline.place,
      ...Object.values(fields.headlines),
    ]),
  };
}

/** Index text of the source records. */
export function sourcesText(sources: readonly SourceFields[]): string {
  return join(sources.flatMap((source) => [source.title, source.publisher, source.url]));
}

function isCaption(block: TextBlock): boolean {
  return block.node.type === 'caption' || block.node.type === 'credit';
}

function isBody(block: TextBlock): boolean {
  const isUsualTitle = block.node.type === 'glanceTitle' && block.text === GLANCE_TITLE;
  return (block.slot === 'body' || block.slot === 'glance') && !isCaption(block) && !isUsualTitle;
}

function join(texts: readonly string[]): string {
  return segmentForIndex(texts.filter((text) => text !== '').join('\n'));
}
