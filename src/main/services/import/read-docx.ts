/**
 * DOCX to a filed document: the archive is checked, mammoth turns it into HTML under our style
 * map, and the HTML takes the same path as any other. Words that mammoth leaves out go to the
 * report.
 */
import mammoth from 'mammoth';
import type { ImportContext } from '../../../shared/import/context.ts';
import type { Filed } from '../../../shared/import/filed.ts';
import { readHtml } from '../../../shared/import/html/read-html.ts';
import { droppedNote, type Note } from '../../../shared/import/notes.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { type DocxParts, openDocx } from './docx-archive.ts';
import { hiddenPassages, type StoredText, storedTexts, withoutHidden } from './docx-hidden.ts';
import { type WordElement, withListStarts, withStartAttributes } from './docx-list-starts.ts';
import { numberedParagraphs } from './docx-numbering.ts';
import { type DocxText, docxText } from './docx-text.ts';
import type { PictureCollector } from './pictures.ts';

/** Word's styles, and those that newsroom templates use, to classes that the HTML reader knows. */
const STYLE_MAP = [
  "p[style-name='Title'] => p.filed-title:fresh",
  "p[style-name='Headline'] => p.filed-title:fresh",
  "p[style-name='Subtitle'] => p.filed-standfirst:fresh",
  "p[style-name='Standfirst'] => p.filed-standfirst:fresh",
  "p[style-name='Kicker'] => p.filed-kicker:fresh",
  "p[style-name='Byline'] => p.filed-byline:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Glance Title'] => p.filed-glance-title:fresh",
  "p[style-name='Fact Box Title'] => div.filed-fact-box:fresh > p.filed-box-title:fresh",
  "p[style-name='Fact Box'] => div.filed-fact-box > p:fresh",
  "p[style-name='Correction'] => p.filed-correction:fresh",
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
  "p[style-name='Picture'] => p.filed-picture:fresh",
  "p[style-name='caption'] => p.filed-caption:fresh",
  "p[style-name='Divider'] => p.filed-divider:fresh",
  "p[style-name='Intense Quote'] => div.filed-pull-quote > p:fresh",
  "p[style-name='Attribution'] => div.filed-pull-quote > p.filed-attribution:fresh",
  "p[style-name='Pull Quote'] => div.filed-pull-quote > p:fresh",
  'u => u',
  'strike => s',
];

/** Reads a zip file that claims to be a DOCX. */
export async function readDocx(
  bytes: Uint8Array,
  pictures: PictureCollector,
  context: ImportContext,
): Promise<Result<Filed>> {
  const parts = await openDocx(bytes);
  if (!parts.ok) return parts;
  const strange = notWord([...parts.value.keys()]);
  if (strange !== null) return fail('import-unsupported', 'no Word document inside', strange);
  const stored = storedTexts(parts.value);
  const html = await convert(bytes, parts.value, stored, pictures);
  if (!html.ok) return html;
  const words = docxText(parts.value);
  const { filed } = readHtml(html.value, context);
  const notes = [...filed.notes, ...leftOut(words), ...hiddenPassages(stored).map(hiddenNote)];
  return ok({
    ...filed,
    format: 'docx',
    notes,
    inputText: `${words.all}\n${altTexts(html.value)}`,
  });
}

/** What a zip without a Word document probably is. */
function notWord(names: readonly string[]): string | null {
  if (names.some((name) => /^word\/document\d*\.xml$/i.test(name))) return null;
  if (names.includes('content.xml')) return 'This is an OpenDocument file.';
  if (names.some((name) => name.startsWith('xl/'))) return 'This is a spreadsheet.';
  if (names.some((name) => name.startsWith('ppt/'))) return 'This is a presentation.';
  return 'This is an archive without a Word document in it.';
}

async function convert(
  bytes: Uint8Array,
  parts: DocxParts,
  stored: readonly StoredText[],
  pictures: PictureCollector,
): Promise<Result<string>> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const content = new Uint8Array(await image.readAsArrayBuffer());
    const id = pictures.add(content);
    return { src: id === null ? `unsupported:${image.contentType}` : `asset:${id}` };
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const numbered = numberedParagraphs(parts);
    const options = {
      styleMap: STYLE_MAP,
      convertImage,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordElement) =>
        withListStarts(withoutHidden(document, stored), numbered),
    };
    const converted = await mammoth.convertToHtml(
      { buffer },
      { ...options, externalFileAccess: false },
    );
    return ok(withStartAttributes(converted.value));
  } catch (error) {
    return fail('import-damaged', String(error), 'This Word document is damaged.');
  }
}

/** Descriptions of pictures are words too; they stand in attributes of the converted HTML. */
function altTexts(html: string): string {
  const found = [...html.matchAll(/<img\b[^>]*?\balt="([^"]*)"/g)];
  return found
    .map((match) => match[1] ?? '')
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot);/g, ' ');
}

function leftOut(words: DocxText): Note[] {
  return [
    ...words.deletions.map((text) =>
      droppedNote('deletion', text, 'This text was deleted in the original with changes tracked.'),
    ),
    ...words.comments.map((text) =>
      droppedNote('comment', text, 'Comments belong to the newsroom, not to the article.'),
    ),
    ...words.furniture.map((text) =>
      droppedNote('page', text, 'Page headers and footers were left out.'),
    ),
  ];
}

function hiddenNote(text: string): Note {
  return droppedNote('hidden', text, 'This text was hidden in the original.');
}
