/** Writes one piece of the library in the formats asked for; `export` and `export --all` use it. */
import type { Result } from '../../shared/ipc/result.ts';
import type { Library } from '../library/library.ts';
import type { Invocation } from './command.ts';
import type { ExportRequest } from './export-options.ts';
import type { ShapeOf } from './shapes.ts';
import { writeFormats } from './write-formats.ts';

/** The files written for a piece, or why none or not all of them could be. */
export async function exportFiles(
  library: Library,
  articleId: string,
  request: ExportRequest,
  invocation: Invocation,
): Promise<Result<ShapeOf<'export'>['files']>> {
  const read = await library.readPackage(articleId);
  if (!read.ok) return read;
  const record = await library.call('articles.get', { id: articleId });
  if (!record.ok) return record;
  const modifiedAt = record.value.updatedAt;
  return writeFormats({ ...read.value, owner: articleId, modifiedAt }, request, invocation);
}
