/**
 * The gate before an export: a piece whose checks found something that contradicts its sources,
 * or breaks an agreement with one, stays here until it is settled or let stand with a reason.
 * What is merely missing is for the person who exports to judge; the leak guard has its own rules.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { FindingFamily } from '../../../shared/verify/preflight/finding.ts';
import type { PreflightReport } from '../../../shared/verify/preflight/report.ts';
import { counted } from '../../../shared/wording/counted.ts';
import type { RunPreflight } from '../preflight/run-preflight.ts';

const GATED: readonly FindingFamily[] = ['quotes', 'figures', 'dates', 'claims', 'terms'];

/** Refuses with `export-refused` while a finding blocks the stored piece. */
export async function passGate(run: RunPreflight, articleId: string): Promise<Result<null>> {
  const report = await run({ articleId, body: null });
  if (!report.ok) return report;
  const blocking = blockingFindings(report.value);
  const [first] = blocking;
  if (first === undefined) return ok(null);
  const others = blocking.length - 1;
  const more = others === 0 ? '' : ` and ${counted(others, 'other finding', 'other findings')}`;
  return fail('export-refused', first.rule, `Preflight blocks it: ${first.sentence}${more}`);
}

function blockingFindings({ findings }: PreflightReport): PreflightReport['findings'] {
  return findings.filter(
    ({ severity, overridden, family }) =>
      severity === 'block' && overridden === null && GATED.includes(family),
  );
}
