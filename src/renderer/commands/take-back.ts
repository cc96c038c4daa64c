/**
 * Steps and the messages about them as one: a step offers its Undo in a message, and once it is
 * taken back, by whatever way, that message gives way to one that says so.
 */
import { redoStep, rememberStep, type UndoStep, undoStep, useUndo } from '../state/undo.ts';
import { dismissToast, showToast, showUndo } from '../ui/toast.ts';

let saidLast: number | null = null;

/** Says what Undo or Redo just did, in the place of what they did before. */
function say(message: string): void {
  if (saidLast !== null) dismissToast(saidLast);
  saidLast = showToast(message);
}

/** Remembers a step that was just done and offers to take it back, as long as that is possible. */
export function offerUndo(step: UndoStep): void {
  rememberStep(step);
  const message = showUndo(step.label, () => void takeBack(step));
  const stop = useUndo.subscribe(({ done }) => {
    if (done.includes(step)) return;
    stop();
    dismissToast(message);
  });
}

/** Takes a step back, the newest one when none is named, and says so; a failure says itself. */
export async function takeBack(step?: UndoStep): Promise<void> {
  const undone = await undoStep(step);
  if (undone !== null) say(`Undone: ${undone.label}`);
}

/** Does again what was taken back last, and says so; a failure says itself. */
export async function doAgain(): Promise<void> {
  const redone = await redoStep();
  if (redone !== null) say(`Done again: ${redone.label}`);
}
