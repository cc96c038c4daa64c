/**
 * Names of the export formats and the shape every exporter returns.
 * Serialisers are pure: a package in, text or bytes and a list of what stayed behind out.
 */
import { z } from 'zod';
import type { SourceStyle } from './source-style.ts';

/** Ids of the export formats, as the command line and the dialog name them. */
export const EXPORT_FORMATS = [
  'html',
  'html-fragment',
  'markdown',
  'docx',
  'text',
  'json',
] as const;

/** Id of one export format. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Something that was kept from leaving, or that the format cannot hold. */
export const exportNotice = z.object({
  kind: z.enum(['stripped', 'loss', 'refused']),
  what: z.string(),
  count: z.number().int(),
  excerpt: z.string(),
});
/** Something that was kept from leaving, or that the format cannot hold. */
export type ExportNotice = z.infer<typeof exportNotice>;

/** A picture that belongs beside the file: relative path with forward slashes, and whose bytes. */
export type ExportAttachment = { readonly path: string; readonly assetId: string };

/** One exported file: base name without folder, its bytes or text, and what stayed behind. */
export type ExportedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  readonly notices: readonly ExportNotice[];
  readonly attachments: readonly ExportAttachment[];
};

/** How a piece leaves; every part has a default that is safe for readers. */
export type ExportOptions = {
  /** `refuse` (the default) stops at the first TK marker; `strip` removes the markers and says so. */
  readonly tk?: 'refuse' | 'strip';
  /**
   * An archive copy: holds everything, also what must never leave. Only the native format takes
   * it, and its file name says so.
   */
  readonly archive?: boolean;
  /** Ids of entries of confidential sources, which are left out of archive copies, too. */
  readonly withheld?: readonly string[];
  /**
   * `files` puts pictures beside the file, `embedded` puts their bytes inside it. Pages and
   * Markdown default to `files`, the native format to `embedded`; DOCX always embeds.
   */
  readonly pictures?: 'files' | 'embedded';
  /** Bytes of a picture by asset id, null when they are gone; DOCX and embedding need them. */
  readonly pictureBytes?: (assetId: string) => Uint8Array | null;
  /** The house style of the Sources list; entries are a linked title with details without it. */
  readonly sourceStyle?: SourceStyle | null;
  /** When the piece was last changed, as an ISO 8601 date and time; null leaves it out. */
  readonly modifiedAt?: string | null;
};
