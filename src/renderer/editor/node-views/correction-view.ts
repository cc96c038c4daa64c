/** View of a correction note: what kind of change it records, when it was made, and its text. */
import type { NodeViewRenderer } from '@tiptap/core';
import { boxView } from './box-view.ts';
import { choiceControl, textControl } from './controls.ts';
import { element, setAttributes } from './element.ts';
import { textAttribute, writeAttributes } from './node-attributes.ts';

const KINDS: Readonly<Record<string, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
};

/** A note with a kind to choose and a date to set. */
export const correctionView: NodeViewRenderer = (props) => {
  const kind = choiceControl('Kind', KINDS, (value) => writeAttributes(props, { kind: value }));
  const date = textControl('Date', (value) => writeAttributes(props, { date: value || null }));
  setAttributes(date.input, { type: 'date' });
  const header = element('div', { class: 'box-label facts', contenteditable: 'false' }, [
    kind.label,
    date.label,
  ]);
  const content = element('div', { class: 'correction-content' });
  const dom = element('div', { class: 'box correction', role: 'note', 'data-node': 'correction' }, [
    header,
    content,
  ]);
  return boxView(props, {
    dom,
    content,
    refresh: (node) => {
      kind.show(textAttribute(node, 'kind'));
      date.show(textAttribute(node, 'date'));
      const name = KINDS[textAttribute(node, 'kind')] ?? 'Correction';
      setAttributes(dom, { 'data-id': node.attrs.id, 'aria-label': name });
    },
    destroy: date.destroy,
  });
};
