/** Starts a piece: one story type, each with its template. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { STORY_TYPES } from '../../../shared/article/model.ts';
import { STORY_TEMPLATES } from '../../../shared/article/templates.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { createPiece, type StoryType } from './create-piece.ts';
import styles from './NewPieceDialog.module.css';

/** Chooses a story type and creates the piece. */
export function NewPieceDialog() {
  const [storyType, setStoryType] = useState<StoryType>('news');
  const create = () => {
    closeDialog();
    void createPiece(storyType);
  };
  return (
    <Dialog
      title="New piece"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" onPress={create}>
            Start writing
          </Button>
        </>
      }
    >
      <form
        // Radio buttons keep Enter to themselves; here it means the dialog's main action.
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          create();
        }}
      >
        <RadioGroup
          value={storyType}
          onChange={(value) => {
            const chosen = STORY_TYPES.find((type) => type === value);
            if (chosen !== undefined) setStoryType(chosen);
          }}
          className={classes(styles.types)}
        >
          <Label className={classes(styles.label)}>What kind of story is it?</Label>
          {STORY_TYPES.map((type) => (
            <StoryChoice key={type} type={type} isFirst={type === 'news'} />
          ))}
        </RadioGroup>
      </form>
    </Dialog>
  );
}

function StoryChoice({ type, isFirst }: { readonly type: StoryType; readonly isFirst: boolean }) {
  const { title, description, fields } = STORY_TEMPLATES[type];
  const words = fields.plannedWords;
  return (
    <Radio value={type} autoFocus={isFirst} className={classes(styles.type)}>
      <span className={classes(styles.dot)} aria-hidden />
      <span className={classes(styles.words)}>
        <span className={classes(styles.title)}>{title}</span>
        <span className={classes(styles.description)}>{description}</span>
      </span>
      {typeof words === 'number' && (
        <span className={classes(styles.length)}>{words.toLocaleString('en-GB')} words</span>
      )}
    </Radio>
  );
}
