/**
 * A DOCX to its reading: the archive is checked, relations to anything outside it are refused,
 * and mammoth's HTML takes the path of every page.
 */
import mammoth from 'mammoth';
import { projectHtml } from '../../../shared/capture/html/project-html.ts';
import { escaped } from '../../../shared/capture/html/readable-writer.ts';
import { documentMetadata } from '../../../shared/capture/metadata/document-metadata.ts';
import { type DocxParts, openDocx } from '../import/docx-archive.ts';
import { docxText } from '../import/docx-text.ts';
import { attributeOf, xmlTokens } from '../import/xml-tokens.ts';
import type { Reading } from './captured.ts';
import { unread } from './unread.ts';

const WORD_PROJECTOR = 'docx 1';

/** Reads a Word document. */
export async function readWordSource(bytes: Uint8Array): Promise<Reading> {
  const parts = await openDocx(bytes);
  if (!parts.ok) return unread('damaged', parts.error.sentence);
  if (![...parts.value.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name)))
    return unread('unsupported', 'This is an archive without a Word document in it.');
  if (reachesOut(parts.value)) {
    const sentence = 'The document links to files outside itself, so it was not read.';
    return unread('unsupported', sentence);
  }
  const html = await convert(bytes);
  if (html === null) return unread('damaged', 'The Word document is damaged.');
  const { projection, readable } = projectHtml(html + footers(parts.value), WORD_PROJECTOR);
  const metadata = documentMetadata(properties(parts.value));
  if (projection.text === '')
    return unread('none', 'The document has no text in it.', 'text-unavailable', metadata);
  const whole = { ...projection, segments: projection.segments.map(inMain) };
  return {
    text: 'available',
    problem: null,
    projection: whole,
    readable,
    metadata,
    wall: 'none',
    refresh: null,
  };
}

/** External relations other than plain links: templates, linked pictures, frames, objects. */
function reachesOut(parts: DocxParts): boolean {
  for (const [name, xml] of parts) {
    if (!name.toLowerCase().endsWith('.rels')) continue;
    for (const token of xmlTokens(xml)) {
      if (token.kind === 'text' || token.name !== 'Relationship') continue;
      const isExternal = attributeOf(token, 'TargetMode')?.toLowerCase() === 'external';
      if (isExternal && !/\/hyperlink$/.test(attributeOf(token, 'Type') ?? '')) return true;
    }
  }
  return false;
}

async function convert(bytes: Uint8Array): Promise<string | null> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = { convertImage, includeEmbeddedStyleMap: false };
    const converted = await mammoth.convertToHtml(
      { buffer },
      { ...options, externalFileAccess: false },
    );
    return converted.value;
  } catch {
    return null;
  }
}

/** Page headers and footers, which the converter leaves out. */
function footers(parts: DocxParts): string {
  const lines = docxText(parts).furniture.filter((text) => text.trim() !== '');
  return lines.map((text) => `<footer><p>${escaped(text)}</p></footer>`).join('');
}

/** A document has no furniture around its text: everything but page headers is the story. */
function inMain<Of extends { readonly kind: string }>(segment: Of): Of & { main: boolean } {
  return { ...segment, main: segment.kind !== 'footer' };
}

function properties(parts: DocxParts) {
  const xml = parts.get('docProps/core.xml') ?? '';
  const found = new Map<string, string>();
  let name = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') name = token.name;
    else if (token.kind === 'text') found.set(name, (found.get(name) ?? '') + token.text);
    else name = '';
  }
  const of = (property: string) => found.get(property) ?? '';
  return {
    title: of('title'),
    author: of('creator'),
    created: of('created'),
    language: of('language'),
    pages: null,
  };
}
