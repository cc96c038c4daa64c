/** Dragging pieces from the list onto another list of the sidebar. */
import { z } from 'zod';

const MEDIA_TYPE = 'application/x-standfirst-pieces';
const ids = z.array(z.uuid());

type Carrier = { readonly dataTransfer: DataTransfer };

/** Puts pieces on a drag that starts. */
export function startDrag({ dataTransfer }: Carrier, pieces: readonly string[]): void {
  dataTransfer.setData(MEDIA_TYPE, JSON.stringify(pieces));
  dataTransfer.effectAllowed = 'move';
}

/** Whether a drag carries pieces of the library. */
export function hasPieces({ dataTransfer }: Carrier): boolean {
  return dataTransfer.types.includes(MEDIA_TYPE);
}

/** The pieces a finished drag carries; empty when it carries none. */
export function draggedIds({ dataTransfer }: Carrier): readonly string[] {
  const data = dataTransfer.getData(MEDIA_TYPE);
  const parsed = ids.safeParse(data === '' ? [] : JSON.parse(data));
  return parsed.success ? parsed.data : [];
}
