/** Declared and sniffed type together: how the bytes are read, or that they contradict. */
import type { ContentKind } from './content-type.ts';

/** A kind, or the finding that declaration and content do not agree. */
export type JudgedContent =
  | { readonly agree: true; readonly kind: ContentKind }
  | { readonly agree: false; readonly declared: string; readonly sniffed: string };

/** Declarations that say nothing about the content. */
const SILENT = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/force-download',
  'application/download',
  'unknown/unknown',
]);

/** Kinds by declared type. */
const DECLARED: readonly (readonly [RegExp, ContentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [
    /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.ms-word\.document\.macroenabled\.12)$/,
    'docx',
  ],
  [/^(?:text\/csv|text\/tab-separated-values|application\/csv)$/, 'table'],
  [/^(?:text\/vtt|application\/x-subrip|text\/srt|application\/srt)$/, 'transcript'],
  [/^image\//, 'picture'],
  [/^(?:audio|video)\//, 'recording'],
  [/^(?:text\/(?!xml)|application\/(?:x-)?markdown)/, 'text'],
];

/** What the bytes may turn out to be for a declared kind. */
const SHOWN: Readonly<Record<ContentKind, RegExp>> = {
  html: /^text\/(?:html|plain|xml)$/,
  pdf: /^application\/pdf$/,
  docx: /^application\/zip$/,
  text: /^text\//,
  table: /^text\/plain$/,
  transcript: /^text\/(?:vtt|plain)$/,
  picture: /^(?:image\/|text\/xml$)/,
  recording: /^(?:audio|video)\//,
  opaque: /^/,
};

/**
 * How content is read. `name` is the file name or the last part of the address; it only tells
 * kinds of text apart and stands in where nothing is declared.
 */
export function judgeContent(declared: string, sniffed: string, name: string): JudgedContent {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (SILENT.has(declared)) return { agree: true, kind: kindOfBytes(sniffed, extension) };
  const kind = DECLARED.find(([pattern]) => pattern.test(declared))?.[1] ?? 'opaque';
  if (!SHOWN[kind].test(sniffed)) return { agree: false, declared, sniffed };
  return { agree: true, kind: kind === 'text' ? kindOfText(extension) : kind };
}

function kindOfBytes(sniffed: string, extension: string): ContentKind {
  if (sniffed === 'application/pdf') return 'pdf';
  if (sniffed === 'application/zip')
    return extension === 'docx' || extension === '' ? 'docx' : 'opaque';
  if (sniffed === 'text/html') return 'html';
  if (sniffed === 'text/vtt') return 'transcript';
  if (sniffed === 'text/plain')
    return extension === 'html' || extension === 'htm' ? 'html' : kindOfText(extension);
  if (sniffed.startsWith('image/')) return 'picture';
  return /^(?:audio|video)\//.test(sniffed) ? 'recording' : 'opaque';
}

function kindOfText(extension: string): ContentKind {
  if (extension === 'csv' || extension === 'tsv') return 'table';
  return extension === 'vtt' || extension === 'srt' ? 'transcript' : 'text';
}
