/** Running text as plain text: link targets and citations in brackets, formatting left out. */
import { assertNever } from '../../ipc/result.ts';
import type { PublishedInline, PublishedReference } from '../published/inline.ts';
import { noteLetter } from '../published/labels.ts';

/** Running text on one line; line breaks inside it become spaces. */
export function inlineText(content: readonly PublishedInline[]): string {
  const text = content.map((part, position) => partText(part, content[position + 1])).join('');
  return text.replace(/\s+/gu, ' ').trim();
}

function partText(part: PublishedInline, next: PublishedInline | undefined): string {
  switch (part.kind) {
    case 'text':
      return part.text + addressAfter(part, next);
    case 'break':
      return ' ';
    case 'citation':
      return `[${part.references.map(referenceText).join('; ')}]`;
    default:
      return assertNever(part);
  }
}

/** The target of a link, after the last stretch of its words; a spelled-out address stands alone. */
function addressAfter(
  part: Extract<PublishedInline, { kind: 'text' }>,
  next: PublishedInline | undefined,
): string {
  const href = part.style.link?.href ?? '';
  const goesOn = next?.kind === 'text' && next.style.link?.href === href;
  return href === '' || goesOn || part.text.trim() === href ? '' : ` (${href})`;
}

function referenceText({ source, locator, note }: PublishedReference): string {
  return [source === null ? '' : String(source), locator, note === null ? '' : noteLetter(note)]
    .filter((part) => part !== '')
    .join(', ');
}
