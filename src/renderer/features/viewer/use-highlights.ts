/**
 * Highlights in the source: what is chosen, saved passages, places that were searched for. They
 * are painted by the engine over the text, so that the text of a source is never rebuilt.
 */
import { type RefObject, useEffect } from 'react';
import type { Range } from '../../../shared/verify/text/range.ts';
import { domRange } from './source-dom.ts';

/** Most stretches painted of one kind; more would say no more. */
const MOST = 500;

/** Paints stretches under a name that the style sheet knows, until they or the source change. */
export function useHighlight(
  root: RefObject<HTMLElement | null>,
  name: string,
  stretches: readonly Range[],
  /** Of two that overlap, the one with the higher priority is seen. */
  priority: number,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const ranges = stretches.slice(0, MOST).flatMap((stretch) => domRange(element, stretch) ?? []);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    return () => {
      CSS.highlights.delete(name);
    };
  }, [root, name, stretches, priority]);
}

/** Brings a stretch into the middle of the view. */
export function reveal(root: HTMLElement, stretch: Range): void {
  const range = domRange(root, stretch);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
