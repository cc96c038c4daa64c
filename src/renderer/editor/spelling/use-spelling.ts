/** Checks the spelling of an editor's text while the setting is on and there is a dictionary. */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { call } from '../../api/client.ts';
import { useSettings } from '../../api/queries.ts';
import { useCommand } from '../../commands/registry.ts';
import { nextMisspelling, spellingKey, spellingPlugin } from './spelling-plugin.ts';
import { createVerdicts, dictionaryFor } from './verdicts.ts';

/** Marks unknown words; learnt words and a change of language check everything again. */
export function useSpelling(editor: Editor, language: string): void {
  const { spelling, personalWords } = useSettings();
  const dictionary = spelling ? dictionaryFor(language) : null;
  const learnt = personalWords.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a learnt word changes every verdict.
  useEffect(() => {
    if (dictionary === null) return;
    const verdicts = createVerdicts((words) =>
      call('spelling.check', { language: dictionary, words }),
    );
    editor.registerPlugin(spellingPlugin(verdicts));
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(spellingKey);
    };
  }, [editor, dictionary, learnt]);
  useCommand('go.nextMisspelling', {
    run: () => goToNext(editor),
    disabledReason: () => {
      if (dictionary === null) return 'Spelling is not checked in this piece.';
      const found = nextMisspelling(editor.state, editor.state.selection.to);
      return found === null ? 'There is no unknown word in this piece.' : null;
    },
  });
}

function goToNext(editor: Editor): void {
  const { state, view } = editor;
  const found = nextMisspelling(state, state.selection.to);
  if (found === null) return;
  const selection = TextSelection.create(state.doc, found.from, found.to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}
