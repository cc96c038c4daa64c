/**
 * References to notes as they stand in the text, with what their brackets add: "[1, p. 4; 2]".
 */
import type { FoundNote } from './find-notes.ts';
import type { TreeIndex } from './note-tree.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** A reference with what stands after its number inside the same brackets, such as a page. */
export type Reference = FoundNote & { readonly locator: string };

/** References by the element that becomes a citation: the link, or the raised element around it. */
export function referencesOf(
  found: readonly FoundNote[],
  index: TreeIndex,
): ReadonlyMap<HtmlElement, readonly Reference[]> {
  const byLink = new Map<HtmlNode, FoundNote>(found.map((note) => [note.link, note]));
  const references = new Map<HtmlElement, Reference[]>();
  for (const note of found) {
    const parent = index.parents.get(note.link);
    const raised = parent?.name === 'sup' ? bracketed(parent, byLink) : null;
    if (parent !== undefined && raised !== null) references.set(parent, raised);
    else references.set(note.link, [{ ...note, locator: '' }]);
  }
  return references;
}

/** The references of a raised element that holds nothing else, such as "[1, p. 4; 2]". */
function bracketed(
  raised: HtmlElement,
  byLink: ReadonlyMap<HtmlNode, FoundNote>,
): Reference[] | null {
  const references: Reference[] = [];
  for (const child of raised.children) {
    const note = byLink.get(child);
    const last = references.at(-1);
    if (note !== undefined) references.push({ ...note, locator: '' });
    else if (child.kind === 'element') return null;
    else {
      const between = child.text.replace(/^[\s\])};,]+|[\s[({\]);,]+$/g, '');
      if (between !== '' && last === undefined) return null;
      if (last !== undefined) references[references.length - 1] = { ...last, locator: between };
    }
  }
  return references;
}
