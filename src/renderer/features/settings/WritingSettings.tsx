/** Name, language, spelling and punctuation, reading speed. */
import { useState } from 'react';
import { HOUSE_TEMPLATE_NAMES, HOUSE_TEMPLATES } from '../../../shared/evidence/house/entry.ts';
import { useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeSettings } from './change-setting.ts';
import styles from './settings.module.css';

const LANGUAGES = [
  { value: 'en-GB', label: 'English (United Kingdom)' },
  { value: 'en-US', label: 'English (United States)' },
] as const;

const SOURCE_STYLES = [
  { value: 'plain', label: 'Title, publisher and date' },
  ...HOUSE_TEMPLATES.map((value) => ({ value, label: HOUSE_TEMPLATE_NAMES[value] })),
] as const;

/** Settings that concern writing. */
export function WritingSettings() {
  const settings = useSettings();
  const [name, setName] = useState(settings.authorName);
  return (
    <div className={classes(styles.section)}>
      <TextField
        label="Your name"
        help="Goes on the byline of new pieces."
        value={name}
        onChange={setName}
        onBlur={() => changeSettings({ authorName: name.trim() })}
        maxLength={200}
      />
      <Select
        label="Language of new pieces"
        options={LANGUAGES}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
      />
      <Switch
        label="Mark unknown words"
        help="Checked on this computer; nothing is sent anywhere."
        isSelected={settings.spelling}
        onChange={(spelling) => changeSettings({ spelling })}
      />
      <Switch
        label="Curl quotes and join dashes while typing"
        isSelected={settings.smartPunctuation}
        onChange={(smartPunctuation) => changeSettings({ smartPunctuation })}
      />
      <Select
        label="Sources lists that are exported"
        options={SOURCE_STYLES}
        value={settings.sourceStyle}
        onChange={(sourceStyle) => changeSettings({ sourceStyle })}
      />
      <ReadingSpeed wordsPerMinute={settings.wordsPerMinute} />
    </div>
  );
}

const SLOWEST = 100;
const FASTEST = 600;

function ReadingSpeed({ wordsPerMinute }: { readonly wordsPerMinute: number }) {
  const [typed, setTyped] = useState(String(wordsPerMinute));
  const value = Number(typed);
  const isValid = Number.isInteger(value) && value >= SLOWEST && value <= FASTEST;
  return (
    <TextField
      label="Reading speed, words a minute"
      help="Reading times are worked out with it."
      error={isValid ? null : `A whole number from ${SLOWEST} to ${FASTEST}`}
      value={typed}
      onChange={setTyped}
      onBlur={() => isValid && changeSettings({ wordsPerMinute: value })}
      inputMode="numeric"
    />
  );
}
