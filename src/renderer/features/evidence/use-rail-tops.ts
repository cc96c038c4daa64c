/**
 * Where the slots of the rail stand: the top of each sentence's first line, read in one go when
 * the writer pauses or the column changes its height, never per key.
 */
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { positionsOf } from '../../editor/evidence/block-positions.ts';
import type { RailSlot } from './rail-slots.ts';

/** Least distance between the tops of two slots, in pixels. */
const STEP = 24;

/** The top of each slot by key, in pixels from the top of the column; absent while unknown. */
export function useRailTops(
  editor: Editor,
  slots: readonly RailSlot[],
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!editor.isDestroyed) setTops(topsOf(editor, slots));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(editor.view.dom);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [editor, slots]);
  return tops;
}

function topsOf({ view, state }: Editor, slots: readonly RailSlot[]): Map<string, number> {
  const origin = view.dom.getBoundingClientRect().top;
  const tops = new Map<string, number>();
  const placed = slots.flatMap((slot) => {
    const range = positionsOf(state.doc, slot.place);
    if (range === null) return [];
    return { key: slot.key, top: view.coordsAtPos(range.from).top - origin };
  });
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { key, top } of placed.sort((a, b) => a.top - b.top)) {
    lowest = Math.max(top, lowest + STEP);
    tops.set(key, lowest);
  }
  return tops;
}
