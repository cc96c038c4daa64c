/**
 * What is opened when a piece is opened: its text, or the draft of words that never reached
 * it, or a reading copy when the text cannot be edited safely. Decides, and changes nothing.
 */
import { parseBody } from '../../../shared/article/document.ts';
import { type StoredDocument, storedDocument } from '../../../shared/article/json.ts';
import type { ArticleRecord } from '../../../shared/article/model.ts';
import type { DraftRecord } from '../../../shared/ipc/areas/writing.ts';
import type { Call } from '../../../shared/ipc/contract.ts';
import { type AppError, ok, type Result } from '../../../shared/ipc/result.ts';

/** A piece ready to be shown. */
export type OpenedPiece =
  | {
      readonly kind: 'editable';
      readonly record: ArticleRecord;
      readonly document: StoredDocument;
      /** Version of the piece that `document` is based on. */
      readonly version: number;
      /** When the recovered draft was put, ISO 8601; null when the piece's own text is shown. */
      readonly recoveredFrom: string | null;
    }
  | {
      readonly kind: 'readable';
      readonly record: ArticleRecord;
      /** The text as far as it can be shown; null when it is not even a document. */
      readonly document: StoredDocument | null;
      readonly error: AppError;
    };

/**
 * Reads a piece and its draft; fails when either cannot be had, because a text opened without
 * its newest words would soon take their place.
 */
export async function openPiece(call: Call, id: string): Promise<Result<OpenedPiece>> {
  const [record, draft] = await Promise.all([
    call('articles.get', { id }),
    call('drafts.get', { articleId: id }),
  ]);
  if (!record.ok) return record;
  if (!draft.ok) return draft;
  return ok(choose(record.value, draft.value));
}

function choose(record: ArticleRecord, draft: DraftRecord | null): OpenedPiece {
  const recovered = draft === null || draft.body === record.body ? null : parseBody(draft.body);
  if (draft !== null && recovered?.ok === true) {
    const { baseVersion: version, savedAt: recoveredFrom } = draft;
    return { kind: 'editable', record, document: recovered.value, version, recoveredFrom };
  }
  const document = parseBody(record.body);
  if (!document.ok) {
    return { kind: 'readable', record, document: readable(record.body), error: document.error };
  }
  const { version } = record;
  return { kind: 'editable', record, document: document.value, version, recoveredFrom: null };
}

/** The words of a body that this version may show but not edit. */
function readable(body: string): StoredDocument | null {
  try {
    return storedDocument.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
