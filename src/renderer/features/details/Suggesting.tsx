/**
 * A text fact with a list to choose from: the list of the house, then what the library already
 * uses. New values are welcome; one that the house does not know is said to be so.
 */
import { useId, useMemo, useRef } from 'react';
import { ComboBox, Input, Label } from 'react-aria-components';
import { houseVerdict, offersFrom, type ValueInUse } from '../../../shared/article/vocabulary.ts';
import { useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import type { HouseListKey } from '../settings/house-lists.ts';
import { usePending } from './FactText.tsx';
import { HouseNote } from './HouseNote.tsx';
import { Offers } from './Offers.tsx';

/** The field. */
export function Suggesting({
  label,
  value,
  list,
  inUse,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly list: HouseListKey;
  readonly inUse: readonly ValueInUse[];
  readonly onSave: (value: string) => void;
}) {
  const { text, type, flush } = usePending(value, (typed) => onSave(typed.trim()));
  const house = useSettings()[list];
  const offers = useMemo(() => offersFrom(house, inUse), [house, inUse]);
  const verdict = useMemo(() => houseVerdict(house, value), [house, value]);
  const input = useRef<HTMLInputElement>(null);
  const noteId = useId();
  return (
    <div className={classes(field.field)}>
      <ComboBox
        allowsCustomValue
        inputValue={text}
        onInputChange={(typed) => {
          if (typed !== text) type(typed);
        }}
        onBlur={flush}
        defaultItems={offers}
        className={classes(field.field)}
        {...(verdict.kind === 'accepted' ? {} : { 'aria-describedby': noteId })}
      >
        <Label className={classes(field.label)}>{label}</Label>
        <Input ref={input} className={classes(field.input)} maxLength={100} />
        <Offers />
      </ComboBox>
      <HouseNote
        id={noteId}
        list={list}
        value={value}
        verdict={verdict}
        onUse={onSave}
        onPressed={() => input.current?.focus()}
      />
    </div>
  );
}
