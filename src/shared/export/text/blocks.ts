/** Blocks of the body as plain-text paragraphs, one case per block. */
import { assertNever } from '../../ipc/result.ts';
import type { BlockOf, PublishedBlock } from '../published/block.ts';
import { CORRECTION_LABELS, longDate } from '../published/labels.ts';
import { inlineText } from './inline.ts';
import { pictureText } from './picture.ts';

const INDENT = '    ';

/** The paragraphs of some blocks; a paragraph may hold several lines (lists, tables). */
export function blocksText(blocks: readonly PublishedBlock[]): string[] {
  return blocks.flatMap(blockText).filter((paragraph) => paragraph.trim() !== '');
}

function blockText(block: PublishedBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'quotation':
      return blocksText(block.blocks).map(indented);
    case 'list':
      return [listText(block, '  ')];
    case 'pull-quote':
      return [pullQuoteText(block)];
    case 'figure':
      return pictureText(block.picture);
    case 'fact-box':
      return [`[Box: ${block.title}]`, ...blocksText(block.blocks), '[End of box]'];
    case 'correction':
      return correctionText(block);
    case 'embed':
      return [`[${[block.title, block.url].filter((part) => part !== '').join(': ')}]`];
    case 'divider':
      return ['* * *'];
    case 'table':
      return [tableText(block)];
    default:
      return assertNever(block);
  }
}

function indented(paragraph: string): string {
  return paragraph.replace(/^/gmu, INDENT);
}

function listText(block: BlockOf<'list'>, indent: string): string {
  return block.items
    .map((item, position) => {
      const sign = block.start === null ? '•' : `${block.start + position}.`;
      return itemText(item, `${indent}${sign} `, indent + INDENT);
    })
    .join('\n');
}

function itemText(item: readonly PublishedBlock[], lead: string, indent: string): string {
  const [first, ...others] = item;
  const words = first?.kind === 'paragraph' ? inlineText(first.content) : '';
  const rest = others.map((block) =>
    block.kind === 'list'
      ? listText(block, indent)
      : blockText(block)
          .map((paragraph) => paragraph.replace(/^/gmu, indent))
          .join('\n'),
  );
  return [`${lead}${words}`, ...rest].join('\n');
}

function pullQuoteText(block: BlockOf<'pull-quote'>): string {
  const words = inlineText(block.quote);
  const quote = /^[“"«‘„]/u.test(words) ? words : `“${words}”`;
  return block.attribution === '' ? quote : `${quote} – ${block.attribution}`;
}

function correctionText(block: BlockOf<'correction'>): string[] {
  const [first = '', ...others] = blocksText(block.blocks);
  const date = block.date === null ? '' : `, ${longDate(block.date)}`;
  return [`${CORRECTION_LABELS[block.correction]}${date}: ${first}`, ...others];
}

function tableText(block: BlockOf<'table'>): string {
  return block.rows
    .map((row) => row.map((cell) => blocksText(cell.blocks).join(' ')).join(' | '))
    .join('\n');
}
