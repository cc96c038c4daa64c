/**
 * Linking words of the piece to passages, and deciding about them. The mark in the text is an
 * undo step of the editor; what the library records stays on record.
 */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { claimSpans, markClaim, unmarkClaim } from '../../../shared/article/edit/claim-marks.ts';
import type { EvidenceRole } from '../../../shared/evidence/claim.ts';
import type { Decision } from '../../../shared/evidence/decision.ts';
import { claimKindOf } from '../../../shared/verify/claims/claim-kind.ts';
import { run } from '../../api/run.ts';
import { textIn } from '../../editor/evidence/block-positions.ts';
import { showToast, showUndo } from '../../ui/toast.ts';
import { personName } from './person-name.ts';
import { sentenceAt } from './sentence-at.ts';

/** The words that a link would join: what is selected, or the sentence around the caret. */
export function wordsToLink(editor: Editor): { from: number; to: number; text: string } | null {
  const { selection, doc } = editor.state;
  const range = selection.empty ? sentenceAt(doc, selection.from) : selection;
  if (range === null) return null;
  const text = textIn(doc, range.from, range.to);
  return text.trim() === '' ? null : { from: range.from, to: range.to, text };
}

/** Links the selected words (or the sentence here) to a passage; the words become a claim. */
export async function linkPassage(
  editor: Editor,
  articleId: string,
  passageId: string,
  role: EvidenceRole = 'supports',
): Promise<void> {
  const words = wordsToLink(editor);
  if (words === null) {
    showToast('Select the words that the passage proves, or put the caret into their sentence.');
    return;
  }
  await linkRange(editor, articleId, words, passageId, role);
}

/** Links a stretch of the text to a passage; answers with the claim, null when it was refused. */
export async function linkRange(
  editor: Editor,
  articleId: string,
  words: { readonly from: number; readonly to: number; readonly text: string },
  passageId: string,
  role: EvidenceRole,
): Promise<string | null> {
  const { state, view } = editor;
  const same = claimSpans(state.doc).find(({ from, to }) => from === words.from && to === words.to);
  const claimId = same?.id ?? crypto.randomUUID();
  if (same === undefined) {
    const { tr } = state;
    if (!markClaim(tr, words, claimId)) {
      showToast('These words cannot carry evidence.');
      return null;
    }
    view.dispatch(closeHistory(tr));
  }
  const kind = claimKindOf(words.text);
  const linked = await run('evidence.link', {
    by: await personName(),
    articleId,
    claimId,
    kind,
    text: words.text,
    personId: null,
    passageId,
    role,
    note: '',
  });
  if (linked === null && same === undefined) removeMark(editor, claimId);
  return linked === null ? null : claimId;
}

/** Takes a passage away from its claim; the message offers to link it again. */
export async function unlinkPassage(
  editor: Editor,
  articleId: string,
  link: {
    readonly id: string;
    readonly claimId: string;
    readonly passageId: string;
    readonly role: EvidenceRole;
  },
): Promise<void> {
  const removed = await run('evidence.unlink', {
    by: await personName(),
    articleId,
    linkId: link.id,
  });
  if (removed === null) return;
  showUndo('Removed the link to the passage', () => {
    const span = claimSpans(editor.state.doc).find(({ id }) => id === link.claimId);
    if (span === undefined) return;
    const text = textIn(editor.state.doc, span.from, span.to);
    void linkRange(editor, articleId, { ...span, text }, link.passageId, link.role);
  });
}

/** Takes the mark of a claim out of the text; an undo step of the editor. */
export function removeMark(editor: Editor, claimId: string): void {
  const { tr } = editor.state;
  unmarkClaim(tr, claimId);
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr));
}

/** Records a decision on a claim as it reads now. */
export async function decide(
  articleId: string,
  claim: { readonly claimId: string; readonly text: string },
  decision: Pick<Decision, 'verdict' | 'method' | 'reason'>,
): Promise<boolean> {
  const { claimId, text } = claim;
  const kept = await run('evidence.decide', {
    by: await personName(),
    articleId,
    claimId,
    text,
    ...decision,
  });
  return kept !== null;
}
