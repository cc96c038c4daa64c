/** Pictures as HTML: the image, its caption, its credit. */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedPicture } from '../published/block.ts';
import { creditLine, LABELS } from '../published/labels.ts';
import { inlineMarkup } from './inline.ts';
import { container, element, type Markup, NOTHING, text } from './markup.ts';

/** A figure; a picture that is described but not attached shows its description in words. */
export function figureMarkup(
  picture: PublishedPicture,
  className: string,
  pictures: PictureAddresses,
): Markup {
  return container('figure', { class: className }, [
    imageMarkup(picture, pictures),
    captionMarkup(picture),
  ]);
}

function imageMarkup(picture: PublishedPicture, pictures: PictureAddresses): Markup {
  const { asset } = picture;
  const alt = picture.decorative ? '' : picture.alt;
  const address = asset === null ? null : pictures.addressOf(asset);
  if (asset !== null && address !== null) {
    return element('img', { src: address, alt, width: asset.width, height: asset.height });
  }
  if (alt === '') return NOTHING;
  return element('p', { class: 'picture-description' }, [text(`${LABELS.picture}: ${alt}`)]);
}

function captionMarkup(picture: PublishedPicture): Markup {
  const credit = creditLine(picture);
  if (picture.caption.length === 0 && credit === '') return NOTHING;
  const parts: Markup[] = [];
  if (picture.caption.length > 0) {
    parts.push(element('span', { class: 'caption' }, inlineMarkup(picture.caption)));
  }
  if (credit !== '') parts.push(element('span', { class: 'credit' }, [text(credit)]));
  return element(
    'figcaption',
    {},
    parts.flatMap((part, position) => (position === 0 ? [part] : [text(' '), part])),
  );
}
