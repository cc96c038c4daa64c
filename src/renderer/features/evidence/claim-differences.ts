/** The differences that the checks found for one claim. */
import type { Difference, Finding } from '../../../shared/verify/preflight/finding.ts';

/** All of them, in the order of the findings. */
export function claimDifferences(findings: readonly Finding[], claimId: string): Difference[] {
  return findings
    .filter((finding) => finding.claimId === claimId)
    .flatMap(({ differences }) => differences);
}
