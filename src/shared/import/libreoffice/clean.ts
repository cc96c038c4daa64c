/**
 * The pass for HTML from LibreOffice and OpenOffice: page headers and footers, which it writes
 * into the text as titled containers.
 */
import { type HtmlElement, mapTree } from '../html/tree.ts';
import { visibleText } from '../html/visible-text.ts';
import { droppedNote, type Note } from '../notes.ts';

/** Takes page furniture out and reports it. */
export function cleanLibreOffice(root: HtmlElement): { root: HtmlElement; notes: readonly Note[] } {
  const notes: Note[] = [];
  const cleaned = mapTree(root, (node) => {
    if (node.name !== 'div' || !/^(?:header|footer)$/i.test(node.attributes.title ?? ''))
      return [node];
    const text = visibleText(node);
    if (text !== '')
      notes.push(droppedNote('page', text, 'Page headers and footers were left out.'));
    return [];
  });
  return { root: cleaned, notes };
}
