/** The second line of the find panel: what matches turn into. */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { counted } from '../../../shared/wording/counted.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { showToast } from '../../ui/toast.ts';
import { runEditorCommand } from '../commands/run-command.ts';
import { replaceAll, replaceCurrent } from '../search/search-commands.ts';
import type { Search } from '../search/search-plugin.ts';
import styles from './FindPanel.module.css';

/** The line; Enter replaces the current match, Replace all is one step of Undo. */
export function ReplaceBar({
  editor,
  search,
}: {
  readonly editor: Editor;
  readonly search: Search | null;
}) {
  const [template, setTemplate] = useState('');
  const count = search?.matches.length ?? 0;
  const replaceOne = () =>
    replaceCurrent(template)(editor.state, editor.view.dispatch, editor.view);
  const replaceEvery = () => {
    if (!runEditorCommand(editor, replaceAll(template))) return;
    showToast(`Replaced ${counted(count, 'match', 'matches')}.`, {
      label: 'Undo',
      run: () => editor.commands.undo(),
    });
  };
  return (
    <div className={classes(styles.line)}>
      <TextField
        aria-label="Replace with"
        value={template}
        onChange={setTemplate}
        className={classes(styles.field)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return event.continuePropagation();
          event.preventDefault();
          replaceOne();
        }}
      >
        <Input placeholder="Replace with" className={classes(styles.input)} />
      </TextField>
      <Button onPress={replaceOne} isDisabled={count === 0}>
        Replace
      </Button>
      <Button onPress={replaceEvery} isDisabled={count === 0}>
        Replace all
      </Button>
    </div>
  );
}
