/**
 * What a copy may carry: a stash within a wider selection stays in its piece, since nobody who
 * copies a passage means the text that was cut from it. Selected by itself, it is meant.
 */
import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/** Whether a slice is a stash, or lies in one, and nothing else. */
function isStashAlone(slice: Slice): boolean {
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
  const last = content.childCount - 1;
  const children = content.content.map((child, index) =>
    stripChild(child, index === 0 ? openStart : 0, index === last ? openEnd : 0),
  );
  return {
    content: Fragment.fromArray(children.flatMap(({ kept }) => kept ?? [])),
    start: children.at(0)?.start ?? 0,
    end: children.at(-1)?.end ?? 0,
  };
}

type StrippedChild = { readonly kept: Node | null; readonly start: number; readonly end: number };

/** One child without its stashes; null when it is one, or when nothing is left of it. */
function stripChild(child: Node, openStart: number, openEnd: number): StrippedChild {
  if (child.type.name === 'stash') return { kept: null, start: 0, end: 0 };
  if (child.isText || child.isTextblock) return { kept: child, start: openStart, end: openEnd };
  const inside = strip(child.content, Math.max(0, openStart - 1), Math.max(0, openEnd - 1));
  if (inside.content.size === 0 && child.content.size > 0) return { kept: null, start: 0, end: 0 };
  return {
    kept: child.copy(inside.content),
    start: openStart > 0 ? 1 + inside.start : 0,
    end: openEnd > 0 ? 1 + inside.end : 0,
  };
}
