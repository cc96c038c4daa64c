/** Views of the boxes that have a label and content but no controls. */
import type { NodeViewRenderer } from '@tiptap/core';
import { boxView } from './box-view.ts';
import { element, setAttributes } from './element.ts';

type BoxOptions = {
  readonly name: string;
  readonly className: string;
  readonly role: 'group' | 'note';
  /** Shown in the margin; null when the box speaks for itself. */
  readonly label: string | null;
};

/** A pull quote: the quoted words and who said them. */
export const pullQuoteView = labelledBox({
  name: 'Pull quote',
  className: 'pull-quote',
  role: 'group',
  label: null,
});

/** A fact box: a title and any running text. */
export const factBoxView = labelledBox({
  name: 'Fact box',
  className: 'fact-box',
  role: 'group',
  label: 'Fact box',
});

/** The stash: text kept with the piece that no export ever contains; it says so in words. */
export const stashView = labelledBox({
  name: 'Stash: never exported',
  className: 'stash',
  role: 'note',
  label: 'Stash: never exported',
});

function labelledBox(options: BoxOptions): NodeViewRenderer {
  return (props) => {
    const content = element('div', { class: `${options.className}-content` });
    const dom = element('div', {
      class: `box ${options.className}`,
      role: options.role,
      'aria-label': options.name,
      'data-node': props.node.type.name,
    });
    if (options.label !== null) {
      dom.append(element('div', { class: 'box-label', contenteditable: 'false' }, [options.label]));
    }
    dom.append(content);
    return boxView(props, {
      dom,
      content,
      refresh: (node) =>
        setAttributes(dom, { 'data-id': node.attrs.id, 'data-style': node.attrs.style ?? null }),
    });
  };
}
