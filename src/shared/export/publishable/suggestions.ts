/**
 * Leak guard: text leaves as it was before anybody suggested anything. Pending insertions go,
 * pending deletions stay, pending formatting and attributes return to what they were.
 */
import { z } from 'zod';
import { textOf } from '../../article/document.ts';
import type { MarkJson, NodeJson } from '../../article/json.ts';
import { articleSchema } from '../../article/schema.ts';
import { rewriteChildren } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

const suggestion = z
  .object({ op: z.enum(['ins', 'del', 'attr']), id: z.string(), before: z.unknown() })
  .nullable()
  .catch(null);
const attributesBefore = z.record(z.string(), z.unknown()).catch({});
const marksBefore = z.array(
  z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() }),
);

type Removals = { readonly insertions: string[]; readonly restored: string[] };

/** Rejects every pending suggestion; what was suggested is named in the notices. */
export const rejectSuggestions: CleaningStep = (input) => {
  const removals: Removals = { insertions: [], restored: [] };
  const document = rewriteChildren(input.document, (children) => rejectAmong(children, removals));
  return {
    package: { ...input, document },
    notices: [
      ...noticesOf('stripped', 'Suggested insertions', removals.insertions),
      ...noticesOf('stripped', 'Suggested deletions and changes, not applied', removals.restored),
    ],
  };
};

/**
 * Siblings without suggestions. `ins` on a text block means that its end was inserted, as in
 * Word: original text in it belongs to the next block. On anything else it means the whole node.
 */
function rejectAmong(children: readonly NodeJson[], removals: Removals): NodeJson[] {
  const result: NodeJson[] = [];
  let open: NodeJson | null = null;
  for (const child of children) {
    const pending = suggestion.parse(child.attrs?.sug ?? null);
    if (isInserted(child, pending?.op)) {
      removals.insertions.push(textOf(child));
      continue;
    }
    const original = restore(child, pending, removals);
    const joined: NodeJson | null = open === null ? original : joinedTo(open, original);
    if (joined === null && open !== null) result.push(open);
    open = null;
    if (pending?.op === 'ins' && canBeInserted(child)) open = joined ?? original;
    else result.push(joined ?? original);
  }
  if (open !== null) result.push(open);
  return result;
}

function isInserted(node: NodeJson, operation: string | undefined): boolean {
  if (node.marks?.some((mark) => mark.type === 'insertion') === true) return true;
  const holdsOriginalText = isTextBlock(node) && (node.content ?? []).length > 0;
  return operation === 'ins' && canBeInserted(node) && !holdsOriginalText;
}

/** Slots and the fixed parts of furniture cannot be suggested: they are always there. */
function canBeInserted(node: NodeJson): boolean {
  const type = articleSchema.nodes[node.type];
  if (type === undefined) return false;
  return type.isInline || type.isInGroup('block') || /Item$/.test(node.type);
}

function isTextBlock(node: NodeJson): boolean {
  return articleSchema.nodes[node.type]?.isTextblock === true;
}

/** The text of a block whose end was inserted in front of the block it belongs to; null if it cannot. */
function joinedTo(open: NodeJson, next: NodeJson): NodeJson | null {
  if (!(isTextBlock(open) && isTextBlock(next))) return null;
  return { ...next, content: [...(open.content ?? []), ...(next.content ?? [])] };
}

function restore(
  node: NodeJson,
  pending: z.infer<typeof suggestion>,
  removals: Removals,
): NodeJson {
  const isChanged = pending?.op === 'del' || pending?.op === 'attr';
  const hasMark = node.marks?.some((mark) => mark.type === 'deletion' || mark.type === 'format');
  if (isChanged || hasMark === true) removals.restored.push(textOf(node));
  const before = pending?.op === 'attr' ? attributesBefore.parse(pending.before) : {};
  const attrs = node.attrs === undefined ? undefined : { ...node.attrs, ...before, sug: null };
  const marks = node.marks === undefined ? undefined : restoredMarks(node.marks);
  return { ...node, ...(attrs && { attrs }), ...(marks && { marks }) };
}

function restoredMarks(marks: readonly MarkJson[]): readonly MarkJson[] {
  const format = marks.find((mark) => mark.type === 'format');
  const before = marksBefore.safeParse(format?.attrs?.before);
  const kept = marks.filter((mark) => mark.type !== 'format' && mark.type !== 'deletion');
  if (format === undefined || !before.success) return kept;
  const comments = kept.filter((mark) => mark.type === 'comment');
  const known = before.data.filter((mark) => articleSchema.marks[mark.type] !== undefined);
  return [...known, ...comments];
}
