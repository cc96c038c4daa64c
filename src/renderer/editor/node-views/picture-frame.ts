/** The picture itself, or the empty frame that stands for it with its description. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { buttonControl } from './controls.ts';
import { element, setAttributes } from './element.ts';
import { textAttribute } from './node-attributes.ts';
import { pictureAddress } from './picture-address.ts';

/** The frame's element and the function that draws a node's picture in it. */
export type PictureFrame = {
  readonly dom: HTMLElement;
  readonly show: (node: DocumentNode) => void;
};

/** A frame; pressing the empty one asks for a picture. */
export function pictureFrame(actions: { readonly choose: () => void }): PictureFrame {
  const image = element('img', { class: 'picture-image', alt: '', draggable: 'false' });
  const button = buttonControl('Drop, paste or choose a picture', actions.choose);
  const description = element('p', { class: 'picture-description' });
  const empty = element('div', { class: 'picture-empty' }, [button, description]);
  const warning = element('p', { class: 'picture-warning', role: 'note' });
  const dom = element('div', { class: 'picture-frame', contenteditable: 'false' }, [
    image,
    empty,
    warning,
  ]);
  return {
    dom,
    show: (node) => {
      const address = addressOf(node);
      const alt = textAttribute(node, 'alt');
      image.hidden = address === null;
      empty.hidden = address !== null;
      setAttributes(image, { src: address, alt: node.attrs.decorative === true ? '' : alt });
      description.textContent = alt;
      warning.textContent = warningOf(node);
      warning.hidden = warning.textContent === '';
    },
  };
}

function addressOf(node: DocumentNode): string | null {
  const asset = textAttribute(node, 'assetId');
  return asset === '' ? null : pictureAddress(asset);
}

/** What readers who cannot see the picture would miss; empty when nothing is missing. */
function warningOf(node: DocumentNode): string {
  const hasPicture = textAttribute(node, 'assetId') !== '';
  const described = textAttribute(node, 'alt').trim() !== '' || node.attrs.decorative === true;
  return hasPicture && !described
    ? '⚠ Description missing: say what is seen, or mark it decorative'
    : '';
}
