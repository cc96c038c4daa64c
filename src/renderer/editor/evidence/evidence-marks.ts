/**
 * Draws the state of claims into the text. The states come from the last report; until the next
 * one the drawing moves along with the text.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { claimSpans } from '../../../shared/article/edit/claim-marks.ts';
import type { ClaimState, PreflightReport } from '../../../shared/verify/preflight/report.ts';

/** The part of a report that is drawn. */
export type DrawnEvidence = Pick<PreflightReport, 'claims'>;

/** Dispatch a transaction with this meta to draw another report, or nothing with null. */
export const evidenceMarksKey = new PluginKey<DecorationSet>('evidenceMarks');

/** The extension. */
export const EvidenceMarks = Extension.create({
  name: 'evidence-marks',
  addProseMirrorPlugins: () => [evidenceMarks()],
});

function evidenceMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: evidenceMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => {
        const report: DrawnEvidence | null | undefined = tr.getMeta(evidenceMarksKey);
        if (report === null) return DecorationSet.empty;
        if (report !== undefined) return drawing(tr.doc, report);
        return tr.docChanged ? drawn.map(tr.mapping, tr.doc) : drawn;
      },
    },
    props: { decorations: (state) => evidenceMarksKey.getState(state) },
  });
}

function drawing(document: DocumentNode, { claims }: DrawnEvidence): DecorationSet {
  const states = new Map(claims.map((claim) => [claim.claimId, claim]));
  const marked = claimSpans(document).flatMap(({ id, from, to }) => {
    const state = states.get(id);
    return state === undefined ? [] : [Decoration.inline(from, to, { class: claimClass(state) })];
  });
  return DecorationSet.create(document, marked);
}

/** One class for each state; colour is never the only difference between two of them. */
function claimClass({ machine, freshness, human }: ClaimState): string {
  if (machine === 'differs' || human === 'disputed') return 'claim claim-differs';
  if (freshness === 'expired' || freshness === 'source-changed') return 'claim claim-expired';
  if (freshness === 'current' || machine === 'agrees') return 'claim claim-agrees';
  return 'claim';
}
