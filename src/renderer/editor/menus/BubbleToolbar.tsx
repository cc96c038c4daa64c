/** The small toolbar at a text selection. */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { Bold, BookMarked, CaseSensitive, Italic, Link, MessageSquareQuote } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { CommandButton, keepFocus } from '../toolbar/CommandButton.tsx';
import { type MarkState, selectionFacts } from '../toolbar/selection-facts.ts';
import styles from './BubbleToolbar.module.css';

/** Shows while words are selected with the caret in the text. */
export function BubbleToolbar({ editor }: { readonly editor: Editor }) {
  const { marks, isInBody } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const facts = selectionFacts(state);
      return { marks: facts.marks, isInBody: facts.isInBody };
    },
  });
  return (
    <BubbleMenu
      editor={editor}
      pluginKey="bubbleToolbar"
      shouldShow={({ view, state }) =>
        view.hasFocus() &&
        state.selection instanceof TextSelection &&
        state.doc.textBetween(state.selection.from, state.selection.to).trim() !== ''
      }
      options={{ placement: 'top', offset: 8, flip: true, shift: { padding: 8 } }}
      className={classes(styles.bubble)}
      role="toolbar"
      aria-label="Selected text"
      onMouseDown={keepFocus}
    >
      <CommandButton id="format.bold" icon={Bold} {...toggle(marks.bold)} />
      <CommandButton id="format.italic" icon={Italic} {...toggle(marks.italic)} />
      <CommandButton id="format.link" icon={Link} {...toggle(marks.link)} />
      <CommandButton
        id="insert.citation"
        icon={BookMarked}
        label="Cite a source"
        isDisabled={marks.link === 'refused'}
      />
      <CommandButton id="format.cycleCase" icon={CaseSensitive} />
      {isInBody && (
        <CommandButton
          id="insert.pullQuote"
          icon={MessageSquareQuote}
          label="Make a pull quote of it"
        />
      )}
    </BubbleMenu>
  );
}

function toggle(state: MarkState): { isOn: boolean; isDisabled: boolean } {
  return { isOn: state === 'on', isDisabled: state === 'refused' };
}
