/** Says that a field is full when typing into it was refused; once, not at every key. */

import { fieldName } from '../../shared/wording/field-names.ts';
import { dismissToast, showToast } from '../ui/toast.ts';
import type { HardStop } from './options.ts';

let shown: number | null = null;

/** Shows which field is full and what its destination accepts. */
export function announceHardStop({ field, limit }: HardStop): void {
  if (shown !== null) dismissToast(shown);
  const name = fieldName(field).toLowerCase();
  shown = showToast(`The ${name} is full: destinations accept ${limit} characters.`);
}
