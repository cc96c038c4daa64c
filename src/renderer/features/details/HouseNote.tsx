/** What the house lists say of a value that is not theirs, with the one thing to do about it. */
import type { HouseVerdict } from '../../../shared/article/vocabulary.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { addToHouseList, type HouseListKey } from '../settings/house-lists.ts';
import styles from './details.module.css';

type HouseNoteProps = {
  readonly list: HouseListKey;
  readonly value: string;
  readonly verdict: HouseVerdict;
  /** Takes the spelling of the house instead of the value. */
  readonly onUse: (spelling: string) => void;
  /** Called when a button was pressed, which then goes away: where the focus goes instead. */
  readonly onPressed: () => void;
  /** Id of the words, for a field that they describe. */
  readonly id?: string;
  /** Whether the words have to name the value, because it is not right above them. */
  readonly isNamed?: boolean;
};

/** The note; nothing for a value of the house. */
export function HouseNote(props: HouseNoteProps) {
  const { list, value, verdict, onUse, onPressed, id, isNamed = false } = props;
  const name = isNamed ? `“${value}”: ` : '';
  switch (verdict.kind) {
    case 'accepted':
      return null;
    case 'variant':
      return (
        <Note
          id={id}
          words={`${name}${isNamed ? 'the' : 'The'} house writes “${verdict.spelling}”`}
          label="Use this"
          about={verdict.spelling}
          onPress={() => {
            onUse(verdict.spelling);
            onPressed();
          }}
        />
      );
    case 'unlisted':
      return (
        <Note
          id={id}
          words={`${name}${isNamed ? 'not' : 'Not'} in the house list`}
          label="Add to the list"
          about={value}
          onPress={() => {
            void addToHouseList(list, value);
            onPressed();
          }}
        />
      );
    default:
      return assertNever(verdict);
  }
}

function Note({
  id,
  words,
  label,
  about,
  onPress,
}: {
  readonly id: string | undefined;
  readonly words: string;
  readonly label: string;
  readonly about: string;
  readonly onPress: () => void;
}) {
  return (
    <div className={classes(styles.houseNote)}>
      <p id={id}>{words}</p>
      <Button
        variant="quiet"
        className={styles.houseButton}
        aria-label={`${label}: ${about}`}
        onPress={onPress}
      >
        {label}
      </Button>
    </div>
  );
}
