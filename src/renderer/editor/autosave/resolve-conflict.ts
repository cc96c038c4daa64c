/**
 * The three ways out of a conflict. None loses a word: before a text is set aside it is a
 * stored revision of the piece, a copy, or the piece itself.
 */
import type { Call } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Autosave } from './runner.ts';

/** Sets my text aside as a revision, so that the piece can be loaded as it now is. */
export async function takeTheirs(
  call: Call,
  articleId: string,
  autosave: Autosave,
): Promise<Result<null>> {
  const { version: baseVersion } = autosave.machine();
  const body = autosave.body();
  // The library answers a stale save by keeping its text as a revision; that is wanted here.
  const kept = await call('articles.save', { id: articleId, baseVersion, body, reason: 'manual' });
  if (!kept.ok && kept.error.code !== 'conflict') return kept;
  autosave.abandon();
  const discarded = await call('drafts.discard', { articleId });
  return discarded.ok ? ok(null) : discarded;
}

/** Saves my text over theirs, which the library keeps as a revision. */
export async function keepMine(
  call: Call,
  articleId: string,
  autosave: Autosave,
): Promise<Result<null>> {
  const current = await call('articles.get', { id: articleId });
  if (!current.ok) return current;
  autosave.rebase(current.value.version);
  await autosave.flush('manual');
  return ok(null);
}

/** Puts my text into a copy of the piece with its facts and sources; answers the copy's id. */
export async function saveMineAsCopy(
  call: Call,
  articleId: string,
  autosave: Autosave,
): Promise<Result<{ readonly copyId: string }>> {
  const copy = await call('articles.duplicate', { id: articleId });
  if (!copy.ok) return copy;
  const { id, version: baseVersion } = copy.value;
  const body = await withSourcesOf(call, articleId, id, autosave.body());
  const saved = await call('articles.save', { id, baseVersion, body, reason: 'manual' });
  if (!saved.ok) return saved;
  const theirs = await takeTheirs(call, articleId, autosave);
  return theirs.ok ? ok({ copyId: id }) : theirs;
}

/** The body with every source id replaced by that of the same record in the copy. */
async function withSourcesOf(call: Call, from: string, to: string, body: string): Promise<string> {
  const [originals, copies] = await Promise.all([
    call('sources.list', { articleId: from }),
    call('sources.list', { articleId: to }),
  ]);
  if (!originals.ok || !copies.ok) return body;
  return originals.value.reduce((text, source, index) => {
    const copy = copies.value[index];
    return copy === undefined ? text : text.replaceAll(source.id, copy.id);
  }, body);
}
