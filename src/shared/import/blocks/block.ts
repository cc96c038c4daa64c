/**
 * The small language every format is read into before the recogniser looks at it: blocks of
 * inline nodes in reading order. Readers produce it; only blocks/to-nodes.ts turns it into
 * document nodes.
 */
import type { NodeJson } from '../../article/json.ts';

/** Inline content: text, hardBreak and citation nodes exactly as the document stores them. */
export type Inline = readonly NodeJson[];

/**
 * A picture as filed: alt text, caption and credit. `assetId` is set when its bytes came along;
 * `address` is where the original pointed, for the report only.
 */
export type Figure = {
  readonly kind: 'figure';
  readonly id?: string;
  readonly assetId: string | null;
  readonly alt: string;
  readonly address: string;
  readonly caption: Inline;
  readonly credit: string;
};

/** One cell of a table. */
export type TableCell = {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
};

/** What the original says a paragraph is, by a style of Word or a class of a page. */
export type ParagraphStyle =
  | 'title'
  | 'standfirst'
  | 'kicker'
  | 'byline'
  | 'glance-title'
  | 'box-title'
  | 'correction'
  | 'caption';

/**
 * One block. `tight` says that the line before it followed without a blank line; `taken` marks
 * where a recogniser took a part out.
 */
export type Block =
  | {
      readonly kind: 'heading';
      readonly id?: string;
      readonly level: number;
      readonly inline: Inline;
    }
  | {
      readonly kind: 'paragraph';
      readonly id?: string;
      readonly inline: Inline;
      readonly tight?: boolean;
      readonly style?: ParagraphStyle;
    }
  | {
      readonly kind: 'list';
      readonly id?: string;
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
      readonly tight?: boolean;
    }
  | { readonly kind: 'quote'; readonly id?: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'pull-quote';
      readonly id?: string;
      readonly text: Inline;
      readonly attribution: string;
    }
  | {
      readonly kind: 'correction';
      readonly id?: string;
      readonly correction: 'correction' | 'clarification' | 'update' | 'editors-note';
      readonly date: string | null;
      readonly blocks: readonly Inline[];
    }
  | {
      readonly kind: 'fact-box';
      readonly id?: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'table';
      readonly id?: string;
      readonly rows: readonly (readonly TableCell[])[];
    }
  | { readonly kind: 'embed'; readonly id?: string; readonly url: string; readonly title: string }
  | { readonly kind: 'rule'; readonly id?: string }
  | { readonly kind: 'taken'; readonly part: string }
  | Figure;

/** A paragraph block; the part of a piece that most guesses start from. */
export type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** A list block. */
export type List = Extract<Block, { kind: 'list' }>;
