/** Running text as Markdown nodes; escaping is left to remark, which knows the whole grammar. */
import type { PhrasingContent } from 'mdast';
import { assertNever } from '../../ipc/result.ts';
import type { PublishedInline } from '../published/inline.ts';
import type { Footnotes } from './footnotes.ts';
import { nestInline } from './nest.ts';

/** Running text; citations become footnote references. */
export function phrasing(
  content: readonly PublishedInline[],
  footnotes: Footnotes,
): PhrasingContent[] {
  return nestInline(content.flatMap(withoutStyledEdges), (part) => partNodes(part, footnotes));
}

/** Plain text as Markdown nodes. */
export function plain(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Moves spaces at the edges of bold and italic out of it, where Markdown cannot have them. */
function withoutStyledEdges(part: PublishedInline): PublishedInline[] {
  if (part.kind !== 'text' || !(part.style.bold || part.style.italic)) return [part];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part.text) ?? [];
  const space = { ...part.style, bold: false, italic: false };
  return [
    { ...part, text: before, style: space },
    { ...part, text: words },
    { ...part, text: after, style: space },
  ].filter(({ text }) => text !== '');
}

function partNodes(part: PublishedInline, footnotes: Footnotes): PhrasingContent[] {
  switch (part.kind) {
    case 'text':
      return plain(part.text.replace(/\s*\n\s*/gu, ' '));
    case 'break':
      return [{ type: 'break' }];
    case 'citation':
      return [footnotes.reference(part.references)];
    default:
      return assertNever(part);
  }
}
