/**
 * The words of a DOCX straight from its XML, apart from the converter: what accounting measures
 * against, and the words that a converter leaves out (deletions, comments, headers, footers).
 */
import { append } from '../../../shared/import/blocks/append.ts';
import type { DocxParts } from './docx-archive.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** All words, and those that do not belong to the article, passage by passage. */
export type DocxText = {
  readonly all: string;
  readonly deletions: readonly string[];
  readonly comments: readonly string[];
  readonly furniture: readonly string[];
};

const TEXT = new Set(['t', 'delText']);
const GAPS = new Set(['p', 'tab', 'br', 'cr', 'tc']);

/** Text deleted or moved away with changes tracked. */
const DELETED = new Set(['del', 'moveFrom']);

/** Reads all text of a DOCX's parts. */
export function docxText(parts: DocxParts): DocxText {
  const body: string[] = [];
  const deletions: string[] = [];
  const comments: string[] = [];
  const furniture: string[] = [];
  for (const [name, xml] of parts) {
    if (/^word\/(?:document\d*|footnotes|endnotes)\.xml$/i.test(name)) {
      const read = scan(xml, DELETED);
      body.push(read.rest);
      append(deletions, read.passages);
    } else if (/^word\/comments\.xml$/i.test(name)) {
      append(comments, scan(xml, new Set(['comment'])).passages);
    } else if (/^word\/(?:header|footer)\d*\.xml$/i.test(name)) {
      append(furniture, scan(xml, new Set(['hdr', 'ftr'])).passages);
    }
  }
  const all = [...body, ...deletions, ...comments, ...furniture].join('\n');
  return { all, deletions, comments, furniture };
}

type Scan = { readonly rest: string; readonly passages: readonly string[] };

/** Text of some XML: inside the named elements as one passage each, and all the rest. */
function scan(xml: string, named: ReadonlySet<string>): Scan {
  const open: string[] = [];
  const rest: string[] = [];
  const passages: string[] = [];
  let passage: string[] | null = null;
  for (const token of xmlTokens(xml)) {
    (passage ?? rest).push(textOf(token, open));
    if (token.kind === 'open') {
      open.push(token.name);
      if (named.has(token.name)) passage ??= [];
    }
    if (token.kind === 'close') {
      open.splice(Math.max(0, open.lastIndexOf(token.name)));
      if (passage !== null && named.has(token.name)) {
        passages.push(passage.join('').trim());
        passage = null;
      }
    }
  }
  return { rest: rest.join(''), passages: passages.filter((text) => text !== '') };
}

function textOf(token: XmlToken, open: readonly string[]): string {
  if (token.kind === 'empty' && token.name === 'noBreakHyphen') return '\u2011';
  if (token.kind !== 'text') return token.kind !== 'open' && GAPS.has(token.name) ? '\n' : '';
  return TEXT.has(open.at(-1) ?? '') && !isShadowed(open) ? token.text : '';
}

/** The same shape is often stored twice, for new and for old programs; one counts. */
function isShadowed(open: readonly string[]): boolean {
  return open.includes('Fallback');
}
