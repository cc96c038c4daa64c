/** Captures a file that a person handed over, and text that was pasted or typed. */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Captured, ReadRetrieved } from './captured.ts';
import { USUAL_BUDGETS } from './fetch-policy.ts';
import { readRetrieved } from './read-retrieved.ts';
import { localRetrieval } from './retrieval-record.ts';

/**
 * Captures a file by its content; the name only tells kinds of text apart. Fails with
 * `file-unreadable` when it is empty and `capture-too-large` beyond 100 MB.
 */
export async function captureFile(
  fileName: string,
  bytes: Uint8Array,
  read: ReadRetrieved = readRetrieved,
): Promise<Result<Captured>> {
  if (bytes.length === 0) return fail('file-unreadable', 'empty', 'The file is empty.');
  if (bytes.length > USUAL_BUDGETS.fileBytes)
    return fail('capture-too-large', String(bytes.length));
  return ok(await read({ bytes, retrieval: localRetrieval('file', fileName) }));
}

/** Captures words as they were pasted or typed, such as notes of a conversation. */
export async function captureText(
  kind: 'pasted' | 'typed',
  text: string,
  read: ReadRetrieved = readRetrieved,
): Promise<Result<Captured>> {
  if (text.trim() === '') return fail('invalid-input', 'empty', 'There is no text to keep.');
  const bytes = new TextEncoder().encode(text.normalize('NFC'));
  const retrieval = { ...localRetrieval(kind, ''), declaredType: 'text/plain; charset=utf-8' };
  return ok(await read({ bytes, retrieval }));
}
