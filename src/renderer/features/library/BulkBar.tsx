/** What can be done to several selected pieces; shown only while more than one is selected. */
import { Archive, ArchiveRestore, Copy, Tag, Trash2, X } from 'lucide-react';
import { STATUSES } from '../../../shared/article/model.ts';
import { runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { changePieces } from './actions.ts';
import styles from './BulkBar.module.css';
import { STATUS_LABELS } from './labels.ts';
import { setSelection, useList } from './list-state.ts';
import { NO_SELECTION } from './selection.ts';

const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));

/** Actions on the whole selection. */
export function BulkBar() {
  const ids = useList((state) => state.selection.ids);
  const place = useList((state) => state.filter.place);
  if (ids.size < 2) return null;
  return (
    <div className={classes(styles.bar)} role="toolbar" aria-label="Selected pieces">
      <p className={classes(styles.count)}>
        {ids.size} selected
        <IconButton label="Select nothing" icon={X} onPress={() => setSelection(NO_SELECTION)} />
      </p>
      {place === 'library' && (
        <Select
          label="Stage of the selected pieces"
          hideLabel
          placeholder="Set stage"
          className={classes(styles.stage)}
          options={STATUS_OPTIONS}
          value={null}
          onChange={(status) => void changePieces([...ids], { kind: 'status', status })}
        />
      )}
      {place === 'library' && <Action id="library.tag" label="Add a tag" icon={Tag} />}
      {place !== 'trash' && <Action id="library.duplicate" label="Duplicate" icon={Copy} />}
      {place === 'library' ? (
        <Action id="library.archive" label="Move to the archive" icon={Archive} />
      ) : (
        <Action id="library.restore" label="Put back in the library" icon={ArchiveRestore} />
      )}
      {place === 'trash' ? (
        <Action id="library.deleteForever" label="Delete for ever" icon={Trash2} />
      ) : (
        <Action id="library.trash" label="Move to the trash" icon={Trash2} />
      )}
    </div>
  );
}

function Action({
  id,
  label,
  icon,
}: {
  readonly id: string;
  readonly label: string;
  readonly icon: typeof Tag;
}) {
  return <IconButton label={label} icon={icon} onPress={() => runCommand(id)} />;
}
