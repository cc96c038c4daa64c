/** Gives pasted claims the evidence of the claims they were copied from. */
import type { CopiedClaim } from '../../../shared/article/edit/claim-marks.ts';
import { run } from '../../api/run.ts';
import { personName } from './person-name.ts';

/** Copies the evidence of claims within the library; a failure is shown, the words stay. */
export async function copyClaims(articleId: string, copies: readonly CopiedClaim[]): Promise<void> {
  await run('evidence.copyClaims', { by: await personName(), articleId, copies: [...copies] });
}
