/**
 * What projectors hand back: the text of a source with its segments, and a view of it for
 * people. Called by the capture service; the stored shapes are those of shared/evidence.
 */
import type { Locator, Projection, Segment } from '../evidence/projection.ts';

/** A projection and, where there is one, our own small HTML whose blocks carry its offsets. */
export type Projected = { readonly projection: Projection; readonly readable: string | null };

/** Collects segments into a projection; every text handed in is brought to NFC. */
export type ProjectionWriter = {
  /** Adds a segment after a separator (an empty line unless given); answers its range, or null when the text is empty. */
  readonly add: (
    text: string,
    facts: Omit<Segment, 'start' | 'end'>,
    separator?: string,
  ) => { readonly start: number; readonly end: number } | null;
  /** The projection of everything added. */
  readonly finish: () => Projection;
};

/** Starts a projection; `projector` is its name and version, such as "html 1". */
export function projectionWriter(projector: string): ProjectionWriter {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  return {
    add: (text, facts, separator = '\n\n') => {
      const normal = text.normalize('NFC');
      if (normal.trim() === '') return null;
      if (length > 0) pieces.push(separator);
      const start = length > 0 ? length + separator.length : 0;
      const end = start + normal.length;
      pieces.push(normal);
      segments.push({ start, end, ...facts });
      length = end;
      return { start, end };
    },
    finish: () => ({ projector, text: pieces.join(''), segments }),
  };
}

/** Longest text of which a whole view is made; beyond it the viewer pages by segments. */
const LONGEST_VIEW = 2_000_000;

/** Whether a text is too long to be shown at once. */
export function isTooLong(projection: Projection): boolean {
  return projection.text.length > LONGEST_VIEW;
}

/** The locator of text that has no place of its own. */
export const NOWHERE: Locator = { kind: 'none' };
