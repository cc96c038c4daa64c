/** A PDF to its reading, through the process made for it. */
import { documentMetadata } from '../../../shared/capture/metadata/document-metadata.ts';
import type { PageGlyphs } from '../../../shared/capture/pdf/glyph-run.ts';
import { projectPdf } from '../../../shared/capture/pdf/project-pdf.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import type { Reading } from './captured.ts';
import type { PdfAnswer } from './pdf/pdf-answer.ts';
import { runPdfProcess } from './pdf/run-pdf-process.ts';
import { readingOf } from './read-words.ts';
import { unread } from './unread.ts';

/** Reads a PDF; the bytes are kept whatever comes of it. */
export async function readPdfSource(bytes: Uint8Array, milliseconds?: number): Promise<Reading> {
  const answer = await runPdfProcess(bytes, milliseconds);
  switch (answer.kind) {
    case 'read':
      return readPages(answer);
    case 'encrypted':
      return unread('encrypted', 'The PDF is protected by a password.', 'capture-encrypted');
    case 'damaged':
      return unread('damaged', 'The PDF is damaged.');
    case 'too-many-pages':
      return unread('too-large', `The PDF has ${answer.pages} pages; 2,000 can be read.`);
    case 'too-much-text':
      return unread('too-large', 'The PDF holds more text than can be read.');
    case 'stopped':
      return unread('damaged', 'Reading the PDF took too much time or memory and was stopped.');
    default:
      return assertNever(answer);
  }
}

function readPages(answer: Extract<PdfAnswer, { kind: 'read' }>): Reading {
  const pages = answer.pages.map(
    ({ label, height, runs }, index): PageGlyphs => ({
      page: index + 1,
      label,
      height,
      runs: runs.map(([text, x, y, width, size]) => ({ text, x, y, width, size })),
    }),
  );
  const metadata = documentMetadata({ ...answer, pages: pages.length });
  const projection = projectPdf(pages);
  if (projection.text !== '') return readingOf(projection, metadata);
  const sentence = 'The PDF has pictures of pages but no text.';
  return unread('none', sentence, 'text-unavailable', metadata);
}
