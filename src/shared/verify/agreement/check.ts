/** All agreement checks of a piece in one call: fields, promises, calculations, dual units. */
import { keptFor } from '../text/kept.ts';
import { wrongCalculations } from './calculations/check.ts';
import { wrongConversions } from './dual-units.ts';
import { disagreements } from './fields.ts';
import type { AgreementFinding, FieldText } from './finding.ts';
import { type BodyStructure, brokenPromises } from './promises.ts';

const calculationsIn = keptFor(wrongCalculations);
const conversionsIn = keptFor(wrongConversions);

/**
 * Findings in the order of the checks, each with its words and the difference in a sentence. Hand
 * over the same object for a field that did not change: what was found in it is kept.
 */
export function agreementFindings(
  fields: readonly FieldText[],
  structure: BodyStructure,
): readonly AgreementFinding[] {
  return [
    ...disagreements(fields),
    ...brokenPromises(fields, structure),
    ...fields.flatMap(calculationsIn),
    ...fields.flatMap(conversionsIn),
  ];
}
