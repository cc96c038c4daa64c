/** The formats to choose from; the one touched last is previewed. */
import { Check, Eye } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/export/format.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ExportDialog.module.css';
import { FORMAT_TEXTS } from './formats.ts';

/** Check boxes with a preview button each. */
export function FormatList({
  formats,
  shown,
  onChange,
  onShow,
}: {
  readonly formats: readonly ExportFormat[];
  readonly shown: ExportFormat;
  readonly onChange: (formats: readonly string[]) => void;
  readonly onShow: (format: ExportFormat) => void;
}) {
  return (
    <CheckboxGroup
      className={classes(styles.formats)}
      value={[...formats]}
      onChange={(chosen) => {
        const added = EXPORT_FORMATS.find(
          (format) => chosen.includes(format) && !formats.includes(format),
        );
        if (added !== undefined) onShow(added);
        onChange(chosen);
      }}
    >
      <Label className={classes(styles.label)}>Formats</Label>
      {EXPORT_FORMATS.map((format) => (
        <div key={format} className={classes(styles.format, format === shown && styles.shown)}>
          <Checkbox value={format} className={classes(styles.choice)}>
            <span className={classes(styles.box)} aria-hidden>
              <Check size={12} strokeWidth={3} />
            </span>
            <span className={classes(styles.words)}>
              <span className={classes(styles.name)}>{FORMAT_TEXTS[format].name}</span>
              <span className={classes(styles.purpose)}>{FORMAT_TEXTS[format].purpose}</span>
            </span>
          </Checkbox>
          <IconButton
            label={`Preview ${FORMAT_TEXTS[format].name}`}
            icon={Eye}
            isOn={format === shown}
            onPress={() => onShow(format)}
          />
        </div>
      ))}
    </CheckboxGroup>
  );
}
