/**
 * Joining a glance point or pull quote to the words of the text that prove it, in two steps: at
 * the point, the likeliest sentence is chosen; there, or with other words selected, it is joined.
 */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { claimSpans, markClaim } from '../../../shared/article/edit/claim-marks.ts';
import { bestSupport, type Sentence } from '../../../shared/verify/piece/body-support.ts';
import { sentencesOf } from '../../../shared/verify/sentences/sentences.ts';
import { run } from '../../api/run.ts';
import { textIn } from '../../editor/evidence/block-positions.ts';
import { showToast } from '../../ui/toast.ts';
import { wordsToLink } from './claim-actions.ts';
import { personName } from './person-name.ts';

type Stretch = { readonly from: number; readonly to: number };

/** The point that waits for its words: the id of its block, since positions move. */
let waiting: string | null = null;

/** The first step at a point, the second anywhere else. */
export async function provePoint(editor: Editor, articleId: string): Promise<void> {
  const { parent } = editor.state.selection.$from;
  if (isPoint(parent)) choosePoint(editor);
  else await joinPoint(editor, articleId);
}

function isPoint({ type }: DocumentNode): boolean {
  return type.name === 'glanceItem' || type.name === 'quoteText';
}

function choosePoint(editor: Editor): void {
  const { state, view } = editor;
  const { $from } = state.selection;
  const { id } = $from.parent.attrs;
  waiting = typeof id === 'string' ? id : null;
  const best = bestSupport($from.parent.textContent, bodySentences(state.doc));
  if (best !== null) {
    const selection = TextSelection.create(state.doc, best.place.from, best.place.to);
    view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  }
  showToast('Select the words that prove it, then run the command again to join them.');
}

async function joinPoint(editor: Editor, articleId: string): Promise<void> {
  const { state, view } = editor;
  const point = waiting === null ? null : pointWithId(state.doc, waiting);
  const words = wordsToLink(editor);
  if (point === null || words === null) {
    showToast('Put the caret into the glance point or pull quote first, then run this.');
    return;
  }
  waiting = null;
  const { tr } = state;
  const claimId = claimOver(state.doc, point) ?? crypto.randomUUID();
  const provedById = claimOver(state.doc, words) ?? crypto.randomUUID();
  markClaim(tr, point, claimId);
  markClaim(tr, words, provedById);
  view.dispatch(closeHistory(tr));
  const joined = await run('evidence.proveFromBody', {
    by: await personName(),
    articleId,
    claimId,
    claimText: textIn(view.state.doc, point.from, point.to),
    provedById,
    provedByText: textIn(view.state.doc, words.from, words.to),
  });
  if (joined !== null) showToast('Joined. A change on either side will show.');
}

/** A claim that covers exactly these words is used again. */
function claimOver(document: DocumentNode, { from, to }: Stretch): string | null {
  return claimSpans(document).find((span) => span.from === from && span.to === to)?.id ?? null;
}

function pointWithId(document: DocumentNode, id: string): Stretch | null {
  let found: Stretch | null = null;
  document.descendants((node, position) => {
    if (found === null && isPoint(node) && node.attrs.id === id) {
      found = { from: position + 1, to: position + 1 + node.content.size };
    }
    return found === null && !node.isTextblock;
  });
  return found;
}

function bodySentences(document: DocumentNode): Sentence<Stretch>[] {
  const sentences: Sentence<Stretch>[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    if (node.type.name !== 'paragraph') return false;
    const text = textIn(node, 0, node.content.size);
    for (const { start, end } of sentencesOf(text)) {
      const place = { from: position + 1 + start, to: position + 1 + end };
      sentences.push({ text: text.slice(start, end), place });
    }
    return false;
  });
  return sentences;
}
