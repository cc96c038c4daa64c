/**
 * Preflight in the program: the library says what it knows, the tasks' thread checks. Texts of
 * sources go there once; they belong to copies, which never change.
 */
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { PreflightReport } from '../../../shared/verify/preflight/report.ts';
import type { Library } from '../../library/library.ts';
import type { Tasks } from '../../tasks/client.ts';
import type { LibrarySession } from '../library-session.ts';
import type { PieceForCheck } from './check-piece.ts';

type PreflightServices = { readonly session: LibrarySession; readonly tasks: Tasks };

/** Checks a piece, on the given text or on what is stored when that is null. */
export type RunPreflight = (
  input: ParsedInputOf<'preflight.run'>,
) => Promise<Result<PreflightReport>>;

/** Creates what runs checks; it remembers which texts the thread has. */
export function createPreflight(services: PreflightServices): RunPreflight {
  const sent = new Set<string>();
  return async (input) => {
    const first = await check(services, input, sent);
    if (!first.ok || first.value !== null) return asReport(first);
    // The thread was started again since and knows no texts any more.
    sent.clear();
    return asReport(await check(services, input, sent));
  };
}

/** One check; null when the thread does not have the texts that it was said to have. */
async function check(
  { session, tasks }: PreflightServices,
  { articleId, body }: ParsedInputOf<'preflight.run'>,
  sent: Set<string>,
): Promise<Result<PreflightReport | null>> {
  const piece = await session.use((library) =>
    readForCheck(library, articleId, body, Array.from(sent)),
  );
  if (!piece.ok) return piece;
  const checked = await tasks.run('preflight.check', piece.value);
  if (checked.ok) for (const { snapshotId } of piece.value.texts) sent.add(snapshotId);
  return checked;
}

/** Everything a check needs of a piece; `body` is its text where it is newer than what is stored. */
export async function readForCheck(
  library: Library,
  articleId: string,
  body: string | null,
  known: readonly string[] = [],
): Promise<Result<PieceForCheck>> {
  const record = await library.call('articles.get', { id: articleId });
  if (!record.ok) return record;
  const evidence = await library.call('evidence.piece', { articleId });
  if (!evidence.ok) return evidence;
  const texts = await library.copies('copies.texts', { articleId, known: [...known] });
  if (!texts.ok) return texts;
  return ok({
    body: body ?? record.value.body,
    fields: record.value,
    evidence: evidence.value,
    texts: texts.value,
    now: new Date().toISOString(),
  });
}

function asReport(result: Result<PreflightReport | null>): Result<PreflightReport> {
  if (!result.ok) return result;
  if (result.value === null) throw new Error('the checks lost the texts that they were just sent');
  return ok(result.value);
}
