/**
 * Blocks to document nodes. What comes out always fits the schema: levels clamped to 2–4,
 * list items and cells never empty, nothing where its parent cannot hold it.
 */
import { inlineText, node } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import { assertNever } from '../../ipc/result.ts';
import type { Block, Figure, Inline, List, TableCell } from './block.ts';
import { blockText } from './block-text.ts';
import { joinText, keepMarks } from './inline.ts';

/** Node types that may stand inside quotes, list items and table cells. */
const FLOW = new Set<Block['kind']>(['paragraph', 'heading', 'quote', 'list', 'figure', 'table']);

/** Document nodes for the body, in order; markers left by the recogniser vanish. */
export function blocksToNodes(blocks: readonly Block[]): NodeJson[] {
  return blocks.flatMap((block) => {
    const made = blockToNode(block);
    return made === null ? [] : [made];
  });
}

function blockToNode(block: Block): NodeJson | null {
  switch (block.kind) {
    case 'heading':
      return node(
        'heading',
        { ...idOf(block), level: Math.min(4, Math.max(2, block.level)) },
        joinText(block.inline),
      );
    case 'paragraph':
      return node('paragraph', idOf(block), joinText(block.inline));
    case 'list':
      return listNode(block);
    case 'quote':
      return node('blockquote', idOf(block), flowNodes(block.blocks));
    case 'pull-quote':
      return node('pullQuote', idOf(block), [
        node('quoteText', {}, quoteText(block.text)),
        node('attribution', {}, inlineText(block.attribution)),
      ]);
    case 'correction':
      return node(
        'correction',
        { ...idOf(block), kind: block.correction, date: block.date },
        block.blocks.map((inline) => node('paragraph', {}, joinText(inline))),
      );
    case 'fact-box':
      return node('factBox', idOf(block), [
        node('factBoxTitle', {}, inlineText(block.title)),
        ...flowNodes(block.blocks),
      ]);
    case 'table':
      return node('table', idOf(block), block.rows.map(rowNode));
    case 'embed':
      return node('embed', { ...idOf(block), kind: 'link', url: block.url, title: block.title });
    case 'rule':
      return node('divider', idOf(block));
    case 'figure':
      return figureNode(block);
    case 'taken':
      return null;
    default:
      return assertNever(block);
  }
}

function idOf(block: { readonly id?: string }): { id?: string } {
  return block.id === undefined ? {} : { id: block.id };
}

function quoteText(inline: Inline): NodeJson[] {
  const flat = inline.flatMap((child) =>
    child.type === 'hardBreak' ? inlineText(' ') : child.text === undefined ? [] : [child],
  );
  return keepMarks(flat, ['italic', 'lang']);
}

function figureNode(figure: Figure): NodeJson {
  return node('figure', { ...idOf(figure), assetId: figure.assetId, alt: figure.alt }, [
    node('caption', {}, joinText(figure.caption)),
    node('credit', {}, inlineText(figure.credit)),
  ]);
}

function listNode(list: List): NodeJson {
  const items = list.items.map((item) => {
    const nodes = flowNodes(item);
    const first = nodes[0]?.type === 'paragraph' ? nodes : [node('paragraph'), ...nodes];
    return node('listItem', {}, first);
  });
  return list.ordered
    ? node('orderedList', { ...idOf(list), start: list.start }, items)
    : node('bulletList', idOf(list), items);
}

function rowNode(cells: readonly TableCell[]): NodeJson {
  return node(
    'tableRow',
    {},
    cells.map((cell) =>
      node(
        cell.header ? 'tableHeader' : 'tableCell',
        { colspan: cell.colspan, rowspan: cell.rowspan },
        flowNodes(cell.blocks),
      ),
    ),
  );
}

/** Children of a quote, item or cell: never empty, and furniture turned into paragraphs. */
function flowNodes(blocks: readonly Block[]): NodeJson[] {
  const nodes = blocks.flatMap((block) =>
    FLOW.has(block.kind) ? blocksToNodes([block]) : paragraphsOf(block),
  );
  return nodes.length > 0 ? nodes : [node('paragraph')];
}

function paragraphsOf(block: Block): NodeJson[] {
  switch (block.kind) {
    case 'pull-quote':
      return [
        node('paragraph', {}, joinText(block.text)),
        ...(block.attribution === '' ? [] : [node('paragraph', {}, inlineText(block.attribution))]),
      ];
    case 'correction':
      return block.blocks.map((inline) => node('paragraph', {}, joinText(inline)));
    case 'fact-box':
      return [node('paragraph', {}, inlineText(block.title)), ...flowNodes(block.blocks)];
    case 'embed': {
      const text = block.title === '' ? block.url : `${block.title} ${block.url}`;
      return [node('paragraph', {}, inlineText(text))];
    }
    default:
      return [];
  }
}

/** Glance items of a list: every paragraph of every item becomes one point. */
export function glanceItems(items: readonly (readonly Block[])[]): NodeJson[] {
  return items.flatMap((item) => item.flatMap(pointsOf));
}

function pointsOf(block: Block): NodeJson[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    return [node('glanceItem', {}, joinText(block.inline))];
  }
  if (block.kind === 'list') return glanceItems(block.items);
  const lines = blockText(block).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => node('glanceItem', {}, inlineText(line)));
}
