/**
 * Removes characters that no document format may hold: XML 1.0 forbids most control characters,
 * two non-characters and halves of surrogate pairs, and HTML parsers replace them.
 */
import type { NodeJson } from '../../article/json.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';
import { changeTextFields } from './text-fields.ts';

/** Everything outside XML 1.0's Char production. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

type CleanText = (text: string) => string;

/** Removes what XML forbids from every string of a package: one in an address breaks a file too. */
export const removeForbiddenCharacters: CleaningStep = (input) => {
  const removed: string[] = [];
  const clean: CleanText = (text) =>
    text.replace(FORBIDDEN, (character) => {
      removed.push(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
      return '';
    });
  const worded = changeTextFields(input, clean);
  const { slug, language, dateline } = worded.fields;
  const date = dateline.date === null ? null : clean(dateline.date);
  const fields = {
    ...worded.fields,
    slug: clean(slug),
    language: clean(language),
    dateline: { ...dateline, date },
  };
  const sources = worded.sources.map((source) => ({ ...source, url: clean(source.url) }));
  const document = rewriteDocument(worded.document, (node) => cleanNode(node, clean));
  return {
    package: { ...input, fields, sources, document },
    notices: noticesOf('stripped', 'Control characters', removed),
  };
};

function cleanNode(node: NodeJson, clean: CleanText): NodeJson | null {
  const text = node.text === undefined ? undefined : clean(node.text);
  if (text === '') return null;
  return {
    ...node,
    ...(text !== undefined && { text }),
    ...(node.attrs && { attrs: cleanRecord(node.attrs, clean) }),
    ...(node.marks && {
      marks: node.marks.map((mark) => ({
        ...mark,
        ...(mark.attrs && { attrs: cleanRecord(mark.attrs, clean) }),
      })),
    }),
  };
}

function cleanRecord(record: object, clean: CleanText): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, cleanValue(value, clean)]),
  );
}

function cleanValue(value: unknown, clean: CleanText): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, clean));
  return typeof value === 'object' && value !== null ? cleanRecord(value, clean) : value;
}
