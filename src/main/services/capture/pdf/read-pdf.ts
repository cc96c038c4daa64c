/** The drawn text of a PDF through pdf.js. Runs only inside the process made for it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PDF_LIMITS, type PdfAnswer } from './pdf-answer.ts';

const item = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
});

const info = z.looseObject({
  Title: z.string().catch(''),
  Author: z.string().catch(''),
  CreationDate: z.string().catch(''),
  Language: z.string().nullish().catch(''),
});

/** Reads a document; every way in which it can fail is an answer. */
export async function readPdf(data: Uint8Array): Promise<PdfAnswer> {
  const { getDocument, version } = await loadLibrary();
  const task = getDocument({ data, ...safeOptions() });
  // Documents that ask for a password are not opened with a guess.
  task.onPassword = () => task.destroy();
  try {
    const document = await task.promise;
    if (document.numPages > PDF_LIMITS.pages)
      return { kind: 'too-many-pages', pages: document.numPages };
    const pages = await readPages(document);
    if (pages === null) return { kind: 'too-much-text' };
    const metadata = await document.getMetadata();
    const { Title, Author, CreationDate, Language } = info.parse(metadata.info);
    const words = { title: Title, author: Author, created: CreationDate, language: Language ?? '' };
    return { kind: 'read', pages, ...words, version };
  } catch (error) {
    return isPassword(error) ? { kind: 'encrypted' } : { kind: 'damaged', detail: String(error) };
  }
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Document = Awaited<ReturnType<Library['getDocument']>['promise']>;

/** Loads pdf.js, whose complaints about missing canvases must not reach the output. */
async function loadLibrary(): Promise<Library> {
  console.log = () => {};
  console.warn = () => {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Nothing of the document is run, fetched or drawn. */
function safeOptions() {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    verbosity: 0,
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
  };
}

type PdfPages = Extract<PdfAnswer, { kind: 'read' }>['pages'];

/** All pages, or null when there is too much text on them. */
async function readPages(document: Document): Promise<PdfPages | null> {
  const labels = await document.getPageLabels().catch(() => null);
  const pages: PdfPages = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap(runOf);
    characters += runs.reduce((total, [text]) => total + text.length, 0);
    if (characters > PDF_LIMITS.characters) return null;
    const label = labels?.[number - 1] ?? '';
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ label: label === '' ? String(number) : label, height: top - bottom, runs });
    page.cleanup();
  }
  return pages;
}

/** Text drawn upright; what stands on its side is not part of any line. */
function runOf(value: unknown): PdfPages[number]['runs'] {
  const found = item.safeParse(value);
  if (!found.success || found.data.str === '') return [];
  const { str, transform, width } = found.data;
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a)) return [];
  const size = Math.hypot(b, d) || Math.abs(a);
  return [[str, rounded(x), rounded(y), rounded(width), rounded(size)]];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function isPassword(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'PasswordException' || /destroyed/i.test(error.message))
  );
}
