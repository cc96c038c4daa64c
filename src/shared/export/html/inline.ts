/** Running text as HTML: formatting, links, line breaks and citation marks. */
import { assertNever } from '../../ipc/result.ts';
import { directionOf } from '../published/direction.ts';
import type {
  PublishedInline,
  PublishedLink,
  PublishedReference,
  TextStyle,
} from '../published/inline.ts';
import { noteLetter } from '../published/labels.ts';
import { element, type Markup, text } from './markup.ts';

/** Running text; neighbours with the same link become one link. */
export function inlineMarkup(content: readonly PublishedInline[]): Markup[] {
  const result: Markup[] = [];
  let position = 0;
  for (let part = content[position]; part !== undefined; part = content[position]) {
    const link = linkOf(part);
    let end = position + 1;
    while (link !== null && sameLink(linkOf(content[end]), link)) end += 1;
    const run = content.slice(position, end).map(partMarkup);
    result.push(...(link === null ? run : [linkMarkup(link, run)]));
    position = end;
  }
  return result;
}

function linkOf(part: PublishedInline | undefined): PublishedLink | null {
  return part?.kind === 'text' ? part.style.link : null;
}

function sameLink(first: PublishedLink | null, second: PublishedLink): boolean {
  return first !== null && first.href === second.href && first.title === second.title;
}

function linkMarkup({ href, title }: PublishedLink, children: readonly Markup[]): Markup {
  return element('a', { href, title: title === '' ? null : title }, children);
}

function partMarkup(part: PublishedInline): Markup {
  switch (part.kind) {
    case 'text':
      return styled(part.text, part.style);
    case 'break':
      return element('br', {});
    case 'citation':
      return citationMarkup(part.index, part.references);
    default:
      return assertNever(part);
  }
}

function styled(content: string, style: TextStyle): Markup {
  let markup = text(content);
  if (style.subscript) markup = element('sub', {}, [markup]);
  if (style.superscript) markup = element('sup', {}, [markup]);
  if (style.italic) markup = element('em', {}, [markup]);
  if (style.bold) markup = element('strong', {}, [markup]);
  if (style.language === null) return markup;
  const direction = directionOf(style.language);
  return element('span', { lang: style.language, dir: direction }, [markup]);
}

/** A mark such as [2, p. 4, a]: numbers lead to the Sources list, letters to the notes. */
function citationMarkup(index: number, references: readonly PublishedReference[]): Markup {
  const parts = references.flatMap((reference, position) => [
    text(position === 0 ? '' : '; '),
    ...referenceMarkup(reference),
  ]);
  const children = [text('['), ...parts, text(']')];
  return element('sup', { class: 'citation', id: `citation-${index}` }, children);
}

function referenceMarkup({ source, locator, note }: PublishedReference): Markup[] {
  const pieces: Markup[] = [];
  if (source !== null) {
    const label = { role: 'doc-noteref', 'aria-label': `Source ${source}` };
    pieces.push(element('a', { href: `#source-${source}`, ...label }, [text(String(source))]));
  }
  if (locator !== '') pieces.push(text(locator));
  if (note !== null) {
    const label = { role: 'doc-noteref', 'aria-label': `Note ${noteLetter(note)}` };
    pieces.push(element('a', { href: `#note-${note}`, ...label }, [text(noteLetter(note))]));
  }
  return pieces.flatMap((piece, position) => (position === 0 ? [piece] : [text(', '), piece]));
}
