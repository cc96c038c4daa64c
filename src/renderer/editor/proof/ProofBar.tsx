/** The bar over a proof: its face, size and paper, what was left out, and the way back. */
import { AArrowDown, AArrowUp, X } from 'lucide-react';
import type { ExportNotice } from '../../../shared/export/format.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { run } from '../../api/run.ts';
import { useUi } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ProofView.module.css';

type Look = Settings['proof'];

const FONTS = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans serif' },
  { value: 'mono', label: 'Monospaced' },
] as const;

const PAPERS = [
  { value: 'white', label: 'White paper' },
  { value: 'cream', label: 'Cream paper' },
  { value: 'grey', label: 'Grey paper' },
  { value: 'black', label: 'Black paper' },
] as const;

const SMALLEST = 12;
const LARGEST = 40;

/** The bar; every change is kept as a setting. */
export function ProofBar({
  look,
  notices,
}: {
  readonly look: Look;
  readonly notices: readonly ExportNotice[];
}) {
  const change = (part: Partial<Look>) => void run('settings.set', { proof: { ...look, ...part } });
  return (
    <div className={classes(styles.bar)}>
      <Select
        label="Typeface"
        hideLabel
        options={FONTS}
        value={look.font}
        onChange={(font) => change({ font })}
      />
      <IconButton
        label="Smaller"
        icon={AArrowDown}
        isDisabled={look.size <= SMALLEST}
        onPress={() => change({ size: look.size - 1 })}
      />
      <span className={classes(styles.size)}>{look.size}</span>
      <IconButton
        label="Larger"
        icon={AArrowUp}
        isDisabled={look.size >= LARGEST}
        onPress={() => change({ size: look.size + 1 })}
      />
      <Select
        label="Paper"
        hideLabel
        options={PAPERS}
        value={look.paper}
        onChange={(paper) => change({ paper })}
      />
      <p className={classes(styles.notices)}>{leftOut(notices)}</p>
      <Button onPress={() => useUi.setState({ proofView: false })}>
        <X size={14} aria-hidden />
        Back to the editor
      </Button>
    </div>
  );
}

/** "Left out: 2 TK markers, 1 stash" in the notices' own words; empty when nothing was. */
function leftOut(notices: readonly ExportNotice[]): string {
  const parts = notices.map(({ what, count }) => (count > 1 ? `${what} (${count})` : what));
  return parts.length === 0 ? '' : `Left out: ${parts.join(', ')}`;
}
