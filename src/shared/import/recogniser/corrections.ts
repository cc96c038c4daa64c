/**
 * Finds public change records: lines that begin with Correction, Clarification, Update or
 * Editor's note. The word itself becomes the kind of the note.
 */
import { newBlockId } from '../../article/block-ids.ts';
import type { Block } from '../blocks/block.ts';
import { inlinePlain, sliceInline, trimInline } from '../blocks/inline.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import { dayOf } from './dates.ts';
import type { Draft } from './draft.ts';

const LABEL =
  /^(correction|clarification|update|updated|editor['’]?s['’]? note|editors['’]? note)\b\s*([^:：–—\n]{0,40}?)\s*(?:[:：]|\s[–—]\s)\s*(?=\S)/iu;

/** A label with its date ends within so many characters. */
const LONGEST_LABEL = 120;

type Kind = Extract<Block, { kind: 'correction' }>['correction'];

/**
 * Turns change records into correction notes where they stand. Paragraphs that the original
 * styles as corrections belong to the labelled one before them.
 */
export function recogniseCorrections(draft: Draft, context: ImportContext): Draft {
  const notes: Note[] = [];
  const blocks: Block[] = [];
  let isStyled = false;
  for (const block of draft.blocks) {
    const record = block.kind === 'paragraph' ? changeRecord(block, context, notes) : null;
    const before = blocks.at(-1);
    const continues =
      isStyled && block.kind === 'paragraph' && block.style === 'correction' && record === null;
    if (continues && before?.kind === 'correction') {
      blocks[blocks.length - 1] = { ...before, blocks: [...before.blocks, block.inline] };
      continue;
    }
    isStyled = record !== null && block.kind === 'paragraph' && block.style === 'correction';
    blocks.push(record ?? block);
  }
  return notes.length === 0 ? draft : { ...draft, blocks, notes: [...draft.notes, ...notes] };
}

/** The correction note of a labelled paragraph, noted in `notes`; null for any other one. */
function changeRecord(
  block: Extract<Block, { kind: 'paragraph' }>,
  context: ImportContext,
  notes: Note[],
): Extract<Block, { kind: 'correction' }> | null {
  const text = inlinePlain(block.inline);
  const match = LABEL.exec(text.slice(0, LONGEST_LABEL));
  if (match?.[1] === undefined) return null;
  const stated = (match[2] ?? '').replace(/^[\s,(]+|[\s,)]+$/g, '');
  const date = dayOf(stated, context.today);
  if (stated !== '' && date === null) return null;
  const id = newBlockId(context.random);
  const inline = trimInline(sliceInline(block.inline, match[0].length));
  const reason = `“${match[1]}” marks a public change record.`;
  const undo = { kind: 'block-to-paragraphs', nodeId: id } as const;
  notes.push(changedNote('correction', text, inlinePlain(inline), reason, undo));
  return { kind: 'correction', id, correction: kindOf(match[1]), date, blocks: [inline] };
}

function kindOf(label: string): Kind {
  const word = label.toLowerCase();
  if (word.startsWith('correction')) return 'correction';
  if (word.startsWith('clarification')) return 'clarification';
  return word.startsWith('update') ? 'update' : 'editors-note';
}
