/** Colours and size of the text. */
import { Minus, Plus } from 'lucide-react';
import { useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { changeSettings, nextTextScale } from './change-setting.ts';
import styles from './settings.module.css';

const THEMES = [
  { value: 'system', label: 'Follow the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
] as const;

/** Settings of the window's look. */
export function AppearanceSettings() {
  const { theme, textScale } = useSettings();
  const step = (direction: 1 | -1) => () =>
    changeSettings({ textScale: nextTextScale(textScale, direction) });
  return (
    <div className={classes(styles.section)}>
      <Select
        label="Colours"
        options={THEMES}
        value={theme}
        onChange={(value) => changeSettings({ theme: value })}
      />
      <fieldset className={classes(styles.fieldset)}>
        <legend className={classes(styles.label)}>Size of the article text</legend>
        <div className={classes(styles.scale)}>
          <IconButton
            label="Smaller"
            icon={Minus}
            keys="CmdOrCtrl+-"
            isDisabled={nextTextScale(textScale, -1) === textScale}
            onPress={step(-1)}
          />
          <output className={classes(styles.value)}>{Math.round(textScale * 100)} %</output>
          <IconButton
            label="Larger"
            icon={Plus}
            keys="CmdOrCtrl+Plus"
            isDisabled={nextTextScale(textScale, 1) === textScale}
            onPress={step(1)}
          />
        </div>
      </fieldset>
    </div>
  );
}
