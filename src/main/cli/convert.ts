/** `convert`: a filed document straight to other formats, without any library. */
import { basename } from 'node:path';
import { readFiled } from '../services/import/read-filed.ts';
import { fileAt } from '../services/import-files.ts';
import { type Command, failed, found, misused } from './command.ts';
import { EXPORT_OPTIONS, EXPORT_USAGE, exportRequest } from './export-options.ts';
import { reportLines } from './report-lines.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf } from './with-library.ts';
import { exportLines, writeFormats } from './write-formats.ts';

/** The command. */
export const convertCommand: Command = {
  name: 'convert',
  usage: `FILE ${EXPORT_USAGE}`,
  summary: 'Convert a file without touching any library, and print what was recognised.',
  options: EXPORT_OPTIONS,
  words: [1, 1],
  run: async (invocation) => {
    const request = exportRequest(invocation.options);
    if (!request.ok) return misused(request.error.sentence);
    const source = invocation.words[0] ?? '';
    const bytes = await fileAt(source).read();
    if (!bytes.ok) return failed(bytes.error);
    const read = await readFiled(basename(source), bytes.value);
    if (!read.ok) return failed(read.error);
    const { report, ...piece } = read.value;
    const owner = `file:${basename(source)}`;
    const exportable = { ...piece, owner, modifiedAt: null, withheld: [] };
    const written = await writeFormats(exportable, request.value, invocation);
    return outcomeOf(written, (files) => {
      const data: ShapeOf<'convert'> = { source, files, report };
      return found(data, [...reportLines(report), ...exportLines(files)]);
    });
  },
};
