/**
 * The pieces of text that a PDF draws, with their places. Their order in the file means little;
 * lines, columns and paragraphs are rebuilt from the places.
 */

/** Text drawn at one place; x and y are its baseline's beginning, y grows upward. */
export type GlyphRun = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
};

/** The drawn text of one page. */
export type PageGlyphs = {
  /** From 1. */
  readonly page: number;
  /** The number printed on it, such as "iv"; the physical number when there is none. */
  readonly label: string;
  readonly height: number;
  readonly runs: readonly GlyphRun[];
};

/** A stretch of a line: the words between two wide gaps. */
export type Fragment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};
