/**
 * Retrieved bytes to everything that is read of them. Pure work on bytes (a PDF gets a process
 * of its own), so it can run in any thread; it never fails, it says what could not be read.
 */
import { createHash } from 'node:crypto';
import { judgeContent } from '../../../shared/capture/retrieval/content-kind.ts';
import {
  type ContentKind,
  mediaType,
  sniffedType,
} from '../../../shared/capture/retrieval/content-type.ts';
import type { Retrieval } from '../../../shared/evidence/snapshot.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import type { Captured, Reading, Retrieved } from './captured.ts';
import { type DecodedSource, decodeSource } from './decode-source.ts';
import { readPage } from './read-page.ts';
import { readPdfSource } from './read-pdf-source.ts';
import { readWordSource } from './read-word-source.ts';
import { readPlainText, readTable, readTranscript } from './read-words.ts';
import { unread } from './unread.ts';

/** Most bytes of text that are projected; larger files are kept but not read. */
const TEXT_BYTES = 20 * 1024 * 1024;

/** Reads retrieved bytes and completes their record. */
export async function readRetrieved({ retrieval, bytes }: Retrieved): Promise<Captured> {
  const declared = mediaType(retrieval.declaredType);
  const sniffed = sniffedType(bytes);
  const judged = judgeContent(declared, sniffed, nameOf(retrieval));
  const { reading, charset } = judged.agree
    ? await readKind(judged.kind, bytes, retrieval.declaredType)
    : disagreement(judged.declared, judged.sniffed);
  const { projection } = reading;
  return {
    ...reading,
    bytes,
    hash: hashOf(bytes),
    textHash: projection === null ? null : hashOf(projection.text),
    retrieval: {
      ...retrieval,
      sniffedType: sniffed,
      charset: charset?.charset ?? '',
      charsetFrom: charset?.from ?? '',
      tools: { ...retrieval.tools, node: process.versions.node, ...projectorOf(reading) },
      robots: robotsOf(retrieval, reading),
    },
  };
}

type KindReading = { readonly reading: Reading; readonly charset: DecodedSource | null };

async function readKind(
  kind: ContentKind,
  bytes: Uint8Array,
  contentType: string,
): Promise<KindReading> {
  switch (kind) {
    case 'pdf':
      return { reading: await readPdfSource(bytes), charset: null };
    case 'docx':
      return { reading: await readWordSource(bytes), charset: null };
    case 'picture':
      return { reading: unread('unsupported', 'Pictures are saved, but not read.'), charset: null };
    case 'recording':
      return {
        reading: unread('unsupported', 'Recordings are saved, but not read; attach a transcript.'),
        charset: null,
      };
    case 'opaque':
      return {
        reading: unread('unsupported', 'This kind of file is saved, but not read.'),
        charset: null,
      };
    case 'html':
    case 'text':
    case 'table':
    case 'transcript':
      return readTextual(kind, bytes, contentType);
    default:
      return assertNever(kind);
  }
}

const READERS = {
  html: readPage,
  text: readPlainText,
  table: readTable,
  transcript: readTranscript,
} as const;

function readTextual(
  kind: keyof typeof READERS,
  bytes: Uint8Array,
  contentType: string,
): KindReading {
  if (bytes.length > TEXT_BYTES)
    return { reading: unread('too-large', 'The text is longer than can be read.'), charset: null };
  const charset = decodeSource(bytes, contentType);
  return { reading: READERS[kind](charset.text), charset };
}

function disagreement(declared: string, sniffed: string): KindReading {
  const sentence = `The server says ${declared}, but the content is ${sniffed}.`;
  return { reading: unread('unsupported', sentence, 'capture-type'), charset: null };
}

/** The file's name, or the last part of the address. */
function nameOf(retrieval: Retrieval): string {
  if (retrieval.fileName !== '') return retrieval.fileName;
  return (
    retrieval.finalUrl
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

function projectorOf({ projection }: Reading): Record<string, string> {
  return projection === null ? {} : { projector: projection.projector };
}

function robotsOf(retrieval: Retrieval, { metadata }: Reading): string {
  const header = (retrieval.headers['x-robots-tag'] ?? '').toLowerCase().split(/\s*,\s*/);
  const wishes = [...header.filter((wish) => /^no/.test(wish)), metadata.robots];
  return wishes
    .filter((wish) => wish !== '')
    .join(', ')
    .slice(0, 300);
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
