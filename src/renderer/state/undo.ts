/**
 * What can be taken back outside the text: a bounded list of steps, each of which, when taken
 * back, answers with the step that does it again. The text has its own history in the editor.
 */
import { create } from 'zustand';

/** A step that was done; `revert` takes it back and answers its opposite, or null if it failed. */
export type UndoStep = {
  readonly label: string;
  readonly revert: () => Promise<UndoStep | null>;
};

const MOST_STEPS = 100;

/** Steps that can be taken back and done again; newest last. */
export const useUndo = create<{
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
}>(() => ({ done: [], undone: [] }));

/** Remembers a step that was just done; whatever was undone before can no longer be redone. */
export function rememberStep(step: UndoStep): void {
  useUndo.setState(({ done }) => ({ done: [...done, step].slice(-MOST_STEPS), undone: [] }));
}

/** Takes a step back, the newest one when none is named; null when there is none or it failed. */
export async function undoStep(step = useUndo.getState().done.at(-1)): Promise<UndoStep | null> {
  if (step === undefined || !useUndo.getState().done.includes(step)) return null;
  const opposite = await step.revert();
  if (opposite === null) return null;
  useUndo.setState(({ done, undone }) => ({
    done: done.filter((other) => other !== step),
    undone: [...undone, opposite].slice(-MOST_STEPS),
  }));
  return step;
}

/** Does the step again that was taken back last; null when there is none or it failed. */
export async function redoStep(): Promise<UndoStep | null> {
  const step = useUndo.getState().undone.at(-1);
  if (step === undefined) return null;
  const opposite = await step.revert();
  if (opposite === null) return null;
  useUndo.setState(({ done, undone }) => ({
    done: [...done, opposite].slice(-MOST_STEPS),
    undone: undone.filter((other) => other !== step),
  }));
  return step;
}
