/**
 * Block-level Markdown to blocks.
 */

import type {
  BlockContent,
  DefinitionContent,
  Image,
  ImageReference,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { inlineText } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import { append } from '../blocks/append.ts';
import type { Block } from '../blocks/block.ts';
import { joinCaptions } from '../blocks/captions.ts';
import { flowBlocks } from '../html/flow.ts';
import { PLAIN } from '../html/inline-state.ts';
import { FILE_LIMITS } from '../html/parse.ts';
import { prepareHtml } from '../html/prepare.ts';
import { formattingNotes, newReading } from '../html/reading.ts';
import { tidyInline } from '../html/tidy-inline.ts';
import { changedNote, droppedNote } from '../notes.ts';
import { markCaptions, quoteOrBox } from './furniture.ts';
import { phrasing } from './inline.ts';
import type { MarkdownReading } from './reading.ts';
import { markdownText } from './visible-text.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** Blocks of Markdown content in order. */
export function flowOf(nodes: readonly Flow[], reading: MarkdownReading): Block[] {
  const blocks = nodes.flatMap((node) => blocksOf(node, reading));
  return joinCaptions(markCaptions(blocks), reading.notes);
}

function blocksOf(node: Flow, reading: MarkdownReading): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: node.depth,
          inline: tidyInline(phrasing(node.children, [], reading)),
        },
      ];
    case 'paragraph':
      return paragraphBlocks(node, reading);
    case 'list':
      return [listBlock(node, reading)];
    case 'blockquote':
      return [quoteOrBox(flowOf(node.children, reading), reading)];
    case 'table':
      return [tableBlock(node, reading)];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'code':
      return codeBlock(node.value, reading);
    case 'html':
      return htmlBlocks(node.value, reading);
    case 'footnoteDefinition': {
      const isShown = reading.footnotes.get(node.identifier) === node;
      if (isShown && reading.usedFootnotes.has(node.identifier)) return [];
      const reason = 'Nothing in the text refers to this footnote.';
      reading.notes.push(droppedNote('citation', markdownText(node).trim(), reason));
      return [];
    }
    default:
      return [];
  }
}

/** A paragraph; pictures in it stand as figures after its words. */
function paragraphBlocks(node: Paragraph, reading: MarkdownReading): Block[] {
  const pictures = node.children.filter(isPicture);
  const words = node.children.filter((child) => !isPicture(child));
  const inline = tidyInline(phrasing(words, [], reading));
  const figures = pictures.map((picture) => {
    const target = picture.type === 'image' ? picture : reading.definitions.get(picture.identifier);
    return figureBlock(picture.alt ?? '', target, reading);
  });
  return inline.length === 0 ? figures : [{ kind: 'paragraph', inline }, ...figures];
}

function isPicture(node: PhrasingContent): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function figureBlock(
  alt: string,
  target: Pick<Image, 'url' | 'title'> | undefined,
  reading: MarkdownReading,
): Block {
  const caption: NodeJson[] = inlineText(target?.title ?? '');
  const address = target?.url ?? '';
  const reason = 'The picture itself did not come along; its place and description were kept.';
  reading.notes.push(changedNote('picture', `${alt} ${address.slice(0, 500)}`, alt, reason));
  return {
    kind: 'figure',
    id: reading.newBlockId(),
    assetId: null,
    alt,
    address,
    caption,
    credit: '',
  };
}

function listBlock(node: List, reading: MarkdownReading): Block {
  const items = node.children.map((item) => flowOf(item.children, reading));
  const kept = items.map((item): Block[] =>
    item.length > 0 ? item : [{ kind: 'paragraph', inline: [] }],
  );
  return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items: kept };
}

function tableBlock(node: Table, reading: MarkdownReading): Block {
  const rows = node.children.map((row, index) =>
    row.children.map((cell) => ({
      header: index === 0,
      colspan: 1,
      rowspan: 1,
      blocks: [
        { kind: 'paragraph', inline: tidyInline(phrasing(cell.children, [], reading)) } as const,
      ],
    })),
  );
  return { kind: 'table', rows };
}

function codeBlock(value: string, reading: MarkdownReading): Block[] {
  reading.notes.push(changedNote('formatting', '', '', 'A code block became a paragraph.'));
  const inline = value
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...inlineText(line)]);
  return inline.length === 0 ? [] : [{ kind: 'paragraph', inline }];
}

/** HTML between Markdown blocks is read like any other HTML. */
function htmlBlocks(value: string, reading: MarkdownReading): Block[] {
  const prepared = prepareHtml(value, FILE_LIMITS);
  const inner = newReading({
    sheet: new Map(),
    newBlockId: reading.newBlockId,
    notes: reading.notes,
  });
  append(reading.notes, prepared.notes);
  const blocks = flowBlocks(prepared.root.children, PLAIN, inner);
  append(reading.notes, formattingNotes(inner));
  return blocks;
}
