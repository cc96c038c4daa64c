/** Operations that bring pieces in and send them out. */
import { z } from 'zod';
import { articleRecord } from '../../article/model.ts';
import { REFERENCE_FORMATS } from '../../evidence/interchange/references.ts';
import { EXPORT_FORMATS, exportNotice } from '../../export/format.ts';
import { importReport } from '../../import/report.ts';
import { command, query } from '../operation.ts';
import { appError } from '../result.ts';

const articleId = z.uuid();

/** What became of one file: a new piece with its report, or an error; never both. */
export const importOutcome = z.object({
  fileName: z.string(),
  articleId: articleId.nullable(),
  report: importReport.nullable(),
  error: appError.nullable(),
});
/** What became of one file: a new piece with its report, or an error; never both. */
export type ImportOutcome = z.infer<typeof importOutcome>;

/** A piece that stayed behind in at least one format while the others were written, and why. */
export const refusedExport = z.object({ articleId, headline: z.string(), error: appError });
/** A piece that stayed behind in at least one format while the others were written, and why. */
export type RefusedExport = z.infer<typeof refusedExport>;

const formats = z.array(z.enum(EXPORT_FORMATS)).min(1);

/** Contract of import and export. */
export const exchange = {
  'imports.pick': command(z.object({ folder: z.boolean() }), z.array(importOutcome)),
  'imports.bytes': command(
    z.object({
      files: z
        .array(z.object({ fileName: z.string().max(500), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(2000),
    }),
    z.array(importOutcome),
  ),
  /** Imports the documents that the system handed to the program since the last call. */
  'imports.handed': command(z.object({}), z.array(importOutcome)),
  'imports.clipboard': command(
    z.object({ html: z.string().max(20_000_000), text: z.string().max(20_000_000) }),
    importOutcome,
  ),
  'imports.report': query(z.object({ articleId }), importReport.nullable()),
  'imports.undo': command(z.object({ articleId, itemId: z.string() }), articleRecord),
  'imports.cancel': command(z.object({}), z.object({})),
  'exports.preview': query(
    z.object({ articleId, format: z.enum(EXPORT_FORMATS) }),
    z.object({
      fileName: z.string(),
      text: z.string(),
      isHtml: z.boolean(),
      notices: z.array(exportNotice),
    }),
  ),
  'exports.write': command(
    z.object({
      articleIds: z.array(articleId).min(1).max(1000),
      formats,
      directory: z.string().nullable(),
    }),
    z
      .object({
        directory: z.string(),
        files: z.array(
          z.object({ articleId, fileName: z.string(), notices: z.array(exportNotice) }),
        ),
        refused: z.array(refusedExport),
        stopped: z.boolean(),
      })
      .nullable(),
  ),
  /** Archive copies of every piece outside the trash, into a folder that the person chooses. */
  'exports.everything': command(
    z.object({}),
    z
      .object({
        directory: z.string(),
        written: z.number().int(),
        refused: z.array(refusedExport),
        stopped: z.boolean(),
      })
      .nullable(),
  ),
  /** Stops what is being exported after the file under way; what was written stays. */
  'exports.cancel': command(z.object({}), z.object({})),
  /** Writes library sources as references into a folder that the person chooses. */
  'exports.references': command(
    z.object({ ids: z.array(z.uuid()).min(1).max(10_000), format: z.enum(REFERENCE_FORMATS) }),
    z.object({ directory: z.string(), fileName: z.string() }).nullable(),
  ),
  'exports.reveal': command(z.object({ directory: z.string() }), z.object({})),
};
