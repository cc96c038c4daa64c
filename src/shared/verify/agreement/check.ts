/** All agreement checks of a piece in one call: fields, promises, calculations, dual units. */
import { wrongCalculations } from './calculations/check.ts';
import { wrongConversions } from './dual-units.ts';
import { disagreements } from './fields.ts';
import type { AgreementFinding, FieldText } from './finding.ts';
import { type BodyStructure, brokenPromises } from './promises.ts';

/** Findings in the order of the checks, each with its words and the difference in a sentence. */
export function agreementFindings(
  fields: readonly FieldText[],
  structure: BodyStructure,
): readonly AgreementFinding[] {
  return [
    ...disagreements(fields),
    ...brokenPromises(fields, structure),
    ...fields.flatMap(wrongCalculations),
    ...fields.flatMap(wrongConversions),
  ];
}
