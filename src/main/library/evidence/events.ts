/**
 * The record of evidence: rows are only ever added. The head of the chain is kept beside it, so
 * that rows cut off at the end show as well.
 */

import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { EventKind, EvidenceEvent } from '../../../shared/evidence/event.ts';
import {
  CHAIN_START,
  type ChainEnd,
  eventHash,
  FIRST_PREVIOUS_HASH,
  firstBreak,
} from '../../../shared/evidence/event-chain.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';

/** Something to be recorded; ids, codes and hashes only, never words of a source. */
export type NewEvent = {
  readonly by: string;
  readonly kind: EventKind;
  readonly articleId: string | null;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, string>>;
};

type SqlEvent = Omit<EvidenceEvent, 'detail'> & { readonly detail: string };

const COLUMNS = `number, made_at AS at, made_by AS "by", kind, article AS articleId,
  subject AS subjectId, detail, previous_hash AS previousHash, hash`;

const details = z.record(z.string(), z.string());

/** Name of the fact that holds the number and hash of the last row. */
const HEAD = 'evidence.head';

/** Adds a row to the record. Call inside the transaction of what it records. */
export function recordEvent(store: Store, event: NewEvent): void {
  const last = store
    .prepare<[], Pick<EvidenceEvent, 'number' | 'hash'>>(
      'SELECT number, hash FROM evidence_event ORDER BY number DESC LIMIT 1',
    )
    .get();
  const row = {
    ...event,
    detail: { ...event.detail },
    number: (last?.number ?? 0) + 1,
    at: store.now(),
    previousHash: last?.hash ?? FIRST_PREVIOUS_HASH,
  };
  const hash = eventHash(row);
  store
    .prepare<[Record<string, unknown>], never>(
      `INSERT INTO evidence_event
         (number, made_at, made_by, kind, article, subject, detail, previous_hash, hash)
       VALUES (@number, @at, @by, @kind, @articleId, @subjectId, @detail, @previousHash, @hash)`,
    )
    .run({ ...row, detail: JSON.stringify(row.detail), hash });
  writeHead(store, row.number, hash);
}

/** Takes the last row as the head, after rows were brought in from elsewhere. */
export function settleHead(store: Store): void {
  const last = store
    .prepare<[], Pick<EvidenceEvent, 'number' | 'hash'>>(
      'SELECT number, hash FROM evidence_event ORDER BY number DESC LIMIT 1',
    )
    .get();
  if (last !== undefined) writeHead(store, last.number, last.hash);
}

/**
 * The rows of a piece or of the library, newest first, and whether the whole chain holds. Rows
 * that were looked at since the library was opened are not looked at again.
 */
export function listEvents(
  store: Store,
  { articleId, limit }: ParsedInputOf<'evidence.events'>,
): Result<OutputOf<'evidence.events'>> {
  const events = store
    .prepare<[Record<string, unknown>], SqlEvent>(
      `SELECT ${COLUMNS} FROM evidence_event WHERE @articleId IS NULL OR article = @articleId
       ORDER BY number DESC LIMIT @limit`,
    )
    .all({ articleId, limit })
    .map(toEvent);
  return ok({ events, intact: eventProblem(store.database, knownEnd(store.database)) === null });
}

/** What is wrong with the chain in words for people; null when it holds. */
export function eventProblem(database: Database, from: ChainEnd = CHAIN_START): string | null {
  const rows = database
    .prepare<[number], SqlEvent>(
      `SELECT ${COLUMNS} FROM evidence_event WHERE number > ? ORDER BY number`,
    )
    .iterate(from.number);
  let last = from;
  function* parsed(): Generator<EvidenceEvent> {
    for (const row of rows) {
      const event = toEvent(row);
      last = event;
      yield event;
    }
  }
  const broken = firstBreak(parsed(), from);
  if (broken !== null) return `Record of evidence: row ${broken} was changed or is missing.`;
  if (readHead(database) !== headOf(last)) {
    return 'Record of evidence: its last rows are missing.';
  }
  known.set(database, last);
  return null;
}

/** Rows that were found to hold while a library is open; a check reads them all again. */
const known = new WeakMap<Database, ChainEnd>();

/** The last of them if it is still there; else nothing is known any more. */
function knownEnd(database: Database): ChainEnd {
  const end = known.get(database) ?? CHAIN_START;
  const hash = database
    .prepare<[number], string>('SELECT hash FROM evidence_event WHERE number = ?')
    .pluck()
    .get(end.number);
  return hash === end.hash ? end : CHAIN_START;
}

function readHead(database: Database): string {
  const head = database
    .prepare<[string], string>('SELECT value FROM fact WHERE name = ?')
    .pluck()
    .get(HEAD);
  return head ?? '';
}

function headOf(last: ChainEnd): string {
  return last.number === 0 ? '' : `${last.number} ${last.hash}`;
}

function writeHead(store: Store, number: number, hash: string): void {
  store
    .prepare<[string, string], never>(
      `INSERT INTO fact (name, value) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    )
    .run(HEAD, `${number} ${hash}`);
}

/** Details that are no longer what they were count as empty, so that the chain shows the break. */
function toEvent(row: SqlEvent): EvidenceEvent {
  const parsed = details.safeParse(JSON.parse(row.detail));
  return { ...row, detail: parsed.success ? parsed.data : {} };
}
