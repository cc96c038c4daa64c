/** Operations that run the checks and write reports. */
import { z } from 'zod';
import { READERSHIPS } from '../../evidence/report/withheld.ts';
import { preflightReport } from '../../verify/preflight/report.ts';
import { command, query } from '../operation.ts';

const articleId = z.uuid();

/** Kinds of report: the annotated copy as HTML or PDF, web annotations, or everything in one folder. */
export const REPORT_FORMATS = ['html', 'pdf', 'annotations', 'bundle'] as const;
/** A kind of report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Contract of preflight. */
export const preflight = {
  /** Checks the given text of a piece (a stored document as JSON), or what is stored when null. */
  'preflight.run': query(
    z.object({ articleId, body: z.string().max(50_000_000).nullable() }),
    preflightReport,
  ),
  /** Asks for a folder and writes a report of the stored piece; null when the person gave up. */
  'preflight.export': command(
    z.object({ articleId, format: z.enum(REPORT_FORMATS), readership: z.enum(READERSHIPS) }),
    z.object({ fileName: z.string(), directory: z.string() }).nullable(),
  ),
};
