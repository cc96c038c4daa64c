/**
 * The body of an answer within its budgets: decompressed bytes are counted, not promised ones,
 * and silence ends it.
 */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { mediaType, sniffedType } from '../../../shared/capture/retrieval/content-type.ts';
import { FetchProblem } from './fetch-outcome.ts';
import type { FetchBudgets } from './fetch-policy.ts';

/** Small answers may compress better than the ratio without harm. */
const RATIO_FREE_BYTES = 1024 * 1024;

/** What is read: at most `enough` bytes when only the beginning is wanted, else everything. */
export type BodyWish = { readonly budgets: FetchBudgets; readonly enough: number | null };

/** A body, and whether it is all of it. */
export type Body = { readonly bytes: Uint8Array; readonly complete: boolean };

/** Reads the body; throws a FetchProblem when it breaks a budget or breaks off. */
export async function readBody(message: IncomingMessage, wish: BodyWish): Promise<Body> {
  let received = 0;
  message.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  const plain = decompressed(message);
  const chunks: Buffer[] = [];
  let produced = 0;
  let limit: number | null = null;
  const watch = watchSilence(plain, message, wish.budgets.idle);
  try {
    for await (const piece of plain) {
      const chunk: Buffer = piece;
      watch.heard();
      chunks.push(chunk);
      produced += chunk.length;
      limit ??= limitFor(message, chunk, wish.budgets);
      if (wish.enough !== null && produced >= wish.enough) return cut(chunks, wish.enough);
      checkSize(produced, received, limit, wish.budgets.ratio);
    }
    return { bytes: new Uint8Array(Buffer.concat(chunks)), complete: true };
  } finally {
    watch.stop();
    plain.destroy();
    message.destroy();
  }
}

function cut(chunks: readonly Buffer[], length: number): Body {
  return { bytes: new Uint8Array(Buffer.concat(chunks).subarray(0, length)), complete: false };
}

function decompressed(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === '' || encoding === 'identity') return message;
  const decoder = decoderFor(encoding);
  message.on('error', (error) => decoder.destroy(error));
  message.on('aborted', () => decoder.destroy(new FetchProblem('broken-answer', 'cut off')));
  return message.pipe(decoder);
}

function decoderFor(encoding: string) {
  if (encoding === 'br') return createBrotliDecompress();
  if (/^(?:x-)?gzip$|^deflate$/.test(encoding)) return createUnzip();
  throw new FetchProblem('broken-answer', `content-encoding ${encoding}`);
}

/** Ends the body when nothing has come for the given time. */
function watchSilence(plain: Readable, message: IncomingMessage, idle: number) {
  const end = () => {
    const problem = new FetchProblem('timeout', `silent for ${idle} ms`);
    message.destroy(problem);
    plain.destroy(problem);
  };
  let timer = setTimeout(end, idle);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(end, idle);
    },
    stop: () => clearTimeout(timer),
  };
}

function limitFor(message: IncomingMessage, first: Buffer, budgets: FetchBudgets): number {
  const textual = /^text\/|\b(?:html|xml|json)\b/;
  const isPage =
    textual.test(mediaType(message.headers['content-type'])) || textual.test(sniffedType(first));
  return isPage ? budgets.pageBytes : budgets.fileBytes;
}

function checkSize(produced: number, received: number, limit: number, ratio: number): void {
  if (produced > limit) throw new FetchProblem('too-large', `more than ${limit} bytes`);
  if (produced > RATIO_FREE_BYTES && produced > received * ratio)
    throw new FetchProblem('too-large', `compressed more than ${ratio} to 1`);
}
