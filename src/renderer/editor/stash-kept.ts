/** Says that a copy does not carry the stash that was selected with it; once, not at every copy. */
import { dismissToast, showToast } from '../ui/toast.ts';

let shown: number | null = null;

/** Shows the rule, and the way to get at the text. */
export function announceStashKept(): void {
  if (shown !== null) dismissToast(shown);
  shown = showToast(
    'A stash never goes along with other text. Select it alone to copy, cut or move it.',
  );
}
