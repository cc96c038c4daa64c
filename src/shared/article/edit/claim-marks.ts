/**
 * Evidence marks in the editor's document: setting and removing a claim, finding claims, and
 * giving pasted claims ids of their own. Undo is the editor's, since marks are document content.
 */
import { type Node as DocumentNode, Fragment, type Mark, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** One stretch of a claim as positions in the document. */
export type ClaimSpan = { readonly id: string; readonly from: number; readonly to: number };

/** Every stretch of every claim in document order; one claim has several when it spans blocks. */
export function claimSpans(document: DocumentNode): ClaimSpan[] {
  const spans: ClaimSpan[] = [];
  document.descendants((node, position) => {
    if (!node.isInline) return true;
    for (const id of claimIds(node)) {
      const last = spans.findLast((span) => span.id === id);
      if (last !== undefined && last.to === position) {
        spans[spans.lastIndexOf(last)] = { ...last, to: position + node.nodeSize };
      } else {
        spans.push({ id, from: position, to: position + node.nodeSize });
      }
    }
    return false;
  });
  return spans;
}

/** Ids of the claims that hold the character after or before a position, innermost last. */
export function claimsAt(document: DocumentNode, position: number): string[] {
  const $position = document.resolve(position);
  const ids = [$position.nodeAfter, $position.nodeBefore].flatMap((node) =>
    node === null ? [] : claimIds(node),
  );
  return Array.from(new Set(ids));
}

/** Ids of the claims in a piece of content, each once. */
export function claimsIn(content: Fragment): string[] {
  const ids = new Set<string>();
  content.descendants((node) => {
    for (const id of claimIds(node)) ids.add(id);
  });
  return Array.from(ids);
}

/** Marks a range as a claim; false when no text in it can carry the mark. */
export function markClaim(
  tr: Transaction,
  range: { from: number; to: number },
  id: string,
): boolean {
  const mark = tr.doc.type.schema.marks.evidence?.create({ id });
  if (mark === undefined) return false;
  const before = tr.steps.length;
  tr.addMark(range.from, range.to, mark);
  return tr.steps.length > before;
}

/** Removes a claim's mark wherever it stands; its words stay. */
export function unmarkClaim(tr: Transaction, id: string): void {
  const type = tr.doc.type.schema.marks.evidence;
  const mark = type?.create({ id });
  if (mark !== undefined) tr.removeMark(0, tr.doc.content.size, mark);
}

/** A claim that got an id of its own because its first one stays where it was. */
export type CopiedClaim = { readonly from: string; readonly to: string };

/** A slice whose claims have new ids, one for each old id that `isCopy` says is a copy. */
export function withFreshClaims(
  slice: Slice,
  isCopy: (id: string) => boolean,
  newId: () => string,
): { readonly slice: Slice; readonly copies: readonly CopiedClaim[] } {
  const renamed = new Map<string, string>();
  const fresh = (mark: Mark): Mark => {
    const id = claimId(mark);
    if (id === null || !isCopy(id)) return mark;
    const known = renamed.get(id) ?? newId();
    renamed.set(id, known);
    return mark.type.create({ id: known });
  };
  const content = mapInline(slice.content, (node) => node.mark(node.marks.map(fresh)));
  return {
    slice: renamed.size === 0 ? slice : new Slice(content, slice.openStart, slice.openEnd),
    copies: Array.from(renamed, ([from, to]) => ({ from, to })),
  };
}

function mapInline(content: Fragment, change: (node: DocumentNode) => DocumentNode): Fragment {
  return Fragment.fromArray(
    content.content.map((node) =>
      node.isInline ? change(node) : node.copy(mapInline(node.content, change)),
    ),
  );
}

function claimIds(node: DocumentNode): string[] {
  return node.marks.flatMap((mark) => claimId(mark) ?? []);
}

function claimId(mark: Mark): string | null {
  const id: unknown = mark.attrs.id;
  return mark.type.name === 'evidence' && typeof id === 'string' && id !== '' ? id : null;
}
