/**
 * What the toolbar needs to know about the selection, as small plain values: computed for
 * every transaction, so it looks only at the caret's ancestors and never dry-runs commands.
 */
import type { EditorState } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { isFormatted } from '../commands/formatting.ts';

/** Kinds of running-text block that the block menu offers. */
export const BLOCK_KINDS = ['paragraph', 'heading2', 'heading3', 'heading4'] as const;

/** Facts about the selection. */
export type SelectionFacts = {
  /** Type of the field or block around the caret, or of the selected node. */
  readonly place: string;
  /** Which entry of the block menu holds here; null outside running text. */
  readonly block: (typeof BLOCK_KINDS)[number] | null;
  readonly list: 'bulletList' | 'orderedList' | null;
  readonly isQuotation: boolean;
  readonly isInTable: boolean;
  readonly isInBody: boolean;
  readonly isEmpty: boolean;
  readonly marks: Readonly<Record<ToolbarMark, MarkState>>;
};

/** Marks that the toolbar shows. */
export type ToolbarMark = 'bold' | 'italic' | 'superscript' | 'subscript' | 'link';

/** Whether a mark is on, off, or not accepted by the field. */
export type MarkState = 'on' | 'off' | 'refused';

/** Reads the facts of a state. */
export function selectionFacts(state: EditorState): SelectionFacts {
  const { selection } = state;
  const { $from } = selection;
  const ancestors = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth));
  const has = (name: string) => ancestors.some((node) => node.type.name === name);
  const lists = ancestors.map((node) => node.type.name).filter(isList);
  const isNode = selection instanceof NodeSelection && !selection.node.isInline;
  return {
    place: isNode ? selection.node.type.name : $from.parent.type.name,
    block: isNode ? null : blockKind($from.parent.type.name, $from.parent.attrs.level),
    list: lists.at(-1) ?? null,
    isQuotation: has('blockquote'),
    isInTable: has('table'),
    isInBody: has('body'),
    isEmpty: selection.empty,
    marks: {
      bold: markState(state, 'bold'),
      italic: markState(state, 'italic'),
      superscript: markState(state, 'superscript'),
      subscript: markState(state, 'subscript'),
      link: markState(state, 'link'),
    },
  };
}

function blockKind(name: string, level: unknown): SelectionFacts['block'] {
  if (name === 'paragraph') return 'paragraph';
  return name === 'heading'
    ? (BLOCK_KINDS.find((kind) => kind === `heading${level}`) ?? null)
    : null;
}

function markState(state: EditorState, name: ToolbarMark): MarkState {
  const type = state.schema.marks[name];
  const { parent } = state.selection.$from;
  if (type === undefined || !parent.isTextblock || !parent.type.allowsMarkType(type)) {
    return 'refused';
  }
  return isFormatted(state, name) ? 'on' : 'off';
}

function isList(name: string): name is 'bulletList' | 'orderedList' {
  return name === 'bulletList' || name === 'orderedList';
}
