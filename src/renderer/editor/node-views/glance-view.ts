/** View of the glance box: its title, its points, and a button that adds one while it has none. */
import type { NodeViewRenderer } from '@tiptap/core';
import { addGlanceItem } from '../commands/glance.ts';
import { boxView } from './box-view.ts';
import { buttonControl } from './controls.ts';
import { element, setAttributes } from './element.ts';

/** The box; Enter in its title does what the button does. */
export const glanceView: NodeViewRenderer = (props) => {
  const { view } = props;
  const add = buttonControl('Add the first point', () => {
    addGlanceItem(view.state, view.dispatch);
    view.focus();
  });
  const content = element('div', { class: 'glance-content' });
  const footer = element('div', { class: 'glance-footer', contenteditable: 'false' }, [add]);
  const dom = element(
    'div',
    { class: 'box glance', role: 'group', 'aria-label': 'At a glance', 'data-node': 'glance' },
    [content, footer],
  );
  return boxView(props, {
    dom,
    content,
    refresh: (node) => {
      setAttributes(dom, { 'data-id': node.attrs.id });
      footer.hidden = node.childCount > 1;
    },
  });
};
