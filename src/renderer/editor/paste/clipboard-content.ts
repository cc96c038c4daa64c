/** Reading what was pasted or dropped: HTML of our own, HTML from outside, text, or pictures. */
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { htmlToBlocks, type Pasted, textToBlocks } from '../../../shared/import/paste.ts';

/** Content from outside, converted to blocks of the schema. */
export type OutsideContent = {
  readonly slice: Slice;
  readonly pasted: Pasted;
  readonly plainText: string;
};

/** Whether HTML was copied in an article editor, ours or another ProseMirror's. */
function isOwnHtml(html: string): boolean {
  return /<[^>]+\sdata-pm-slice=/.test(html);
}

/**
 * HTML from outside as ProseMirror may look at it for table cells: without the styles that the
 * page's content policy would refuse one by one. Our own HTML has none and stays as it is.
 */
export function withoutStyles(html: string): string {
  if (isOwnHtml(html)) return html;
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/giu, '')
    .replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, '');
}

/** Picture files among what was pasted or dropped. */
export function pictureFiles(data: DataTransfer | null): File[] {
  return Array.from(data?.files ?? []).filter((file) => file.type.startsWith('image/'));
}

/**
 * HTML or text from outside as a slice; null when there is neither, or our own HTML, which
 * ProseMirror parses without loss. `plain` ignores HTML.
 */
export function readOutside(
  data: Pick<DataTransfer, 'getData'>,
  schema: Schema,
  plain: boolean,
): OutsideContent | null {
  const html = plain ? '' : data.getData('text/html');
  const text = data.getData('text/plain');
  if (isOwnHtml(html) || (html === '' && text === '')) return null;
  const context = { random: Math.random };
  const pasted = html === '' ? textToBlocks(text, context) : htmlToBlocks(html, context);
  const content = Fragment.fromArray(pasted.blocks.map((block) => schema.nodeFromJSON(block)));
  return { slice: opened(content), pasted, plainText: text };
}

/** Text as paragraphs and nothing else, one for each line with words. */
export function plainSlice(text: string, schema: Schema): Slice {
  const lines = text.split(/\r?\n|\r/u).filter((line) => line.trim() !== '');
  const blocks = lines.flatMap((line) => {
    const paragraph = schema.nodes.paragraph?.create(null, schema.text(line));
    return paragraph === undefined ? [] : [paragraph];
  });
  return opened(Fragment.fromArray(blocks));
}

/** First and last textblock open, so that a pasted line flows into the line it lands in. */
function opened(content: Fragment): Slice {
  const { firstChild, lastChild } = content;
  const openStart = firstChild?.isTextblock === true ? 1 : 0;
  const openEnd = lastChild?.isTextblock === true ? 1 : 0;
  return new Slice(content, openStart, openEnd);
}
