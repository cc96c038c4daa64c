/**
 * Cites a source at the caret, or changes what a citation mark points at. The source can be
 * written down right here when it is not in the list yet.
 */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { CitationReference } from '../../../shared/article/attributes.ts';
import { citationReferences } from '../../../shared/article/citation-references.ts';
import { useSources } from '../../api/queries.ts';
import { SourceForm } from '../../features/sources/SourceForm.tsx';
import { addSource } from '../../features/sources/source-actions.ts';
import { EMPTY_SOURCE } from '../../features/sources/source-text.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { runAfterClosing } from '../commands/after-closing.ts';
import { insertCitation, setCitation } from '../commands/citation.ts';
import { canRunEditorCommand } from '../commands/run-command.ts';
import styles from './dialog.module.css';
import { closeEditorDialog } from './editor-dialogs.ts';
import { SourcePicker } from './SourcePicker.tsx';

type CitationDialogProps = {
  readonly editor: Editor;
  readonly articleId: string;
  /** Position of the mark being changed; null to set a new one at the caret. */
  readonly position: number | null;
};

/** The dialog. */
export function CitationDialog(props: CitationDialogProps) {
  const { editor, articleId, position } = props;
  const sources = useSources(articleId).data ?? [];
  const [chosen, setChosen] = useState(() => startReferences(editor, position));
  const [isAdding, setAdding] = useState(false);
  if (isAdding) {
    return (
      <Dialog title="New source" size="small" onClose={() => setAdding(false)}>
        <SourceForm
          initial={EMPTY_SOURCE}
          saveLabel="Add and choose"
          onCancel={() => setAdding(false)}
          onSave={async (fields) => {
            const source = await addSource(articleId, fields);
            if (source === null) return;
            setChosen([...chosen, { sourceId: source.id, locator: '', note: '' }]);
            setAdding(false);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={position === null ? 'Cite a source' : 'Change the citation'}
      size="small"
      onClose={closeEditorDialog}
      footer={
        <>
          <Button className={classes(styles.start)} onPress={() => setAdding(true)}>
            New source…
          </Button>
          {position !== null && <Button onPress={() => remove(editor, position)}>Remove</Button>}
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            onPress={() => save(props, chosen)}
          >
            {position === null ? 'Cite' : 'Save'}
          </Button>
        </>
      }
    >
      <div className={classes(styles.fields)}>
        <SourcePicker sources={sources} chosen={chosen} onChange={setChosen} />
        {chosen.length > 0 && <ReferenceFields references={chosen} onChange={setChosen} />}
      </div>
    </Dialog>
  );
}

/** Place and note of the source chosen last; earlier ones keep theirs. */
function ReferenceFields({
  references,
  onChange,
}: {
  readonly references: readonly CitationReference[];
  readonly onChange: (references: readonly CitationReference[]) => void;
}) {
  const last = references.at(-1);
  if (last === undefined) return null;
  const change = (part: Partial<CitationReference>) =>
    onChange([...references.slice(0, -1), { ...last, ...part }]);
  return (
    <div className={classes(styles.pair)}>
      <TextField
        label="Place"
        placeholder="p. 12, 03:40"
        value={last.locator}
        onChange={(locator) => change({ locator })}
        maxLength={200}
      />
      <TextField
        label="Note for readers"
        value={last.note}
        onChange={(note) => change({ note })}
        maxLength={2000}
      />
    </div>
  );
}

function startReferences(editor: Editor, position: number | null): readonly CitationReference[] {
  const node = position === null ? null : editor.state.doc.nodeAt(position);
  return node?.type.name === 'citation' ? citationReferences(node) : [];
}

function save(props: CitationDialogProps, references: readonly CitationReference[]): void {
  const { editor, position } = props;
  closeEditorDialog();
  const command =
    position === null ? insertCitation(references) : setCitation(position, references);
  if (!canRunEditorCommand(editor, command)) {
    showToast('Put the caret where the source is to be cited, in the text.');
  }
  runAfterClosing(editor, command);
}

function remove(editor: Editor, position: number): void {
  closeEditorDialog();
  runAfterClosing(editor, (state, dispatch) => {
    if (state.doc.nodeAt(position)?.type.name !== 'citation') return false;
    dispatch?.(state.tr.delete(position, position + 1));
    return true;
  });
}
