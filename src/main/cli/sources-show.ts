/** `sources list` and `sources show`: what the library knows of sources. */
import { z } from 'zod';
import type { PieceSource } from '../../shared/evidence/piece-evidence.ts';
import { found, type Invocation, misused, type Outcome } from './command.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

/** The sources of a piece in reading order. */
export async function listSources(invocation: Invocation): Promise<Outcome> {
  const id = z.uuid().safeParse(invocation.words[1]);
  if (!id.success) return misused('Give the id of a piece; “list” shows the ids.');
  return withLibrary(invocation, 'report', async (library) => {
    const evidence = await library.call('evidence.piece', { articleId: id.data });
    return outcomeOf(evidence, ({ sources }) => {
      const data: ShapeOf<'sources'> = { action: 'list', sources };
      return found(data, sources.length === 0 ? ['No sources.'] : sources.map(lineOf));
    });
  });
}

/** One source with its copies, passages and the pieces that use it. */
export async function showSource(invocation: Invocation): Promise<Outcome> {
  const id = z.uuid().safeParse(invocation.words[1]);
  if (!id.success) return misused('Give the id of a source; “sources list” shows the ids.');
  return withLibrary(invocation, 'report', async (library) => {
    const shown = await library.call('desk.get', { id: id.data });
    return outcomeOf(shown, (source) => {
      const data: ShapeOf<'sources'> = { action: 'show', ...source };
      return found(data, [
        `${source.source.csl.title ?? 'Untitled'} (${source.source.kind}, ${source.source.link})`,
        ...source.snapshots.map((copy) => `Copy ${copy.retrieval.endedAt} ${copy.hash}`),
        ...source.passages.map(({ exact }) => `Passage “${exact}”`),
        ...source.pieces.map(({ articleId, headline }) => `Used in ${headline} (${articleId})`),
      ]);
    });
  });
}

function lineOf({ entry, source, snapshot }: PieceSource): string {
  const copy = snapshot === null ? 'not yet captured' : `saved ${snapshot.retrieval.endedAt}`;
  return `${source.id}  ${entry.title}  ${copy}  ${source.link}`;
}
