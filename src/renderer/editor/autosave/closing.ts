/**
 * Pieces whose last words are still on their way after their editor closed. Their autosave
 * lives on until the library has everything, so a full disk costs nothing but time.
 */
import type { Autosave } from './runner.ts';

const closing = new Map<string, Autosave>();

/** Saves a piece whose editor has closed; answers whether its words are safe already. */
export async function closeAutosave(articleId: string, autosave: Autosave): Promise<boolean> {
  closing.set(articleId, autosave);
  return flushClosing(articleId, autosave);
}

/** Resolves when the last save of a closed piece has been answered. */
export async function whenClosed(articleId: string): Promise<void> {
  const autosave = closing.get(articleId);
  if (autosave !== undefined) await flushClosing(articleId, autosave);
}

/** Saves every closed piece that is not safe yet; answers whether all are. */
export async function flushAllClosing(): Promise<boolean> {
  const answers = [...closing].map(([articleId, autosave]) => flushClosing(articleId, autosave));
  return (await Promise.all(answers)).every((safe) => safe);
}

async function flushClosing(articleId: string, autosave: Autosave): Promise<boolean> {
  const safe = await autosave.flush('autosave');
  if (safe && closing.get(articleId) === autosave) closing.delete(articleId);
  if (safe) autosave.stop();
  return safe;
}
