/** Changes of the right-of-reply log; each can be taken back. */
import type { Reply } from '../../../shared/evidence/decision.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';
import { personName } from './person-name.ts';

/** What a person writes of one request for a reply. */
export type ReplyFields = Pick<Reply, 'name' | 'state' | 'how' | 'askedAt' | 'answer'>;

/** Adds an entry, or changes the one with this id; false when the library refused. */
export async function putReply(
  articleId: string,
  id: string | null,
  fields: ReplyFields,
  before: ReplyFields | null,
): Promise<boolean> {
  const kept = await put(articleId, id, fields);
  if (kept === null) return false;
  rememberStep({
    label: before === null ? 'Logged a request' : 'Changed the log of replies',
    revert: () => (before === null ? removal(articleId, kept) : change(articleId, kept, before)),
  });
  return true;
}

/** Removes an entry and offers to take that back. */
export async function removeReply(articleId: string, reply: Reply): Promise<void> {
  const step = await removal(articleId, reply);
  if (step !== null) offerUndo(step);
}

async function put(
  articleId: string,
  id: string | null,
  { name, state, how, askedAt, answer }: ReplyFields,
): Promise<Reply | null> {
  const by = await personName();
  return run('evidence.putReply', { by, articleId, id, name, state, how, askedAt, answer });
}

async function removal(articleId: string, reply: Reply): Promise<UndoStep | null> {
  const removed = await run('evidence.removeReply', {
    by: await personName(),
    articleId,
    replyId: reply.id,
  });
  if (removed === null) return null;
  return { label: 'Removed a request', revert: () => restoration(articleId, removed) };
}

async function restoration(articleId: string, reply: Reply): Promise<UndoStep | null> {
  const kept = await put(articleId, null, reply);
  if (kept === null) return null;
  return { label: 'Logged a request', revert: () => removal(articleId, kept) };
}

async function change(articleId: string, now: Reply, to: ReplyFields): Promise<UndoStep | null> {
  const kept = await put(articleId, now.id, to);
  if (kept === null) return null;
  return { label: 'Changed the log of replies', revert: () => change(articleId, kept, now) };
}
