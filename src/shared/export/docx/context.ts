/** What writing any part of a Word file needs: footnotes, list numbering, pictures, direction. */
import type { Paragraph, Table } from 'docx';
import type { ExportOptions } from '../format.ts';
import type { PublishedArticle } from '../published/article.ts';
import type { PublishedBlock } from '../published/block.ts';
import { collectWordFootnotes, type WordFootnotes } from './footnotes.ts';
import { collectNumbering, type WordNumbering } from './numbering.ts';

/** What a Word body is made of. */
export type WordBlock = Paragraph | Table;

/** Shared by all writers of one file. */
export type WordContext = {
  readonly footnotes: WordFootnotes;
  readonly numbering: WordNumbering;
  readonly rightToLeft: boolean;
  readonly pictureBytes: (assetId: string) => Uint8Array | null;
  /** Counts pictures, for their names inside the file. */
  readonly nextPicture: () => number;
};

/** Writes blocks inside another one, in the paragraph style of that place. */
export type WriteBlocks = (
  blocks: readonly PublishedBlock[],
  context: WordContext,
  style?: string | null,
) => WordBlock[];

/** A fresh context for one piece. */
export function wordContext(article: PublishedArticle, options: ExportOptions): WordContext {
  let pictures = 0;
  return {
    footnotes: collectWordFootnotes(article),
    numbering: collectNumbering(),
    rightToLeft: article.direction === 'rtl',
    pictureBytes: options.pictureBytes ?? (() => null),
    nextPicture: () => {
      pictures += 1;
      return pictures;
    },
  };
}
