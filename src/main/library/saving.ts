/**
 * Saving the text of a piece. A save never destroys words: a stale one is kept as a conflict,
 * a shrinking one keeps the old text first, and drafts it did not contain become revisions.
 */
import { parseBody } from '../../shared/article/document.ts';
import type { StoredDocument } from '../../shared/article/json.ts';
import { allCharacters, measureDocument } from '../../shared/article/measure.ts';
import type { ArticleRow } from '../../shared/article/model.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { fieldsOf } from './article-content.ts';
import { writeDerived } from './article-facts.ts';
import { numberOf, readBody, readRow } from './article-row.ts';
import { settleDraft } from './drafts.ts';
import { keepRevision, newestRevisionTime } from './revisions.ts';
import { listSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** Autosaves make a revision at most this often, in milliseconds. */
const AUTOSAVE_INTERVAL = 10 * 60 * 1000;

/** Characters of a word or two: a text this short may shrink without a revision. */
const TOO_SHORT_TO_SHRINK = 12;

/** The text that a save replaces. */
type Current = { readonly number: number; readonly row: ArticleRow; readonly body: string };

/** The text that a save brings. */
type Incoming = {
  readonly input: ParsedInputOf<'articles.save'>;
  readonly document: StoredDocument;
};

/** What came of it: saved, or kept as a revision because the piece was changed meanwhile. */
type Outcome =
  | { readonly kind: 'saved'; readonly row: ArticleRow }
  | { readonly kind: 'conflict'; readonly revision: string };

/** Saves a text over the version it was based on, or keeps it and answers `conflict`. */
export function saveArticle(
  store: Store,
  input: ParsedInputOf<'articles.save'>,
): Result<ArticleRow> {
  const document = parseBody(input.body);
  if (!document.ok) return document;
  const incoming: Incoming = { input, document: document.value };
  const saved = store.write((): Result<Outcome> => {
    const number = numberOf(store, input.id);
    if (number === null) return fail('not-found', input.id);
    const body = readBody(store, number);
    if (!body.ok) return body;
    const current = { number, row: readRow(store, number), body: body.value };
    return ok(saveOver(store, current, incoming));
  });
  if (!saved.ok) return saved;
  // A failure only out here: inside it would take the kept revision back with it.
  return saved.value.kind === 'saved'
    ? ok(saved.value.row)
    : fail('conflict', `kept as revision ${saved.value.revision}`);
}

function saveOver(store: Store, current: Current, incoming: Incoming): Outcome {
  const { input, document } = incoming;
  const words = measureDocument(document).piece.words;
  const revision = { article: current.number, body: input.body, words };
  if (input.body !== current.body) {
    if (input.baseVersion !== current.row.version) {
      const kept = keepRevision(store, { ...revision, reason: 'conflict' });
      return { kind: 'conflict', revision: kept };
    }
    keepReplacedText(store, current, incoming);
    writeText(store, current.number, incoming);
    store.savedThisSession.add(current.number);
    store.changed('articles', input.id);
  }
  settleDraft(store, current.number, input);
  if (input.reason !== 'autosave' || isRevisionDue(store, current.number)) {
    keepRevision(store, { ...revision, reason: input.reason });
  }
  return { kind: 'saved', row: readRow(store, current.number) };
}

/** The old text is kept before the first change of a session, and when much of it goes. */
function keepReplacedText(store: Store, current: Current, { input, document }: Incoming): void {
  const old = { article: current.number, body: current.body, words: current.row.words };
  if (shrinks(current.body, document)) keepRevision(store, { ...old, reason: 'shrink' });
  else if (input.reason !== 'autosave' || !store.savedThisSession.has(current.number)) {
    keepRevision(store, { ...old, reason: 'autosave' });
  }
}

/** Whether more than half of all text goes; an old text that cannot be measured counts as that. */
function shrinks(oldBody: string, document: StoredDocument): boolean {
  const old = parseBody(oldBody);
  if (!old.ok) return true;
  const before = allCharacters(old.value);
  return before > TOO_SHORT_TO_SHRINK && allCharacters(document) * 2 < before;
}

function writeText(store: Store, number: number, { input, document }: Incoming): void {
  store
    .prepare<[number, string, number], never>(
      'UPDATE article_body SET schema_version = ?, body = ? WHERE article = ?',
    )
    .run(document.schemaVersion, input.body, number);
  store
    .prepare<[string, number], never>(
      'UPDATE article SET version = version + 1, updated_at = ? WHERE number = ?',
    )
    .run(store.now(), number);
  const fields = fieldsOf(readRow(store, number));
  writeDerived(store, number, { document, fields, sources: listSources(store, number) });
}

function isRevisionDue(store: Store, number: number): boolean {
  const newest = newestRevisionTime(store, number);
  if (newest === null) return true;
  // A clock set back must not hold revisions up until it has caught up again.
  return Math.abs(store.clock() - Date.parse(newest)) >= AUTOSAVE_INTERVAL;
}
