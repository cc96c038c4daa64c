/** The blocks of a body as exporters see them: one variant per thing a reader can meet. */

import type { AssetRecord } from '../../article/asset.ts';
import type {
  CORRECTION_KINDS,
  FIGURE_LAYOUTS,
  PICTURE_KINDS,
  PULL_QUOTE_STYLES,
} from '../../article/attributes.ts';
import type { PublishedInline } from './inline.ts';

/** A picture with the words that belong to this use of it. */
export type PublishedPicture = {
  /** The stored file; null when an editor described a picture but attached none. */
  readonly asset: AssetRecord | null;
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: readonly PublishedInline[];
  readonly credit: string;
  readonly photographer: string;
  readonly source: string;
  readonly kind: (typeof PICTURE_KINDS)[number];
};

/** A table cell; spans count columns and rows. */
export type PublishedCell = {
  readonly isHeader: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly PublishedBlock[];
};

/** One block of the body. */
export type PublishedBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly PublishedInline[] }
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly content: readonly PublishedInline[];
    }
  | { readonly kind: 'quotation'; readonly blocks: readonly PublishedBlock[] }
  | {
      readonly kind: 'list';
      /** First number of an ordered list; null for a bullet list. */
      readonly start: number | null;
      readonly items: readonly (readonly PublishedBlock[])[];
    }
  | {
      readonly kind: 'pull-quote';
      readonly style: (typeof PULL_QUOTE_STYLES)[number];
      readonly quote: readonly PublishedInline[];
      readonly attribution: string;
    }
  | {
      readonly kind: 'figure';
      readonly layout: (typeof FIGURE_LAYOUTS)[number];
      readonly picture: PublishedPicture;
    }
  | {
      readonly kind: 'fact-box';
      readonly title: string;
      readonly blocks: readonly PublishedBlock[];
    }
  | {
      readonly kind: 'correction';
      readonly correction: (typeof CORRECTION_KINDS)[number];
      /** Day of the correction (YYYY-MM-DD), or null. */
      readonly date: string | null;
      readonly blocks: readonly PublishedBlock[];
    }
  | {
      readonly kind: 'embed';
      readonly embed: string;
      readonly url: string;
      readonly title: string;
    }
  | { readonly kind: 'divider' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PublishedCell[])[] };

/** One kind of block. */
export type BlockOf<Kind extends PublishedBlock['kind']> = Extract<
  PublishedBlock,
  { readonly kind: Kind }
>;
