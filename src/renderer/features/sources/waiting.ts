/** Says that something is going on when an answer takes longer than half a second. */
import { dismissToast, showToast } from '../../ui/toast.ts';

const PATIENCE = 500;

/** Waits for an answer; `words` are shown from half a second on until it is there. */
export async function whileWaiting<Answer>(
  words: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  let message: number | null = null;
  const timer = setTimeout(() => {
    message = showToast(`${words}…`);
  }, PATIENCE);
  try {
    return await ask();
  } finally {
    clearTimeout(timer);
    if (message !== null) dismissToast(message);
  }
}
