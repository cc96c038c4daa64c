/** Pictures as HTML: the image, its caption, its credit. */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedPicture } from '../published/block.ts';
import { creditLine, LABELS } from '../published/labels.ts';
import { inlineMarkup } from './inline.ts';
import { container, element, type Markup, NOTHING, text } from './markup.ts';

/** A figure; in place of a picture that is not attached stands a frame with its description. */
export function figureMarkup(
  picture: PublishedPicture,
  className: string,
  pictures: PictureAddresses,
): Markup {
  const caption = captionMarkup(picture);
  return container('figure', { class: className }, [
    imageMarkup(picture, pictures, caption !== NOTHING),
    caption,
  ]);
}

/** A caption needs something to stand under, so then the frame is there without a description. */
function imageMarkup(
  picture: PublishedPicture,
  pictures: PictureAddresses,
  hasCaption: boolean,
): Markup {
  const { asset } = picture;
  const alt = picture.decorative ? '' : picture.alt;
  const address = asset === null ? null : pictures.addressOf(asset);
  if (asset !== null && address !== null) {
    return element('img', { src: address, alt, width: asset.width, height: asset.height });
  }
  if (alt === '' && !hasCaption) return NOTHING;
  const words = alt === '' ? LABELS.picture : `${LABELS.picture}: ${alt}`;
  return element('p', { class: 'picture-description' }, [text(words)]);
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
