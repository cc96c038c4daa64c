/**
 * A text fact of a piece. What is typed is saved shortly after the last key, on leaving the
 * field and on closing it, so that nothing typed here waits long or is lost.
 */
import { useEffect, useRef, useState } from 'react';
import { judge, type LimitedField } from '../../../shared/article/limits.ts';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './details.module.css';

const SAVE_AFTER_MS = 600;

type FactTextProps = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly maxLength: number;
  /** Field of the limits table that counts it live; none when left out. */
  readonly limit?: LimitedField;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly help?: string;
};

/** The field with its live count. */
export function FactText(props: FactTextProps) {
  const { label, value, onSave, maxLength, limit, rows, placeholder, help } = props;
  const { text, type, flush } = usePending(value, onSave);
  return (
    <div className={classes(styles.fact)}>
      <TextField
        label={label}
        value={text}
        onChange={type}
        onBlur={flush}
        maxLength={maxLength}
        {...(rows === undefined ? {} : { rows })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(help === undefined ? {} : { help })}
      />
      {limit !== undefined && text !== '' && <Count field={limit} text={text} />}
    </div>
  );
}

function Count({ field, text }: { readonly field: LimitedField; readonly text: string }) {
  const { level, count, bound, message } = judge(field, text);
  const isLoud = level === 'warn' || level === 'stop';
  return (
    <p className={classes(styles.count, isLoud && styles.loud)} title={message}>
      {bound === null ? count : `${count} / ${bound}`}
      {isLoud ? ' too long' : ''}
    </p>
  );
}

/** Text that is being typed over a stored value; newer stored values show when nothing waits. */
export function usePending(value: string, onSave: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  const flush = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const { text } = waiting.current;
    waiting.current = null;
    setTyped(null);
    save.current(text);
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => () => latest.current(), []);
  const type = (text: string) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(() => latest.current(), SAVE_AFTER_MS) };
    setTyped(text);
  };
  return { text: typed ?? value, type, flush };
}
