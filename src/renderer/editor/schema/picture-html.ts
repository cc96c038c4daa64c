/**
 * Clipboard HTML of the hero and of figures: an ordinary figure with its picture and caption.
 * The facts travel as data attributes, so that a copy inside the program loses nothing.
 */
import type { Attrs, DOMOutputSpec } from '@tiptap/pm/model';
import { pictureAddress } from '../node-views/picture-address.ts';

/** A `figure` with the picture, when one is attached, and a `figcaption` around the content. */
export function pictureHtml(attrs: Attrs, attributes: Record<string, unknown>): DOMOutputSpec {
  const caption: DOMOutputSpec = ['figcaption', 0];
  if (typeof attrs.assetId !== 'string') return ['figure', attributes, caption];
  const alt = attrs.decorative === true ? '' : String(attrs.alt);
  return ['figure', attributes, ['img', { src: pictureAddress(attrs.assetId), alt }], caption];
}
