/**
 * The pass for HTML from Word: comments and page furniture out and reported, insertions kept,
 * lists rebuilt.
 */
import { element, type HtmlElement, type HtmlNode, mapTree } from '../html/tree.ts';
import { visibleText } from '../html/visible-text.ts';
import { changedNote, droppedNote, type Note } from '../notes.ts';
import { rebuildLists } from './list-paragraphs.ts';

/** Makes ordinary HTML of Word's. */
export function cleanWord(root: HtmlElement): { root: HtmlElement; notes: readonly Note[] } {
  const notes: Note[] = [];
  const cleaned = mapTree(root, (node) => cleanNode(node, notes));
  return { root: rebuildLists(cleaned), notes };
}

function cleanNode(node: HtmlElement, notes: Note[]): readonly HtmlNode[] {
  const style = node.attributes.style ?? '';
  if (node.name === 'ins' || /\bmsoIns\b/i.test(node.attributes.class ?? '')) {
    notes.push(
      changedNote('insertion', '', visibleText(node), 'A tracked insertion was accepted.'),
    );
    return node.children;
  }
  if (/\bmsoDel\b/i.test(node.attributes.class ?? '')) return [element('del', {}, node.children)];
  if (isComment(node, style)) {
    const text = visibleText(node);
    const reason = 'Comments belong to the newsroom, not to the article.';
    if (text !== '') notes.push(droppedNote('comment', text, reason));
    return [];
  }
  if (/mso-element:\s*(?:header|footer)\b/i.test(style)) {
    const text = visibleText(node);
    if (text !== '')
      notes.push(droppedNote('page', text, 'Page headers and footers were left out.'));
    return [];
  }
  return isIntenseQuote(node)
    ? [element('blockquote', { class: 'pullquote' }, [node])]
    : quoted(node);
}

function isComment(node: HtmlElement, style: string): boolean {
  if (/\bmso(?:comanchor|comtxt|comoff)\b/i.test(node.attributes.class ?? '')) return true;
  return /mso-(?:comment-reference|element:\s*comment)/i.test(style);
}

function isIntenseQuote(node: HtmlElement): boolean {
  return node.name === 'p' && /\bMsoIntenseQuote/i.test(node.attributes.class ?? '');
}

function quoted(node: HtmlElement): readonly HtmlNode[] {
  const isQuote = node.name === 'p' && /\bMsoQuote/i.test(node.attributes.class ?? '');
  return isQuote ? [element('blockquote', {}, [node])] : [node];
}
