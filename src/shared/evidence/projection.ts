/**
 * The text of a snapshot, whole, with a map from its offsets to places in the original. It can
 * be made again at any time from the snapshot's bytes; offsets are UTF-16 code units.
 */
import { z } from 'zod';

/** Where in the original a segment stands. */
export const locator = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** Element path from the root of the page, such as "0/1/3". */
  z.object({ kind: z.literal('element'), path: z.string() }),
  /** Physical page from 1, and the label printed on it. */
  z.object({ kind: z.literal('page'), page: z.number().int(), label: z.string() }),
  /** Seconds from the beginning of a recording. */
  z.object({ kind: z.literal('time'), start: z.number(), end: z.number(), speaker: z.string() }),
  /** Row and column from 1, and the heading of the column. */
  z.object({
    kind: z.literal('cell'),
    row: z.number().int(),
    column: z.number().int(),
    heading: z.string(),
  }),
]);
/** Where in the original a segment stands. */
export type Locator = z.infer<typeof locator>;

/** What part of a page or file a segment is; checks warn of evidence outside the body. */
export const SEGMENT_KINDS = [
  'body',
  'heading',
  'caption',
  'navigation',
  'comment',
  'footer',
  'cell',
  'cue',
] as const;

/** A stretch of the text that has one place and one kind; `main` marks the readable view. */
export const segment = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(SEGMENT_KINDS),
  main: z.boolean(),
  locator,
});
/** A stretch of the text that has one place and one kind; `main` marks the readable view. */
export type Segment = z.infer<typeof segment>;

/** The text (NFC) of a snapshot; segments are in order, without overlap, and skip separators. */
export const projection = z.object({
  projector: z.string(),
  text: z.string(),
  segments: z.array(segment),
});
/** The text (NFC) of a snapshot; segments are in order, without overlap, and skip separators. */
export type Projection = z.infer<typeof projection>;

/** The segment that holds an offset, or the next one after it; null past the last. */
export function segmentAt(from: Pick<Projection, 'segments'>, offset: number): Segment | null {
  let low = 0;
  let high = from.segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from.segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return from.segments[low] ?? null;
}
