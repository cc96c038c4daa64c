/**
 * The evidence rail beside the text: each check-worthy sentence with its passages or an empty
 * slot. Pressing a slot puts the caret there and shows its evidence.
 */
import type { Editor } from '@tiptap/core';
import {
  CircleCheck,
  CircleDashed,
  CircleX,
  History,
  Library,
  Link2,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './EvidenceRail.module.css';
import { showPlace } from './go-to-place.ts';
import { type RailSlot, railSlots, type SlotTone } from './rail-slots.ts';
import { useReport } from './report-store.ts';
import { useRailTops } from './use-rail-tops.ts';

const ICONS: Record<SlotTone, LucideIcon> = {
  empty: CircleDashed,
  known: Library,
  linked: Link2,
  agrees: CircleCheck,
  expired: History,
  differs: CircleX,
};

const NOTHING = { claims: [], sentences: [] };

/** The rail of the open piece. */
export function EvidenceRail({ editor }: { readonly editor: Editor }) {
  const report = useReport((state) => state.report) ?? NOTHING;
  const slots = useMemo(() => railSlots(report), [report]);
  const tops = useRailTops(editor, slots);
  return (
    <ul className={classes(styles.rail)} aria-label="Evidence">
      {slots.map((slot) => {
        const top = tops.get(slot.key);
        return top === undefined ? null : (
          <li key={slot.key} className={classes(styles.item)} style={{ top }}>
            <Slot slot={slot} onPress={() => showPlace(editor, slot.place, 'evidence')} />
          </li>
        );
      })}
    </ul>
  );
}

function Slot({ slot, onPress }: { readonly slot: RailSlot; readonly onPress: () => void }) {
  const Icon = ICONS[slot.tone];
  return (
    <Tooltip text={slot.label}>
      <Button
        aria-label={slot.label}
        excludeFromTabOrder
        className={classes(styles.slot, styles[slot.tone])}
        onPress={onPress}
      >
        <Icon size={14} strokeWidth={1.75} aria-hidden />
        {slot.claimIds.length > 1 && slot.claimIds.length}
      </Button>
    </Tooltip>
  );
}
