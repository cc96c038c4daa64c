/**
 * Names of the export formats and the shape every exporter returns.
 * Serialisers are pure: a package in, text or bytes and a list of what stayed behind out.
 */
import { z } from 'zod';

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

/** One exported file: base name without folder, its bytes or text, and what stayed behind. */
export type ExportedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  readonly notices: readonly ExportNotice[];
};
