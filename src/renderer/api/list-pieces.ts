/** Reads the list for the library pane and the palette; what typing has superseded is not asked. */
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import { callOrThrow } from './client.ts';
import { createTurns } from './turns.ts';

const takeTurn = createTurns();

/** One page of pieces, for query functions; `signal` is the query's own. */
export function listPieces(
  input: InputOf<'articles.list'>,
  signal: AbortSignal,
): Promise<OutputOf<'articles.list'>> {
  return takeTurn(() => callOrThrow('articles.list', input), signal);
}
