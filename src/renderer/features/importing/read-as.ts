/** How a filed document was read, in words an editor uses; for the import report. */
import type { ImportReport } from '../../../shared/import/report.ts';

const FORMAT_NAMES: Record<ImportReport['format'], string> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  docx: 'a Word document',
  json: 'a Standfirst file',
  clipboard: 'pasted text',
};

/** "Read as plain text (UTF-8)."; without the encoding where the format leaves no choice. */
export function readAs({ format, encoding }: Pick<ImportReport, 'format' | 'encoding'>): string {
  const name = FORMAT_NAMES[format];
  return encoding === '' ? `Read as ${name}.` : `Read as ${name} (${encoding.toUpperCase()}).`;
}
