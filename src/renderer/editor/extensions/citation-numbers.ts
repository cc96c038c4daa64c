/**
 * Numbers the citation marks in reading order. The numbers live in decorations that the citation
 * view reads; they are counted again only when a change touches a citation.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedSpans } from '../../../shared/article/edit/changed-spans.ts';
import { numberCitations } from '../../../shared/article/edit/citations.ts';
import type { EditorOptions } from '../options.ts';

/** Meta key: dispatch a transaction with it when source records changed, to refresh the labels. */
export const RENUMBER_CITATIONS = 'renumberCitations';

const citationNumbersKey = new PluginKey<DecorationSet>('citationNumbers');

type Sources = EditorOptions['sources'];

/** The extension; `sources` is read whenever labels are made. */
export function citationNumbers({ sources }: Pick<EditorOptions, 'sources'>): Extension {
  return Extension.create({
    name: 'citationNumbers',
    addProseMirrorPlugins: () => [numbering(sources)],
  });
}

function numbering(sources: Sources): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: citationNumbersKey,
    state: {
      init: (_, state) => labels(state.doc, sources()),
      apply: (tr, current) => {
        if (tr.getMeta(RENUMBER_CITATIONS) !== undefined) return labels(tr.doc, sources());
        if (!tr.docChanged) return current;
        return touchesCitation(tr) ? labels(tr.doc, sources()) : current.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => citationNumbersKey.getState(state) },
  });
}

let generation = 0;

/** Labels carry a generation, so that views redraw their names even when numbers stay the same. */
function labels(document: DocumentNode, sources: ReturnType<Sources>): DecorationSet {
  generation += 1;
  const decorations = numberCitations(document, sources).map(({ position, size, label }) =>
    Decoration.node(position, position + size, {}, { citationLabel: label, generation }),
  );
  return DecorationSet.create(document, decorations);
}

function touchesCitation(tr: Transaction): boolean {
  const [before] = tr.docs;
  if (before === undefined) return false;
  const inverse = tr.mapping.invert();
  return changedSpans([tr]).some(
    ({ from, to }) =>
      hasCitation(tr.doc, from, to) ||
      hasCitation(before, inverse.map(from, -1), inverse.map(to, 1)),
  );
}

function hasCitation(document: DocumentNode, from: number, to: number): boolean {
  let found = false;
  document.nodesBetween(from, Math.min(to, document.content.size), (node) => {
    found ||= node.type.name === 'citation';
    return !found;
  });
  return found;
}
