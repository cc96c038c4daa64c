/** The export formats as an editor knows them. */
import type { ExportFormat } from '../../../shared/export/format.ts';

/** Name and purpose of each format. */
export const FORMAT_TEXTS: Record<
  ExportFormat,
  { readonly name: string; readonly purpose: string }
> = {
  html: { name: 'Web page', purpose: 'A complete page with search and sharing data' },
  'html-fragment': { name: 'HTML for a CMS', purpose: 'The article alone, to paste into a system' },
  markdown: { name: 'Markdown', purpose: 'With the facts of the piece on top' },
  docx: { name: 'Word document', purpose: 'Real styles, footnotes and alt text' },
  text: { name: 'Plain text', purpose: 'The house format, as it is filed' },
  json: { name: 'Standfirst file', purpose: 'The piece as it may leave, for another library' },
};
