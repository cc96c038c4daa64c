/** `sources add`: a web address or a file becomes a source of a piece, with its copy saved at once. */
import { basename } from 'node:path';
import { z } from 'zod';
import type { Snapshot } from '../../shared/evidence/snapshot.ts';
import type { LibrarySourceFields } from '../../shared/evidence/source.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Library } from '../library/library.ts';
import { captureAddress } from '../services/capture/capture-address.ts';
import { captureFile } from '../services/capture/capture-file.ts';
import type { Captured } from '../services/capture/captured.ts';
import { keepCaptured } from '../services/capturing/keep-captured.ts';
import { sourceAt, sourceInFile } from '../services/capturing/new-source.ts';
import { fileAt } from '../services/import-files.ts';
import { failed, found, type Invocation, misused, type Outcome } from './command.ts';
import { networkPolicy } from './network.ts';
import type { ShapeOf } from './shapes.ts';
import { withLibrary } from './with-library.ts';

/** Who the record says did what the command line did. */
const COMMAND_LINE = 'Command line';

/** Attaches and captures; a source whose copy fails stays attached, and the error says why. */
export async function addSource(invocation: Invocation): Promise<Outcome> {
  const [, article = '', target = ''] = invocation.words;
  const id = z.uuid().safeParse(article);
  if (!id.success) return misused(`“${article}” is not the id of a piece; “list” shows the ids.`);
  const isAddress = /^https?:\/\//i.test(target);
  const fields = isAddress ? sourceAt(target) : sourceInFile(basename(target));
  return withLibrary(invocation, 'report', async (library) => {
    const captured = isAddress ? await fromAddress(invocation, target) : await fromFile(target);
    if (!captured.ok && !isAddress) return failed(captured.error);
    const kept = await keep(library, id.data, fields, captured);
    if (!kept.ok) return failed(kept.error);
    if (!captured.ok) return failed(captured.error);
    const data: ShapeOf<'sources'> = { action: 'add', ...kept.value };
    const { source, snapshot } = kept.value;
    return found(data, [
      `Attached ${source.csl.title ?? target} (${source.id})`,
      snapshot === null ? 'No copy was saved.' : `Saved ${snapshot.size} bytes, ${snapshot.hash}`,
    ]);
  });
}

function fromAddress(invocation: Invocation, url: string): Promise<Result<Captured>> {
  return captureAddress(url, networkPolicy(invocation.options));
}

async function fromFile(path: string): Promise<Result<Captured>> {
  const bytes = await fileAt(path).read();
  return bytes.ok ? captureFile(basename(path), bytes.value) : bytes;
}

type Kept = Pick<Extract<ShapeOf<'sources'>, { action: 'add' }>, 'source' | 'entry' | 'snapshot'>;

async function keep(
  library: Library,
  articleId: string,
  fields: LibrarySourceFields,
  captured: Result<Captured>,
): Promise<Result<Kept>> {
  const by = COMMAND_LINE;
  const origin = fields.csl.URL === undefined ? 'file' : 'typed';
  const capture = captured.ok ? 'none' : 'waiting';
  const attached = await library.copies('copies.attach', {
    by,
    articleId,
    fields,
    origin,
    capture,
  });
  if (!attached.ok) return attached;
  const { source, entry } = attached.value;
  let snapshot: Snapshot | null = null;
  if (captured.ok) {
    const kept = await keepCaptured(library, by, source.id, captured.value);
    if (!kept.ok) return kept;
    snapshot = kept.value;
  }
  const now = await library.call('desk.get', { id: source.id });
  return now.ok ? ok({ source: now.value.source, entry, snapshot }) : now;
}
