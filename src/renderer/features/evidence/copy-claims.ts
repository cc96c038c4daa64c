/**
 * Gives pasted claims the evidence of the claims they were copied from, and puts the sources it
 * rests on into the list of the piece.
 */
import type { CopiedClaim } from '../../../shared/article/edit/claim-marks.ts';
import type { PieceEvidence } from '../../../shared/evidence/piece-evidence.ts';
import { run } from '../../api/run.ts';
import { showToast } from '../../ui/toast.ts';
import { personName } from './person-name.ts';

/** Copies the evidence of claims within the library; a failure is shown, the words stay. */
export async function copyClaims(articleId: string, copies: readonly CopiedClaim[]): Promise<void> {
  const by = await personName();
  const copied = await run('evidence.copyClaims', { by, articleId, copies: [...copies] });
  if (copied === null) return;
  const evidence = await run('evidence.piece', { articleId });
  if (evidence === null) return;
  const claimIds = copied.map(({ id }) => id);
  for (const sourceId of unlistedSources(evidence, claimIds)) await list(articleId, sourceId);
}

/** Sources that claims rest on and that the piece does not list, each once. */
function unlistedSources(evidence: PieceEvidence, claimIds: readonly string[]): string[] {
  const listed = new Set(evidence.sources.map(({ source }) => source.id));
  const passages = evidence.links
    .filter(({ claimId }) => claimIds.includes(claimId))
    .map(({ passageId }) => passageId);
  const needed = evidence.passages
    .filter(({ id, sourceId }) => passages.includes(id) && !listed.has(sourceId))
    .map(({ sourceId }) => sourceId);
  return Array.from(new Set(needed));
}

/** A confidential source is never listed in another piece unless a person says so. */
async function list(articleId: string, sourceId: string): Promise<void> {
  const found = await run('desk.get', { id: sourceId });
  if (found === null) return;
  const attach = async () => run('desk.attach', { by: await personName(), articleId, sourceId });
  if (found.source.confidentiality !== 'confidential') await attach();
  else {
    showToast('What was pasted rests on a confidential source that this piece does not list.', {
      label: 'List it',
      run: () => void attach(),
    });
  }
}
