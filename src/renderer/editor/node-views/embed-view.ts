/**
 * View of an embed: what it is and where it comes from. Nothing is loaded from the network;
 * the reader's page does that.
 */
import type { NodeViewRenderer } from '@tiptap/core';
import { boxView } from './box-view.ts';
import { textControl } from './controls.ts';
import { element, setAttributes } from './element.ts';
import { textAttribute, writeAttributes } from './node-attributes.ts';

/** A card with the embed's title and address, both to edit in place. */
export const embedView: NodeViewRenderer = (props) => {
  const title = textControl('Title', (value) => writeAttributes(props, { title: value }));
  const address = textControl('Address', (value) => writeAttributes(props, { url: value }));
  const summary = element('p', { class: 'embed-summary' });
  const facts = element('div', { class: 'facts' }, [title.label, address.label]);
  const dom = element(
    'div',
    {
      class: 'box embed',
      role: 'group',
      'aria-label': 'Embed',
      'data-node': 'embed',
      contenteditable: 'false',
    },
    [element('div', { class: 'box-label' }, ['Embed']), summary, facts],
  );
  return boxView(props, {
    dom,
    content: null,
    refresh: (node) => {
      const url = textAttribute(node, 'url');
      summary.textContent = textAttribute(node, 'title') || url || 'No address yet';
      title.show(textAttribute(node, 'title'));
      address.show(url);
      setAttributes(dom, { 'data-id': node.attrs.id });
    },
    destroy: () => {
      title.destroy();
      address.destroy();
    },
  });
};
