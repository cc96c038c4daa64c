/**
 * The pass for HTML from Google Docs: it wraps the whole clipboard in a bold element that says
 * it is not bold, and writes titles as paragraphs with a class.
 */
import { type HtmlElement, mapTree } from '../html/tree.ts';

/** Looks through the wrapper. Formatting in span styles is the inline reader's work. */
export function cleanGoogleDocs(root: HtmlElement): HtmlElement {
  return mapTree(root, (node) => {
    const wrapper =
      node.name === 'b' && (node.attributes.id ?? '').startsWith('docs-internal-guid');
    return wrapper ? node.children : [node];
  });
}
