/**
 * View of the hero and of figures: the picture or an empty frame that asks for one, its facts,
 * and ProseMirror's caption and credit. A missing description is said in words.
 */
import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import { pictureAttributes } from '../../../shared/article/attributes.ts';
import { attachPicture } from '../../../shared/article/edit/attach-picture.ts';
import type { PictureActions } from '../options.ts';
import { boxView } from './box-view.ts';
import { element, setAttributes } from './element.ts';
import { writeAttributes } from './node-attributes.ts';
import { pictureFactsStrip } from './picture-facts-strip.ts';
import { pictureFrame } from './picture-frame.ts';

/** The view; `pictures` stores and picks files, the view writes what comes back. */
export function pictureView(pictures: PictureActions): NodeViewRenderer {
  return (props) => {
    const name = props.node.type.name === 'hero' ? 'Hero picture' : 'Picture';
    const choose = (): void => void pick(props, pictures);
    const frame = pictureFrame({ choose });
    const strip = pictureFactsStrip(props, { choose, remove: () => removePicture(props) });
    const content = element('div', { class: 'picture-words' });
    const dom = element(
      'div',
      {
        class: 'box picture',
        role: 'group',
        'aria-label': name,
        'data-node': props.node.type.name,
      },
      [frame.dom, content, strip.dom],
    );
    return boxView(props, {
      dom,
      content,
      refresh: (node) => {
        frame.show(node);
        strip.show(node);
        setAttributes(dom, { 'data-id': node.attrs.id, 'data-layout': node.attrs.layout ?? null });
      },
      destroy: strip.destroy,
    });
  };
}

async function pick(props: NodeViewRendererProps, pictures: PictureActions): Promise<void> {
  const asset = await pictures.pick();
  const position = props.getPos();
  const node = position === undefined ? null : props.view.state.doc.nodeAt(position);
  if (asset !== null && position !== undefined && node !== null) {
    const { tr } = props.view.state;
    attachPicture(tr, { node, position }, asset);
    props.view.dispatch(tr);
  }
  props.view.focus();
}

/** Takes the picture out; the facts an editor wrote stay, they may describe its replacement. */
function removePicture(props: NodeViewRendererProps): void {
  const { assetId, focal, crop } = pictureAttributes;
  writeAttributes(props, {
    assetId: assetId.default,
    focal: focal.default,
    crop: crop.default,
  });
  props.view.focus();
}
