/** The right-of-reply log of a piece: who was asked about it, and what came back. */
import type { Reply } from '../../../shared/evidence/decision.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { recordEvent } from './events.ts';

/** The entries of a piece in the order they were made. */
export function repliesOf(store: Store, articleId: string): Reply[] {
  return store
    .prepare<[string], Reply>(
      `SELECT r.id, a.id AS articleId, r.name, r.state, r.how, r.asked_at AS askedAt, r.answer,
         r.made_by AS "by", r.made_at AS at
       FROM reply r JOIN article a ON a.number = r.article WHERE a.id = ? ORDER BY r.number`,
    )
    .all(articleId);
}

/** Adds an entry, or changes the one with this id. */
export function putReply(store: Store, input: ParsedInputOf<'evidence.putReply'>): Result<Reply> {
  return store.write(() => {
    const { by, articleId, name, state, how, askedAt, answer } = input;
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const id = input.id ?? store.newId();
    const reply: Reply = { id, articleId, name, state, how, askedAt, answer, by, at: store.now() };
    const { changes } = store
      .prepare<[Record<string, unknown>], never>(WRITE)
      .run({ ...reply, article });
    if (changes === 0) return fail('invalid-input', id, 'This entry belongs to another piece.');
    recordEvent(store, { by, kind: 'reply-logged', articleId, subjectId: id, detail: { state } });
    store.changed('evidence', articleId);
    return ok(reply);
  });
}

/** Takes an entry out and answers it, so that it can be put back under its id. */
export function removeReply(
  store: Store,
  { by, articleId, replyId }: ParsedInputOf<'evidence.removeReply'>,
): Result<Reply> {
  return store.write(() => {
    const reply = repliesOf(store, articleId).find(({ id }) => id === replyId);
    if (reply === undefined) return fail('not-found', replyId);
    store.prepare<[string], never>('DELETE FROM reply WHERE id = ?').run(replyId);
    recordEvent(store, { by, kind: 'reply-removed', articleId, subjectId: replyId, detail: {} });
    store.changed('evidence', articleId);
    return ok(reply);
  });
}

const WRITE = `
  INSERT INTO reply (id, article, name, state, how, asked_at, answer, made_by, made_at)
  VALUES (@id, @article, @name, @state, @how, @askedAt, @answer, @by, @at)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state, how = excluded.how,
    asked_at = excluded.asked_at, answer = excluded.answer, made_by = excluded.made_by,
    made_at = excluded.made_at WHERE article = excluded.article`;
