/**
 * View of a citation mark: a raised number that is derived, never stored. The citation numbering
 * plugin hands the number over in a node decoration's `citationLabel`.
 */
import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Decoration } from '@tiptap/pm/view';
import { citationReferences } from '../../../shared/article/citation-references.ts';
import type { EditorOptions } from '../options.ts';
import { boxView } from './box-view.ts';
import { element, setAttributes } from './element.ts';

/** The view; the accessible name says which sources the mark points at. */
export function citationView(sources: EditorOptions['sources']): NodeViewRenderer {
  return (props) => {
    const dom = element('span', {
      class: 'citation',
      role: 'note',
      'data-node': 'citation',
      contenteditable: 'false',
    });
    return boxView(props, {
      dom,
      content: null,
      refresh: (node, decorations) => {
        const label = labelOf(decorations);
        const name = `Citation ${label}: ${sourceNames(node, sources)}`;
        if (dom.textContent !== label) dom.textContent = label;
        setAttributes(dom, { 'data-id': node.attrs.id, 'aria-label': name, title: name });
      },
    });
  };
}

function labelOf(decorations: readonly Decoration[]): string {
  for (const decoration of decorations) {
    const label: unknown = decoration.spec.citationLabel;
    if (typeof label === 'string') return label;
  }
  return '?';
}

function sourceNames(node: DocumentNode, sources: EditorOptions['sources']): string {
  const references = citationReferences(node).map((reference) => {
    const source = sources().find((candidate) => candidate.id === reference.sourceId);
    const what = source?.title || source?.url || reference.note || 'source not found';
    return reference.locator === '' ? what : `${what}, ${reference.locator}`;
  });
  return references.length === 0 ? 'no source yet' : references.join('; ');
}
