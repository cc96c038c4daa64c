/**
 * Adding marks the way ProseMirror stores them: in schema order, without pairs that exclude
 * each other.
 */
import type { MarkJson } from '../../article/json.ts';
import { markSpecs } from '../../article/marks.ts';

const ORDER = Object.keys(markSpecs);

/** Superscript and subscript exclude each other; the inner one wins. */
const SCRIPTS = ['superscript', 'subscript'];

/** The marks with one more; a mark of the same type is replaced. */
export function addMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  const rest = marks.filter((other) => other.type !== mark.type && !excludes(mark, other));
  return [...rest, mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** The marks without those of a type. */
export function removeMark(marks: readonly MarkJson[], type: string): readonly MarkJson[] {
  return marks.filter((mark) => mark.type !== type);
}

function excludes(mark: MarkJson, other: MarkJson): boolean {
  return SCRIPTS.includes(mark.type) && SCRIPTS.includes(other.type);
}
