/** Opens a piece by a few letters of its headline, newest first. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { MenuItem } from 'react-aria-components';
import { EVERYTHING } from '../../../shared/search/filter.ts';
import { listPieces } from '../../api/list-pieces.ts';
import { focusWhenOpen } from '../../app/when-open.ts';
import { closeDialog, openArticle } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { STATUS_LABELS } from '../library/labels.ts';
import { ago } from '../library/times.ts';
import { useNow } from '../library/use-now.ts';
import styles from './PaletteDialog.module.css';
import { PaletteDialog } from './PaletteDialog.tsx';

const MOST_SHOWN = 30;

function usePieces(typed: string) {
  const filter = { ...EVERYTHING, text: typed.trim() };
  return useQuery({
    queryKey: ['articles.list', { filter, limit: MOST_SHOWN }],
    queryFn: ({ signal }) => listPieces({ filter, after: null, limit: MOST_SHOWN }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The palette of pieces. */
export function PiecePalette() {
  const [typed, setTyped] = useState('');
  const pieces = usePieces(useDeferredValue(typed)).data?.articles ?? [];
  const now = useNow();
  return (
    <PaletteDialog
      label="Open a piece"
      placeholder="Which piece? Type words from it"
      typed={typed}
      onType={setTyped}
      empty="No piece has these words."
    >
      {pieces.map(({ row }) => (
        <MenuItem
          key={row.id}
          id={row.id}
          textValue={row.headline}
          className={classes(styles.item)}
          onAction={() => {
            closeDialog();
            openArticle(row.id);
            focusWhenOpen(row.id);
          }}
        >
          <span className={classes(styles.title, styles.wide)}>
            {row.headline === '' ? 'No headline yet' : row.headline}
          </span>
          <span className={classes(styles.aside)}>
            {STATUS_LABELS[row.status]} · {ago(row.updatedAt, now)}
          </span>
        </MenuItem>
      ))}
    </PaletteDialog>
  );
}
