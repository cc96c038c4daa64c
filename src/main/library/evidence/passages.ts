/** Passages: exact stretches of saved texts. The same stretch is one passage. */
import { PASSAGE_CONTEXT, type Passage } from '../../../shared/evidence/passage.ts';
import { locator, segmentAt } from '../../../shared/evidence/projection.ts';
import { textHash } from '../../../shared/evidence/text-hash.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { recordEvent } from './events.ts';
import { readProjection } from './projections.ts';
import { EFFECTIVE, readSnapshotRow } from './snapshot-row.ts';

type SqlPassage = Omit<Passage, 'locator'> & { readonly locator: string };

const COLUMNS = `p.id, ${EFFECTIVE('p')} AS sourceId, p.snapshot AS snapshotId,
  p.start_at AS start, p.end_at AS "end", p.exact, p.prefix, p.suffix, p.locator, p.hash, p.terms,
  p.fate, p.current`;

/** Longest passage, in UTF-16 code units, as its schema has it. */
const LONGEST = 20_000;

/** Saves a stretch of a snapshot's text, or answers the passage that is there. */
export function savePassage(
  store: Store,
  input: ParsedInputOf<'evidence.savePassage'>,
): Result<Passage> {
  const { by, snapshotId, start, end } = input;
  const snapshot = readSnapshotRow(store, snapshotId);
  if (snapshot === null) return fail('not-found', snapshotId);
  const read = readProjection(store, snapshotId);
  if (!read.ok) return read;
  const { text } = read.value;
  if (start >= end || end > text.length || end - start > LONGEST) {
    return fail('invalid-input', `${start}-${end}`, 'There is no such passage in this source.');
  }
  const exact = text.slice(start, end);
  const row = {
    id: store.newId(),
    source: snapshot.sourceId,
    snapshot: snapshotId,
    textHash: textHash(text),
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - PASSAGE_CONTEXT), start),
    suffix: text.slice(end, end + PASSAGE_CONTEXT),
    locator: JSON.stringify(segmentAt(read.value, start)?.locator ?? { kind: 'none' }),
    hash: textHash(exact),
  };
  return store.write(() => {
    const { changes } = store.prepare<[Record<string, unknown>], never>(INSERT).run(row);
    const [saved] = selectPassages(
      store,
      `WHERE p.snapshot = @snapshot AND p.text_hash = @textHash AND p.start_at = @start
         AND p.end_at = @end`,
      row,
    );
    if (saved === undefined) return fail('internal', 'a passage just saved is not there');
    if (changes > 0) {
      const detail = { snapshot: snapshotId, hash: saved.hash };
      const subjectId = saved.id;
      recordEvent(store, { by, kind: 'passage-saved', articleId: null, subjectId, detail });
      store.changed('evidence');
    }
    return ok(saved);
  });
}

/** Sets the terms that were agreed for one passage alone. */
export function setPassageTerms(
  store: Store,
  { by, passageId, terms }: ParsedInputOf<'evidence.setPassageTerms'>,
): Result<Passage> {
  return store.write(() => {
    store
      .prepare<[string | null, string], never>('UPDATE passage SET terms = ? WHERE id = ?')
      .run(terms, passageId);
    const passage = readPassage(store, passageId);
    if (passage === null) return fail('not-found', passageId);
    const detail = { passage: passageId, terms: terms ?? '' };
    const subjectId = passage.sourceId;
    recordEvent(store, { by, kind: 'source-changed', articleId: null, subjectId, detail });
    store.changed('evidence');
    return ok(passage);
  });
}

/** One passage; null when there is none of that id. */
export function readPassage(store: Store, id: string): Passage | null {
  return selectPassages(store, 'WHERE p.id = @id', { id }).at(0) ?? null;
}

/** The passages of a source and of those merged into it, by snapshot and place. */
export function passagesOf(store: Store, sourceId: string): Passage[] {
  return selectPassages(
    store,
    `WHERE p.source = @sourceId OR p.source IN
       (SELECT id FROM library_source WHERE alias_of = @sourceId)
     ORDER BY p.snapshot DESC, p.start_at`,
    { sourceId },
  );
}

/** Passages that a condition on `passage AS p` finds. */
export function selectPassages(
  store: Store,
  tail: string,
  parameters: Readonly<Record<string, unknown>>,
): Passage[] {
  return store
    .prepare<[Record<string, unknown>], SqlPassage>(`SELECT ${COLUMNS} FROM passage p ${tail}`)
    .all({ ...parameters })
    .map((row) => ({ ...row, locator: locator.parse(JSON.parse(row.locator)) }));
}

const INSERT = `
  INSERT INTO passage (id, source, snapshot, text_hash, start_at, end_at, exact, prefix, suffix,
    locator, hash)
  VALUES (@id, @source, @snapshot, @textHash, @start, @end, @exact, @prefix, @suffix, @locator,
    @hash)
  ON CONFLICT (snapshot, text_hash, start_at, end_at) DO NOTHING`;
