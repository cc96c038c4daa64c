/** What a change did, as the message says it. */
import type { BulkChange } from '../../../shared/ipc/areas/articles.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import { STATUS_LABELS } from './labels.ts';

/** One sentence without a full stop: "Moved 3 pieces to the trash". */
export function describeChange(change: BulkChange, count: number): string {
  const pieces = count === 1 ? 'the piece' : `${count} pieces`;
  switch (change.kind) {
    case 'place':
      return change.place === 'library'
        ? `Put ${pieces} back in the library`
        : `Moved ${pieces} to the ${change.place}`;
    case 'status':
      return `Set ${pieces} to ${STATUS_LABELS[change.status].toLowerCase()}`;
    case 'desk':
      return change.desk === ''
        ? `Took ${pieces} off the desk`
        : `Moved ${pieces} to the desk ${change.desk}`;
    case 'priority':
      return `Set the priority of ${pieces} to ${change.priority}`;
    case 'add-tag':
      return `Tagged ${pieces} “${change.tag}”`;
    case 'remove-tag':
      return `Took the tag “${change.tag}” off ${pieces}`;
    default:
      return assertNever(change);
  }
}
