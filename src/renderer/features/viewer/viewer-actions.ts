/**
 * From the source into the piece: a chosen passage becomes evidence of selected words, a quote, a
 * figure or the start of a paraphrase. What is inserted is exact, linked and cited by itself.
 */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EvidenceRole } from '../../../shared/evidence/claim.ts';
import type { Passage } from '../../../shared/evidence/passage.ts';
import { figuresOf } from '../../../shared/verify/figures/scan.ts';
import { locatorWords } from '../../../shared/wording/evidence-words.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { showToast } from '../../ui/toast.ts';
import { linkPassage, linkRange } from '../evidence/claim-actions.ts';
import { personName } from '../evidence/person-name.ts';
import { useViewer } from '../evidence/viewer-state.ts';
import { quotedWords } from './quoted-words.ts';

/** What an insertion makes of a passage. */
export type InsertionKind = 'quote' | 'figure' | 'paraphrase';

/** Links the chosen passage to the words selected in the piece, or to the sentence there. */
export async function linkChosen(role: EvidenceRole = 'supports'): Promise<void> {
  const target = await savedTarget();
  if (target === null) return;
  await linkPassage(target.editor, target.articleId, target.passage.id, role);
}

/** Inserts the chosen passage at the caret, with its claim and its citation. */
export async function insertChosen(kind: InsertionKind): Promise<void> {
  const target = await savedTarget();
  if (target === null) return;
  const { editor, articleId, passage } = target;
  const words = insertedWords(kind, passage);
  if (words === null) {
    showToast('There is no figure in the chosen words.');
    return;
  }
  const entryId = await entryFor(articleId, passage.sourceId);
  if (entryId === null) return;
  const claim = insert(editor, words, entryId, locatorWords(passage.locator));
  if (claim === null) {
    showToast('Put the caret into the text first.');
    return;
  }
  const role = kind === 'quote' ? 'quote-origin' : 'supports';
  await linkRange(editor, articleId, claim, passage.id, role);
  editor.view.focus();
}

type Target = { readonly editor: Editor; readonly articleId: string; readonly passage: Passage };

async function savedTarget(): Promise<Target | null> {
  const { editor, articleId } = usePiece.getState();
  const { selection } = useViewer.getState();
  if (editor === null || articleId === null || !editor.isEditable) {
    showToast('Open the piece that the passage is for.');
    return null;
  }
  if (selection === null) {
    showToast('Choose the words in the source first.');
    return null;
  }
  const passage = await run('evidence.savePassage', { by: await personName(), ...selection });
  return passage === null ? null : { editor, articleId, passage };
}

type Inserted = { readonly before: string; readonly claim: string; readonly after: string };

function insertedWords(kind: InsertionKind, { exact, locator }: Passage): Inserted | null {
  switch (kind) {
    case 'quote':
      return quotedWords(exact, locator.kind === 'time' ? locator.speaker : '');
    case 'figure': {
      const [figure] = figuresOf(exact);
      return figure === undefined ? null : { before: '', claim: figure.text, after: '' };
    }
    case 'paraphrase':
      return { before: '', claim: exact.replace(/\s+/gu, ' ').trim(), after: '' };
  }
}

async function entryFor(articleId: string, sourceId: string): Promise<string | null> {
  const evidence = await run('evidence.piece', { articleId });
  if (evidence === null) return null;
  const known = evidence.sources.find(({ source }) => source.id === sourceId);
  if (known !== undefined) return known.entry.id;
  const entry = await run('desk.attach', { by: await personName(), articleId, sourceId });
  return entry?.id ?? null;
}

/** Inserts words and their citation as one undo step; answers with the stretch of the claim. */
function insert(
  editor: Editor,
  { before, claim, after }: Inserted,
  sourceId: string,
  locator: string,
): { from: number; to: number; text: string } | null {
  const { state, view } = editor;
  const { citation } = state.schema.nodes;
  const { from, to, $from } = state.selection;
  if (!$from.parent.isTextblock || citation === undefined) return null;
  const gap = needsGap($from.parent, $from.parentOffset) ? ' ' : '';
  const { tr } = state;
  tr.insertText(`${gap}${before}${claim}${after}`, from, to);
  const end = from + gap.length + before.length + claim.length + after.length;
  const index = tr.doc.resolve(end).index();
  if (tr.doc.resolve(end).parent.canReplaceWith(index, index, citation)) {
    tr.insert(end, citation.create({ refs: [{ sourceId, locator, note: '' }] }));
    tr.setSelection(TextSelection.create(tr.doc, end + 1));
  }
  view.dispatch(closeHistory(tr.scrollIntoView()));
  const start = from + gap.length + before.length;
  return { from: start, to: start + claim.length, text: claim };
}

function needsGap(block: DocumentNode, offset: number): boolean {
  return offset > 0 && !/\s/u.test(block.textBetween(offset - 1, offset, ' ', ' '));
}
