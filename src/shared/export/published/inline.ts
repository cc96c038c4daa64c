/**
 * Running text as exporters see it: formatting that readers see and nothing else. There is no
 * room in these types for comments, suggestions or ids, so none can slip into a format.
 */

/** A link that is safe to follow; `title` is empty when there is none. */
export type PublishedLink = { readonly href: string; readonly title: string };

/** Formatting of one stretch of text. */
export type TextStyle = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** BCP 47 tag of a passage in another language, or null. */
  readonly language: string | null;
  readonly link: PublishedLink | null;
};

/** What a citation points at: an entry of the Sources list, a note, or both. */
export type PublishedReference = {
  /** Position in the Sources list, from 1; null for a bare note. */
  readonly source: number | null;
  /** Place inside the source ("p. 4"); empty when there is none. */
  readonly locator: string;
  /** Position in the list of notes, from 1; null when the citation says nothing more. */
  readonly note: number | null;
};

/** A piece of running text. `index` numbers the citations of a piece in reading order, from 1. */
export type PublishedInline =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'citation';
      readonly index: number;
      readonly references: readonly PublishedReference[];
    };

/** Running text without any formatting; a line break becomes a space, a citation nothing. */
export function plainText(content: readonly PublishedInline[]): string {
  return content
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? ' ' : ''))
    .join('');
}
