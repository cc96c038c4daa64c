/**
 * The text of a tree as a reader would see it: the measure that accounting works against.
 * It is written apart from the reader proper, so that one mistake does not hide another.
 */
import { classesOf, type HtmlElement, type HtmlNode, isBlockName } from './tree.ts';

/** Elements whose text is no part of the page. */
const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript']);

/** All text below a node with blocks on lines of their own, including alt texts. */
export function visibleText(node: HtmlNode): string {
  const pieces: string[] = [];
  collect(node, '', pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** `around` is the caption or quotation that the node stands in, if any. */
function collect(node: HtmlNode, around: string, pieces: string[]): void {
  if (node.kind === 'text') {
    pieces.push(node.text.replace(/\s+/g, ' '));
    return;
  }
  if (SILENT.has(node.name) || isListLabel(node)) return;
  const apart = isApart(node, around);
  if (apart) pieces.push('\n');
  if (node.name === 'img') pieces.push(node.attributes.alt ?? '');
  const inside = /^(?:figcaption|blockquote)$/.test(node.name) ? node.name : around;
  for (const child of node.children) collect(child, inside, pieces);
  if (apart) pieces.push('\n');
}

/** Pages set credits and speakers on lines of their own by style alone. */
function isApart(node: HtmlElement, around: string): boolean {
  if (isBlockName(node.name) || node.name === 'br' || node.name === 'img') return true;
  if (around === 'figcaption') return isCredit(node);
  return around === 'blockquote' && node.name === 'cite';
}

/** The bullet or number that Word writes out for programs without lists. */
function isListLabel(node: HtmlElement): boolean {
  return /mso-list:\s*ignore/i.test(node.attributes.style ?? '');
}

/** Whether an element inside a caption names whose picture it is. */
export function isCredit(candidate: HtmlElement): boolean {
  return (
    candidate.name === 'small' ||
    classesOf(candidate).some((name) => /credit|copyright|attribution|photographer/i.test(name))
  );
}
