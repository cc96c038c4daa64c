/**
 * What a copy may carry: a stash within a wider selection stays in its piece, since nobody who
 * copies a passage means the text that was cut from it. Selected by itself, it is meant.
 */
import { Fragment, Slice } from '@tiptap/pm/model';

/** Whether a slice is a stash, or lies in one, and nothing else. */
export function isStashAlone(slice: Slice): boolean {
  let { content } = slice;
  while (content.childCount === 1) {
    const only = content.firstChild;
    if (only === null || only.isText) return false;
    if (only.type.name === 'stash') return true;
    content = only.content;
  }
  return false;
}

/** The slice without its stashes; the same object when there is none, or when it is one alone. */
export function withoutStash(slice: Slice): Slice {
  if (isStashAlone(slice) || !holdsStash(slice.content)) return slice;
  const { content, start, end } = strip(slice.content, slice.openStart, slice.openEnd);
  return new Slice(content, start, end);
}

function holdsStash(content: Fragment): boolean {
  let found = false;
  content.descendants((node) => {
    found ||= node.type.name === 'stash';
    return !found && !node.isTextblock;
  });
  return found;
}

type Stripped = { readonly content: Fragment; readonly start: number; readonly end: number };

/** Removes stashes, and parents that held nothing else; an edge that goes is open no more. */
function strip(content: Fragment, openStart: number, openEnd: number): Stripped {
  let [start, end] = [openStart, openEnd];
  const kept = content.content.flatMap((child, index) => {
    const isFirst = index === 0;
    const isLast = index === content.childCount - 1;
    const inside = stripInside(child.content, isFirst ? openStart : 0, isLast ? openEnd : 0);
    const isGone =
      child.type.name === 'stash' || (inside.content.size === 0 && child.content.size > 0);
    if (isFirst && openStart > 0) start = isGone ? 0 : 1 + inside.start;
    if (isLast && openEnd > 0) end = isGone ? 0 : 1 + inside.end;
    if (isGone) return [];
    return [child.isText || child.isTextblock ? child : child.copy(inside.content)];
  });
  return { content: Fragment.fromArray(kept), start, end };
}

/** The same one level further in. */
function stripInside(content: Fragment, openStart: number, openEnd: number): Stripped {
  return strip(content, Math.max(0, openStart - 1), Math.max(0, openEnd - 1));
}
