/**
 * Finds where a quote runs from one speaker's words into another's. A label that a quote passes over
 * ("MR HALLAM:") is no omission; a change of speaker behind it is the gravest edit there is.
 */

import type { Range } from '../text/range.ts';
import { type Alignment, type Difference, isEqualPair } from './differences.ts';
import { editAt } from './edit-at.ts';
import type { QuoteEdit } from './quote-check.ts';
import { isSameSpeaker, labelAt } from './speakers.ts';

/** The edits with those over a label renamed, and one more for each unmarked change of speaker. */
export function withSpeakerChanges(
  alignment: Alignment,
  edits: readonly QuoteEdit[],
): readonly QuoteEdit[] {
  const { labels } = alignment.source;
  if (labels.length === 0) return withChangesInProse(alignment, edits);
  const changes = changesOf(alignment);
  const kept = edits.flatMap((edit): readonly QuoteEdit[] => {
    const { start, end } = edit.sourceRange;
    const label = labels.find((one) => one.start < end && one.end > start);
    // Only a label that is passed over says nothing; words put in its place are words put in.
    if (label === undefined || edit.class === 'ellipsis' || edit.to !== '') return [edit];
    if (
      changes.some((change) => change.sourceRange.start <= end && change.sourceRange.end >= start)
    )
      return [];
    return isWhole(alignment.source.text, label, edit.sourceRange)
      ? [{ ...edit, class: 'cosmetic' }]
      : [edit];
  });
  return [...kept, ...changes];
}

/** Whether an edit passes over all words of a label and no other. */
function isWhole(text: string, label: Range, { start, end }: Range): boolean {
  if (start < label.start || end > label.end) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(label.start, start) + text.slice(end, label.end));
}

function changesOf(alignment: Alignment): readonly QuoteEdit[] {
  const { steps, source } = alignment;
  const changes: QuoteEdit[] = [];
  let last: { readonly at: number; readonly word: number } | null = null;
  steps.forEach((step, at) => {
    if (step.kind !== 'pair' || !isEqualPair(step)) return;
    const before = last === null ? null : source.words[last.word]?.token;
    const here = source.words[step.word]?.token;
    if (last !== null && before !== undefined && before !== null && here !== undefined) {
      const from = labelAt(source.labels, before.start);
      const to = labelAt(source.labels, here.start);
      // A label that is quoted with the words after it tells the reader who speaks.
      const isShown = to !== null && before.start >= to.start && before.end <= to.end;
      if (!isShown && !isSameSpeaker(from, to)) {
        changes.push(
          changeBetween(alignment, { first: last.at + 1, end: at }, before.end, here.start),
        );
      }
    }
    last = { at, word: step.word };
  });
  return changes;
}

function changeBetween(
  alignment: Alignment,
  between: Difference,
  start: number,
  end: number,
): QuoteEdit {
  const from = alignment.source.text.slice(start, end).trim();
  const sourceRange = { start, end };
  return { ...editAt(alignment, 'speaker-change', between), from, to: '', sourceRange };
}

// The end of one quotation, a person by name with a colon, and the beginning of the next.
const NEW_SPEAKER =
  /["”’']\s+(?:[^"“”\n]*?[.!?]\s+)?((?:\p{Lu}[\p{L}.'’-]*\s+)+)[^"“”.!?]{0,80}:\s*["“‘']/u;
const NAMED_BEFORE = 400;

/** In prose: a passed-over lead-in ("Mr Oduya said:") of someone not named just before. */
function withChangesInProse(
  alignment: Alignment,
  edits: readonly QuoteEdit[],
): readonly QuoteEdit[] {
  const { text } = alignment.source;
  return edits.flatMap((edit): readonly QuoteEdit[] => {
    if (edit.class !== 'omission' && edit.class !== 'ellipsis') return [edit];
    const { start, end } = edit.sourceRange;
    const name = NEW_SPEAKER.exec(text.slice(Math.max(0, start - 4), end + 4))?.[1]?.trim();
    const surname = name?.split(/\s+/).at(-1);
    if (surname === undefined) return [edit];
    const before = text.slice(Math.max(0, start - NAMED_BEFORE), start);
    if (before.slice(before.lastIndexOf('\n') + 1).includes(surname)) return [edit];
    const change: QuoteEdit = { ...edit, class: 'speaker-change' };
    return edit.class === 'omission' ? [change] : [edit, change];
  });
}
