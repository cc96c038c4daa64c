/**
 * Removes characters that no document format may hold: XML 1.0 forbids most control characters,
 * two non-characters and halves of surrogate pairs, and HTML parsers replace them.
 */
import type { ArticlePackage } from '../../article/package.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';
import { changeTextFields } from './text-fields.ts';

/** Everything outside XML 1.0's Char production, except that line ends and tabs stay. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Removes what XML forbids from every text of a package. */
export const removeForbiddenCharacters: CleaningStep = (input) => {
  const removed: string[] = [];
  const clean = (text: string): string =>
    text.replace(FORBIDDEN, (character) => {
      removed.push(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
      return '';
    });
  const withFields = changeTextFields(input, clean);
  return {
    package: { ...withFields, document: cleanDocument(withFields, clean) },
    notices: noticesOf('stripped', 'Control characters', removed),
  };
};

function cleanDocument(
  input: ArticlePackage,
  clean: (text: string) => string,
): ArticlePackage['document'] {
  return rewriteDocument(input.document, (node) => {
    if (node.text === undefined) return node;
    const text = clean(node.text);
    return text === '' ? null : { ...node, text };
  });
}
