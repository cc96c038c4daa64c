/**
 * The text of a Markdown tree as a reader would see it: the measure that accounting works
 * against, written apart from the reader proper.
 */
import type { Nodes } from 'mdast';
import { FILE_LIMITS, parseHtml } from '../html/parse.ts';
import { visibleText } from '../html/visible-text.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'code', 'html', 'break']);

/** All text below a node, blocks on lines of their own; front matter is not part of it. */
export function markdownText(node: Nodes): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join('');
}

function collect(node: Nodes, pieces: string[]): void {
  if (node.type === 'yaml' || node.type === 'definition') return;
  if (node.type === 'html')
    pieces.push(`\n${visibleText(parseHtml(node.value, FILE_LIMITS).root)}\n`);
  else if ('value' in node) pieces.push(node.value);
  if ('alt' in node && typeof node.alt === 'string') pieces.push(`\n${node.alt}\n`);
  if ('children' in node) for (const child of node.children) collect(child, pieces);
  if (BLOCKS.has(node.type)) pieces.push('\n');
}
