/** All date checks of a piece in one call, against the day it is dated. */
import type { AgreementFinding, FieldText } from '../agreement/finding.ts';
import { wrongAges } from './ages.ts';
import { ambiguousDates } from './ambiguous.ts';
import type { Day } from './calendar.ts';
import { wrongDates } from './weekdays.ts';

/**
 * Findings block by block: weekdays, impossible and ambiguous dates, ages. Without a document day,
 * what depends on it (a weekday without year, ages) is left alone.
 */
export function dateFindings(
  fields: readonly FieldText[],
  documentDay: Day | null,
): readonly AgreementFinding[] {
  return fields.flatMap((block) => [
    ...wrongDates(block, documentDay),
    ...ambiguousDates(block),
    ...wrongAges(block, documentDay),
  ]);
}
