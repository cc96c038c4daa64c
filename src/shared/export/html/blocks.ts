/** Blocks of the body as semantic HTML, one case per block. */
import { assertNever } from '../../ipc/result.ts';
import type { PictureAddresses } from '../pictures.ts';
import type { BlockOf, PublishedBlock } from '../published/block.ts';
import { CORRECTION_LABELS, longDate } from '../published/labels.ts';
import { figureMarkup } from './figure.ts';
import { inlineMarkup } from './inline.ts';
import { container, element, type Markup, NOTHING, text } from './markup.ts';
import { tableMarkup } from './table.ts';

/** One block; headings are h2 to h4 because the headline is the h1. */
export function blockMarkup(block: PublishedBlock, pictures: PictureAddresses): Markup {
  const inside = (blocks: readonly PublishedBlock[]): Markup[] =>
    blocks.map((child) => blockMarkup(child, pictures));
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, inlineMarkup(block.content));
    case 'heading':
      return element(`h${block.level}`, {}, inlineMarkup(block.content));
    case 'quotation':
      return container('blockquote', {}, inside(block.blocks));
    case 'list':
      return listMarkup(block, inside);
    case 'pull-quote':
      return pullQuoteMarkup(block);
    case 'figure':
      return figureMarkup(block.picture, `figure figure-${block.layout}`, pictures);
    case 'fact-box':
      return factBoxMarkup(block, inside);
    case 'correction':
      return correctionMarkup(block, inside);
    case 'embed':
      return embedMarkup(block);
    case 'divider':
      return element('hr', {});
    case 'table':
      return tableMarkup(block.rows, (blocks) => cellContent(blocks, inside));
    default:
      return assertNever(block);
  }
}

type Inside = (blocks: readonly PublishedBlock[]) => Markup[];

/** A single paragraph in a cell or list item needs no element of its own. */
function cellContent(blocks: readonly PublishedBlock[], inside: Inside): Markup[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return inside(blocks);
  const hasParagraphs = others.some((block) => block.kind !== 'list');
  return hasParagraphs ? inside(blocks) : [...inlineMarkup(first.content), ...inside(others)];
}

function listMarkup(block: BlockOf<'list'>, inside: Inside): Markup {
  const items = block.items.map((item) => element('li', {}, cellContent(item, inside)));
  if (block.start === null) return container('ul', {}, items);
  return container('ol', { start: block.start === 1 ? null : block.start }, items);
}

function pullQuoteMarkup(block: BlockOf<'pull-quote'>): Markup {
  const quote = element('blockquote', {}, [element('p', {}, inlineMarkup(block.quote))]);
  const attribution =
    block.attribution === '' ? NOTHING : element('figcaption', {}, [text(block.attribution)]);
  return container('figure', { class: `pull-quote pull-quote-${block.style}` }, [
    quote,
    attribution,
  ]);
}

function factBoxMarkup(block: BlockOf<'fact-box'>, inside: Inside): Markup {
  const title =
    block.title === '' ? NOTHING : element('p', { class: 'fact-box-title' }, [text(block.title)]);
  const label = block.title === '' ? null : block.title;
  return container('aside', { class: 'fact-box', 'aria-label': label }, [
    title,
    ...inside(block.blocks),
  ]);
}

function correctionMarkup(block: BlockOf<'correction'>, inside: Inside): Markup {
  const name = CORRECTION_LABELS[block.correction];
  const date =
    block.date === null
      ? []
      : [text(', '), element('time', { datetime: block.date }, [text(longDate(block.date))])];
  const attributes = { class: `correction correction-${block.correction}`, 'aria-label': name };
  return container('aside', attributes, [
    element('p', { class: 'correction-label' }, [element('strong', {}, [text(name)]), ...date]),
    ...inside(block.blocks),
  ]);
}

/** Embedded players and posts load other people's scripts; a page we make only links to them. */
function embedMarkup(block: BlockOf<'embed'>): Markup {
  const label = text(block.title === '' ? block.url : block.title);
  const content = block.url === '' ? label : element('a', { href: block.url }, [label]);
  return element('p', { class: `embed` }, [content]);
}
