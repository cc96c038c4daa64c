/**
 * Pictures in plain text: what they show, their caption and credit, in brackets. Caption and
 * credit are named, so that the importer does not have to guess which is which.
 */
import type { PublishedPicture } from '../published/block.ts';
import { creditLine, LABELS } from '../published/labels.ts';
import { inlineText } from './inline.ts';

/** A figure as one bracketed paragraph; nothing for a decorative picture without words. */
export function pictureText(picture: PublishedPicture): string[] {
  const caption = inlineText(picture.caption);
  const credit = creditLine(picture);
  const parts = [
    picture.decorative ? '' : picture.alt,
    caption === '' ? '' : `Caption: ${caption}`,
    credit === '' ? '' : `Credit: ${credit}`,
  ];
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`[${LABELS.picture}: ${said.join(' – ')}]`];
}

/** The hero as desks file it: one line that describes it, or a figure when it has more to say. */
export function heroText(picture: PublishedPicture): string[] {
  const isLine = inlineText(picture.caption) === '' && creditLine(picture) === '';
  if (!isLine) return pictureText(picture);
  return picture.decorative || picture.alt === '' ? [] : [picture.alt];
}
