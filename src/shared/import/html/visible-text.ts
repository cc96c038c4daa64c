/**
 * The text of a tree as a reader would see it: the measure that accounting works against.
 * It is written apart from the reader proper, so that one mistake does not hide another.
 */
import { type HtmlElement, type HtmlNode, isBlockName } from './tree.ts';

/** Elements whose text is no part of the page. */
const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript']);

/** All text below a node with blocks on lines of their own, including alt texts. */
export function visibleText(node: HtmlNode): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function collect(node: HtmlNode, pieces: string[]): void {
  if (node.kind === 'text') {
    pieces.push(node.text.replace(/\s+/g, ' '));
    return;
  }
  if (SILENT.has(node.name) || isListLabel(node)) return;
  const apart = isBlockName(node.name) || node.name === 'br' || node.name === 'img';
  if (apart) pieces.push('\n');
  if (node.name === 'img') pieces.push(node.attributes.alt ?? '');
  for (const child of node.children) collect(child, pieces);
  if (apart) pieces.push('\n');
}

/** The bullet or number that Word writes out for programs without lists. */
function isListLabel(node: HtmlElement): boolean {
  return /mso-list:\s*ignore/i.test(node.attributes.style ?? '');
}
