/**
 * Reads a file in Standfirst's own format: nothing is recognised, because everything is stated.
 */
import { parseNative } from '../../../shared/export/json/parse-native.ts';
import type { ImportReport } from '../../../shared/import/report.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { ReadFiled } from './read-result.ts';

/** The piece a native file holds, with a report that says so. */
export function readNative(fileName: string, text: string): Result<ReadFiled> {
  const native = parseNative(text);
  if (!native.ok) return native;
  const report: ImportReport = {
    fileName,
    format: 'json',
    encoding: 'utf-8',
    items: [
      {
        id: 'item-1',
        kind: 'kept',
        field: 'article',
        original: '',
        result: '',
        reason: 'The whole piece was taken over as it was exported.',
        undo: null,
      },
    ],
  };
  return ok({ ...native.value, report });
}
