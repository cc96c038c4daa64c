/** Metadata in the properties of a file: title, author, dates and language of a PDF or DOCX. */
import { namesIn } from './author-names.ts';
import { cleanText, joinStatements, type SourceMetadata } from './source-metadata.ts';
import { statedDate } from './stated-date.ts';

/** Properties as files have them; empty texts are not stated. */
export type DocumentProperties = {
  readonly title: string;
  readonly author: string;
  /** Day of creation: ISO 8601, or a PDF date such as D:20260314120000Z. */
  readonly created: string;
  readonly language: string;
  readonly pages: number | null;
};

/** Titles that programs put in by themselves. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|document\d*|.*\.(?:docx?|pdf|indd|qxd|xlsx?))$/i;

/** The metadata of a file from its properties. */
export function documentMetadata(properties: DocumentProperties): SourceMetadata {
  const title = cleanText(properties.title);
  const created = properties.created.replace(/^D:(\d{8}).*$/, '$1');
  const fields = {
    title: title !== undefined && !NO_TITLE.test(title) ? title : undefined,
    author: namesIn(properties.author),
    issued: statedDate(created),
    language: cleanText(properties.language),
    'number-of-pages': properties.pages ?? undefined,
  };
  return joinStatements([{ origin: 'file', fields }]);
}
