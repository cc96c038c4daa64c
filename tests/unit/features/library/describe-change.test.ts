import { expect, test } from 'vitest';
import { describeChange } from '../../../../src/renderer/features/library/describe-change.ts';
import type { BulkChange } from '../../../../src/shared/ipc/areas/articles.ts';

test.each<[BulkChange, number, string]>([
  [{ kind: 'place', place: 'trash' }, 1, 'Moved the piece to the trash'],
  [{ kind: 'place', place: 'archive' }, 3, 'Moved 3 pieces to the archive'],
  [{ kind: 'place', place: 'library' }, 2, 'Put 2 pieces back in the library'],
  [{ kind: 'status', status: 'review' }, 1, 'Set the piece to in review'],
  [{ kind: 'desk', desk: '' }, 1, 'Took the piece off the desk'],
  [{ kind: 'desk', desk: 'Local' }, 2, 'Moved 2 pieces to the desk Local'],
  [{ kind: 'priority', priority: 1 }, 1, 'Set the priority of the piece to 1'],
  [{ kind: 'add-tag', tag: 'water' }, 1, 'Tagged the piece “water”'],
  [{ kind: 'remove-tag', tag: 'water' }, 4, 'Took the tag “water” off 4 pieces'],
])('%o on %i', (change, count, text) => {
  expect(describeChange(change, count)).toBe(text);
});
