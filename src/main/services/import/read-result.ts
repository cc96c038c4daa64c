/**
 * What reading a file gives, whatever its kind.
 */
import type { ArticlePackage } from '../../../shared/article/package.ts';
import type { ImportReport } from '../../../shared/import/report.ts';

/** An imported piece: package, picture bytes by asset id, and the report. */
export type ReadFiled = {
  readonly package: ArticlePackage;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly report: ImportReport;
};
