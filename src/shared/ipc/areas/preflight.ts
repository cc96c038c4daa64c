/** Operations that run the checks. */
import { z } from 'zod';
import { preflightReport } from '../../verify/preflight/report.ts';
import { query } from '../operation.ts';

const articleId = z.uuid();

/** Contract of preflight. */
export const preflight = {
  /** Checks the given text of a piece (a stored document as JSON), or what is stored when null. */
  'preflight.run': query(
    z.object({ articleId, body: z.string().max(50_000_000).nullable() }),
    preflightReport,
  ),
};
