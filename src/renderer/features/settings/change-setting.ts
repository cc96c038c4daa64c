/** Changing settings: at once, without a Save button. */
import type { Settings } from '../../../shared/settings/schema.ts';
import { run } from '../../api/run.ts';

/** Stores some settings; the new values come back to every window as an event. */
export function changeSettings(change: Partial<Settings>): void {
  void run('settings.set', change);
}

const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6] as const;

/** The next larger or smaller size of the article text; stays at the ends. */
export function nextTextScale(current: number, direction: 1 | -1): number {
  const larger = STEPS.find((step) => step > current + 0.01);
  const smaller = STEPS.findLast((step) => step < current - 0.01);
  return (direction === 1 ? larger : smaller) ?? current;
}
