/** Exports one package in several formats into one folder; `export` and `convert` share it. */
import { join } from 'node:path';
import type { ArticlePackage } from '../../shared/article/package.ts';
import { exportArticle } from '../../shared/export/export-article.ts';
import type { ExportNotice } from '../../shared/export/format.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { writeExport } from '../services/export/write-export.ts';
import type { Invocation } from './command.ts';
import type { ExportRequest } from './export-options.ts';
import type { ShapeOf } from './shapes.ts';

/** What is exported: the piece, its pictures, whose it is, and when it was last changed. */
export type Exportable = {
  readonly package: ArticlePackage;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly owner: string;
  readonly modifiedAt: string | null;
  /** Entries of confidential sources; a piece that is not in a library has none. */
  readonly withheld: readonly string[];
};

/** The files written, in the order of the formats; the first failure stops and is returned. */
export async function writeFormats(
  piece: Exportable,
  request: ExportRequest,
  { progress }: Invocation,
): Promise<Result<ShapeOf<'export'>['files']>> {
  const pictureBytes = (id: string): Uint8Array | null => piece.pictures.get(id) ?? null;
  const target = { directory: request.directory, owner: piece.owner };
  const files: ShapeOf<'export'>['files'] = [];
  for (const [done, format] of request.formats.entries()) {
    progress(format, done, request.formats.length);
    const { modifiedAt, withheld } = piece;
    const options = { ...request.options, modifiedAt, withheld, pictureBytes };
    const exported = await exportArticle(piece.package, format, options);
    if (!exported.ok) return exported;
    const written = writeExport(exported.value, pictureBytes, target);
    if (!written.ok) return written;
    files.push({
      path: join(request.directory, written.value.fileName),
      format,
      pictures: written.value.pictures.map((path) => join(request.directory, path)),
      notices: [...exported.value.notices],
    });
  }
  return ok(files);
}

/** Files and what stayed behind, as lines for people. */
export function exportLines(files: ShapeOf<'export'>['files']): string[] {
  return files.flatMap(({ path, notices }) => [path, ...notices.map(noticeLine)]);
}

function noticeLine({ what, count, excerpt }: ExportNotice): string {
  const times = count > 1 ? ` (${count})` : '';
  return `    ${what}${times}${excerpt === '' ? '' : `: ${excerpt}`}`;
}
