/** Pictures in plain text: what they show, their caption and credit, in brackets. */
import type { PublishedPicture } from '../published/block.ts';
import { creditLine, LABELS } from '../published/labels.ts';
import { inlineText } from './inline.ts';

/** A figure as one bracketed paragraph; nothing for a decorative picture without words. */
export function pictureText(picture: PublishedPicture): string[] {
  const parts = [picture.decorative ? '' : picture.alt, ...captionParts(picture)];
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`[${LABELS.picture}: ${said.join(' – ')}]`];
}

/** The hero as desks file it: one line that describes it, then caption and credit in brackets. */
export function heroText(picture: PublishedPicture): string[] {
  const caption = captionParts(picture).filter((part) => part !== '');
  return [
    ...(picture.decorative || picture.alt === '' ? [] : [picture.alt]),
    ...(caption.length === 0 ? [] : [`[${LABELS.picture}: ${caption.join(' – ')}]`]),
  ];
}

function captionParts(picture: PublishedPicture): string[] {
  return [inlineText(picture.caption), creditLine(picture)];
}
