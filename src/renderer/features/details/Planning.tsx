/** Where a piece stands and when it is due: stage, type, desk, dates, length, language. */
import { STATUSES, STORY_TYPES } from '../../../shared/article/model.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { STATUS_LABELS, STORY_TYPE_LABELS } from '../library/labels.ts';
import styles from './details.module.css';
import { FactText } from './FactText.tsx';
import { Group, type GroupProps } from './Group.tsx';
import { LANGUAGES } from './languages.ts';
import { MomentField } from './MomentField.tsx';
import { Suggesting } from './Suggesting.tsx';

const STAGES = STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
const TYPES = STORY_TYPES.map((value) => ({ value, label: STORY_TYPE_LABELS[value] }));
const PRIORITIES = [
  { value: '1', label: '1, highest' },
  { value: '2', label: '2' },
  { value: '3', label: '3, normal' },
  { value: '4', label: '4' },
  { value: '5', label: '5, lowest' },
] as const;

/** The group. */
export function Planning({ piece, change }: GroupProps) {
  const desks = useOperation('library.facets', {}).data?.desks ?? [];
  return (
    <Group title="Planning">
      <div className={classes(styles.pair)}>
        <Select
          label="Stage"
          options={STAGES}
          value={piece.status}
          onChange={(status) => void change({ status }, 'Changed the stage')}
        />
        <Select
          label="Story type"
          options={TYPES}
          value={piece.storyType}
          onChange={(storyType) => void change({ storyType }, 'Changed the story type')}
        />
        <Suggesting
          label="Desk"
          value={piece.desk}
          list="houseDesks"
          inUse={desks}
          onSave={(desk) => void change({ desk }, 'Changed the desk')}
        />
        <Select
          label="Priority"
          options={PRIORITIES}
          value={PRIORITIES.find(({ value }) => value === String(piece.priority))?.value ?? '3'}
          onChange={(priority) =>
            void change({ priority: Number(priority) }, 'Changed the priority')
          }
        />
      </div>
      <MomentField
        label="Deadline"
        value={piece.deadline}
        onSave={(deadline) => void change({ deadline }, 'Changed the deadline')}
      />
      <MomentField
        label="Embargo"
        value={piece.embargo}
        onSave={(embargo) => void change({ embargo }, 'Changed the embargo')}
      />
      <div className={classes(styles.pair)}>
        <FactText
          label="Planned words"
          value={piece.plannedWords === null ? '' : String(piece.plannedWords)}
          maxLength={7}
          onSave={(typed) => void change({ plannedWords: wordsIn(typed) }, 'Changed the length')}
        />
        <Select
          label="Language"
          options={LANGUAGES}
          value={LANGUAGES.find(({ value }) => value === piece.language)?.value ?? null}
          placeholder={piece.language}
          onChange={(language) => void change({ language }, 'Changed the language')}
        />
      </div>
    </Group>
  );
}

/** Whole words in what was typed ("1,200" too); null when it is no number. */
function wordsIn(typed: string): number | null {
  const digits = typed.replace(/[\s.,\u00a0]/gu, '');
  return /^\d{1,7}$/.test(digits) ? Math.min(Number(digits), 1_000_000) : null;
}
