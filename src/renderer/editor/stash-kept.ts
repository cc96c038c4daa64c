/** Says that a copy does not carry the stash that was selected with it; once, not at every copy. */
import { dismissToast, showToast } from '../ui/toast.ts';

let shown: number | null = null;

/** Shows the rule, and the way to get at the text. */
export function announceStashKept(): void {
  if (shown !== null) dismissToast(shown);
  shown = showToast(
    'The stash was left out: it stays in its piece. Select it alone to copy or move it.',
  );
}
