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

/** Turns change records into correction notes where they stand. */
export function recogniseCorrections(draft: Draft, context: ImportContext): Draft {
  const notes: Note[] = [];
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const text = inlinePlain(block.inline);
    const match = LABEL.exec(text.slice(0, LONGEST_LABEL));
    if (match?.[1] === undefined) return block;
    const stated = (match[2] ?? '').replace(/^[\s,(]+|[\s,)]+$/g, '');
    const date = dayOf(stated, context.today);
    if (stated !== '' && date === null) return block;
    const id = newBlockId(context.random);
    const inline = trimInline(sliceInline(block.inline, match[0].length));
    const correction = kindOf(match[1]);
    notes.push(
      changedNote(
        'correction',
        text,
        inlinePlain(inline),
        `“${match[1]}” marks a public change record.`,
        { kind: 'block-to-paragraphs', nodeId: id },
      ),
    );
    return { kind: 'correction', id, correction, date, blocks: [inline] };
  });
  return notes.length === 0 ? draft : { ...draft, blocks, notes: [...draft.notes, ...notes] };
}

function kindOf(label: string): Kind {
  const word = label.toLowerCase();
  if (word.startsWith('correction')) return 'correction';
  if (word.startsWith('clarification')) return 'clarification';
  return word.startsWith('update') ? 'update' : 'editors-note';
}
