/**
 * The text of a tree as a reader would see it: the measure that accounting works against.
 * It is written apart from the reader proper, so that one mistake does not hide another.
 */
import { goneReason } from './gone.ts';
import { parseStyle } from './style.ts';
import { classesOf, type HtmlElement, type HtmlNode, isBlockName } from './tree.ts';

/** Elements whose text is no part of the page. */
const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript']);

/**
 * All text below a node with blocks on lines of their own, including alt texts. Text that the
 * original strikes out or hides comes after the rest, because what stands around it closes up.
 */
export function visibleText(node: HtmlNode): string {
  const text: Collected = { pieces: [], gone: [] };
  if (node.kind === 'text') collect(node, '', text);
  else collectInside(node, '', text);
  return [...text.pieces, ...text.gone]
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

type Collected = { readonly pieces: string[]; readonly gone: string[] };

/** `around` is the caption or quotation that the node stands in, if any. */
function collect(node: HtmlNode, around: string, text: Collected): void {
  if (node.kind === 'text') text.pieces.push(node.text.replace(/\s+/g, ' '));
  else if (SILENT.has(node.name) || isListLabel(node)) return;
  else if (goneReason(node, parseStyle(node.attributes.style ?? '')) !== null) {
    text.gone.push(`\n${visibleText(node)}\n`);
  } else collectInside(node, around, text);
}

function collectInside(node: HtmlElement, around: string, text: Collected): void {
  const apart = isApart(node, around);
  if (apart) text.pieces.push('\n');
  if (node.name === 'img') text.pieces.push(node.attributes.alt ?? '');
  const inside = /^(?:figcaption|blockquote)$/.test(node.name) ? node.name : around;
  for (const child of node.children) collect(child, inside, text);
  if (apart) text.pieces.push('\n');
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
