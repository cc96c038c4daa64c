/** What the newsroom knows and agreed about a source: tier, terms, embargo, rights, notes. */
import {
  ATTRIBUTION_TERMS,
  CONFIDENTIALITIES,
  SOURCE_TIERS,
} from '../../../shared/evidence/source.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import {
  CONFIDENTIALITY_LABELS,
  optionsOf,
  TERMS_LABELS,
  TIER_LABELS,
} from '../sources/record-labels.ts';
import styles from './RecordDialog.module.css';
import type { RecordForm } from './record-form.ts';

type AgreedFieldsProps = {
  readonly form: RecordForm;
  readonly onChange: (part: Partial<RecordForm>) => void;
};

/** The second part of the dialog. */
export function AgreedFields({ form, onChange }: AgreedFieldsProps) {
  return (
    <section className={classes(styles.part)} aria-label="What was agreed">
      <div className={classes(styles.triple)}>
        <Select
          label="Tier"
          options={optionsOf(SOURCE_TIERS, TIER_LABELS)}
          value={form.tier}
          onChange={(tier) => onChange({ tier })}
        />
        <Select
          label="Terms"
          options={optionsOf(ATTRIBUTION_TERMS, TERMS_LABELS)}
          value={form.terms}
          onChange={(terms) => onChange({ terms })}
        />
        <Select
          label="Confidentiality"
          options={optionsOf(CONFIDENTIALITIES, CONFIDENTIALITY_LABELS)}
          value={form.confidentiality}
          onChange={(confidentiality) => onChange({ confidentiality })}
        />
      </div>
      <div className={classes(styles.pair)}>
        <TextField
          label="Agreed wording"
          help="How the source may be named in print"
          value={form.agreedWording}
          onChange={(agreedWording) => onChange({ agreedWording })}
          maxLength={1000}
        />
        <TextField
          label="Origin group"
          help="Sources that carry one story count once"
          value={form.originGroup}
          onChange={(originGroup) => onChange({ originGroup })}
          maxLength={200}
        />
        <TextField
          label="Embargo until"
          type="datetime-local"
          value={form.embargo}
          onChange={(embargo) => onChange({ embargo })}
        />
        <TextField
          label="Correction or retraction of the source"
          value={form.correction}
          onChange={(correction) => onChange({ correction })}
          maxLength={2000}
        />
        <TextField
          label="Consent"
          value={form.consent}
          onChange={(consent) => onChange({ consent })}
          maxLength={2000}
        />
        <TextField
          label="Rights"
          value={form.rights}
          onChange={(rights) => onChange({ rights })}
          maxLength={2000}
        />
      </div>
      <TextField
        label="Note"
        help="Stays in the library"
        rows={3}
        value={form.note}
        onChange={(note) => onChange({ note })}
        maxLength={20_000}
      />
    </section>
  );
}
