/**
 * The strip of facts under a picture: description, whether it is decorative, photographer,
 * source, kind and, for figures, how wide it stands. Reached with Tab after the credit line.
 */
import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { FIGURE_LAYOUTS, PICTURE_KINDS } from '../../../shared/article/attributes.ts';
import { buttonControl, choiceControl, textControl, tickControl } from './controls.ts';
import { element } from './element.ts';
import { textAttribute, writeAttributes } from './node-attributes.ts';

/** The strip's element, the function that shows a node's facts, and its end. */
export type FactsStrip = {
  readonly dom: HTMLElement;
  readonly show: (node: DocumentNode) => void;
  readonly destroy: () => void;
};

/** A strip for one picture; `choose` and `remove` act on the picture itself. */
export function pictureFactsStrip(
  props: NodeViewRendererProps,
  actions: { readonly choose: () => void; readonly remove: () => void },
): FactsStrip {
  const write = (name: string) => (value: unknown) => writeAttributes(props, { [name]: value });
  const texts = {
    alt: textControl('Description', write('alt')),
    photographer: textControl('Photographer', write('photographer')),
    source: textControl('Source', write('source')),
  };
  const decorative = tickControl('Decorative', write('decorative'));
  const kind = choiceControl('Kind', titled(PICTURE_KINDS), write('kind'));
  const layout = choiceControl('Width', titled(FIGURE_LAYOUTS), write('layout'));
  const replace = buttonControl('Replace…', actions.choose);
  const remove = buttonControl('Remove picture', actions.remove);
  const fields = [texts.alt, decorative, texts.photographer, texts.source, kind];
  texts.alt.label.classList.add('facts-field-wide');
  const dom = element('div', { class: 'facts', contenteditable: 'false' }, [
    ...fields.map((field) => field.label),
    ...(props.node.type.name === 'figure' ? [layout.label] : []),
    replace,
    remove,
  ]);
  dom.addEventListener('keydown', (event) => leaveStrip(event, dom, props));
  return {
    dom,
    show: (node) => {
      for (const [name, control] of Object.entries(texts)) control.show(textAttribute(node, name));
      decorative.show(node.attrs.decorative === true);
      kind.show(textAttribute(node, 'kind'));
      layout.show(textAttribute(node, 'layout'));
      const empty = textAttribute(node, 'assetId') === '';
      replace.hidden = empty;
      remove.hidden = empty;
    },
    destroy: () => {
      for (const control of Object.values(texts)) control.destroy();
    },
  };
}

/** Tab past either end of the strip, and Escape anywhere in it, return to the text. */
function leaveStrip(event: KeyboardEvent, strip: HTMLElement, props: NodeViewRendererProps): void {
  const controls = Array.from(strip.querySelectorAll<HTMLElement>('input, select, button')).filter(
    (control) => !control.hidden,
  );
  const isLast = event.target === controls.at(-1) && !event.shiftKey;
  const isFirst = event.target === controls.at(0) && event.shiftKey;
  const isTab = event.key === 'Tab' && (isLast || isFirst);
  if (!isTab && event.key !== 'Escape') return;
  event.preventDefault();
  const { view } = props;
  const position = props.getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  const end = view.state.doc.resolve(position + node.nodeSize);
  const inside = view.state.doc.resolve(position + node.nodeSize - 1);
  const selection = isTab && isLast ? Selection.near(end, 1) : Selection.near(inside, -1);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** Choices shown by their own name with a capital: `photograph` as Photograph. */
function titled(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)]),
  );
}
