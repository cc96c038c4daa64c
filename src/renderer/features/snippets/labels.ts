/** Words for the kinds of snippet. */
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';

/** What each kind is called. */
export const KIND_LABELS: Readonly<Record<Snippet['kind'], string>> = {
  text: 'Text',
  'fact-box': 'Fact box',
};
