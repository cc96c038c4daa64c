/** Length of the field under the caret against its limits, or of the selected words. */
import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { isLimitedField, judge, type LimitLevel } from '../../../shared/article/limits.ts';
import { countCharacters, countWords } from '../../../shared/article/words.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { fieldName } from '../../../shared/wording/field-names.ts';
import { blockText, countBlock } from '../../editor/document-counts.ts';
import { classes } from '../../ui/classes.ts';
import styles from './StatusBar.module.css';

type FieldCount = {
  readonly name: string;
  readonly figures: string;
  readonly level: LimitLevel;
  readonly message: string;
};

/** Longest selection that is counted as it changes. */
const LONGEST_SELECTION = 20_000;

/** The counter; it looks at one textblock only, which is cheap enough for every key. */
export function FieldCounter({ editor }: { readonly editor: Editor }) {
  const count = useEditorState({ editor, selector: ({ editor: { state } }) => fieldCount(state) });
  if (count === null) return null;
  const isLoud = count.level === 'warn' || count.level === 'stop';
  return (
    <span className={classes(styles.field)} title={count.message}>
      <span>{count.name}</span>
      <span className={classes(styles.figures, isLoud && styles.loud)}>
        {count.figures}
        {isLoud ? ', too long' : ''}
      </span>
    </span>
  );
}

function fieldCount(state: EditorState): FieldCount | null {
  const { from, to, empty, $from } = state.selection;
  if (!empty) return to - from > LONGEST_SELECTION ? null : selectionCount(state);
  const block = $from.parent;
  if (!block.isTextblock) return null;
  const { name } = block.type;
  const { words, characters } = countBlock(block);
  if (!isLimitedField(name)) {
    const message = counted(characters, 'character');
    return { name: fieldName(name), figures: counted(words, 'word'), level: 'pass', message };
  }
  const { level, unit, count, bound, message } = judge(name, blockText(block));
  const figures = bound === null ? `${count} ${unit}` : `${count} / ${bound} ${unit}`;
  return { name: fieldName(name), figures, level, message };
}

function selectionCount(state: EditorState): FieldCount | null {
  const { from, to } = state.selection;
  const text = state.doc.textBetween(from, to, '\n');
  if (text.trim() === '') return null;
  const words = countWords(text);
  const characters = countCharacters(text);
  const figures = `${counted(words, 'word')}, ${counted(characters, 'character')}`;
  return { name: 'Selected', figures, level: 'pass', message: '' };
}
