/** Blocks of the body as Word paragraphs and tables, one case per block. */
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { assertNever } from '../../ipc/result.ts';
import type { BlockOf, PublishedBlock } from '../published/block.ts';
import { CORRECTION_LABELS, longDate } from '../published/labels.ts';
import type { WordBlock, WordContext } from './context.ts';
import { listParagraphs } from './list.ts';
import { pictureParagraphs } from './picture.ts';
import { plainRuns, runs } from './runs.ts';
import { table } from './table.ts';

const HEADINGS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Some blocks; `style` is the paragraph style of the place they stand in, null for body text. */
export function wordBlocks(
  blocks: readonly PublishedBlock[],
  context: WordContext,
  style: string | null = null,
): WordBlock[] {
  return blocks.flatMap((block) => wordBlock(block, context, style));
}

function wordBlock(block: PublishedBlock, context: WordContext, style: string | null): WordBlock[] {
  const { footnotes, rightToLeft } = context;
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(runs(block.content, footnotes, rightToLeft), style, context)];
    case 'heading': {
      const children = runs(block.content, footnotes, rightToLeft);
      const heading = HEADINGS[block.level];
      return [new Paragraph({ children, heading, bidirectional: rightToLeft })];
    }
    case 'quotation':
      return wordBlocks(block.blocks, context, 'Quote');
    case 'list':
      return listParagraphs(block, context, wordBlocks);
    case 'pull-quote':
      return pullQuoteParagraphs(block, context);
    case 'figure':
      return pictureParagraphs(block.picture, context);
    case 'fact-box':
      return [
        paragraph(plainRuns(block.title, rightToLeft), 'FactBoxTitle', context),
        ...wordBlocks(block.blocks, context, 'FactBox'),
      ];
    case 'correction':
      return correctionBlocks(block, context);
    case 'embed':
      return [paragraph(embedRuns(block, context), style, context)];
    case 'divider':
      return [paragraph([new TextRun('* * *')], 'Divider', context)];
    case 'table':
      return [table(block, context, wordBlocks), paragraph([], null, context)];
    default:
      return assertNever(block);
  }
}

function paragraph(
  children: readonly ParagraphChild[],
  style: string | null,
  context: WordContext,
): Paragraph {
  const bidirectional = context.rightToLeft;
  return new Paragraph({ children, bidirectional, ...(style !== null && { style }) });
}

function pullQuoteParagraphs(block: BlockOf<'pull-quote'>, context: WordContext): Paragraph[] {
  const quote = runs(block.quote, context.footnotes, context.rightToLeft);
  const speaker = block.attribution === '' ? '' : `– ${block.attribution}`;
  const attribution = plainRuns(speaker, context.rightToLeft);
  return [
    paragraph(quote, 'IntenseQuote', context),
    ...(attribution.length === 0 ? [] : [paragraph(attribution, 'Attribution', context)]),
  ];
}

function correctionBlocks(block: BlockOf<'correction'>, context: WordContext): WordBlock[] {
  const date = block.date === null ? '' : `, ${longDate(block.date)}`;
  const name = `${CORRECTION_LABELS[block.correction]}${date}: `;
  const label = plainRuns(name, context.rightToLeft, { bold: true });
  const [first, ...others] = block.blocks;
  const words = first?.kind === 'paragraph' ? first.content : [];
  const rest = first?.kind === 'paragraph' ? others : block.blocks;
  return [
    paragraph(
      [...label, ...runs(words, context.footnotes, context.rightToLeft)],
      'Correction',
      context,
    ),
    ...wordBlocks(rest, context, 'Correction'),
  ];
}

function embedRuns(block: BlockOf<'embed'>, context: WordContext): ParagraphChild[] {
  const text = block.title === '' ? block.url : block.title;
  if (block.url === '') return plainRuns(text, context.rightToLeft);
  const children = plainRuns(text, context.rightToLeft, { style: 'Hyperlink' });
  return [new ExternalHyperlink({ link: block.url, children })];
}
