/**
 * Small builders for stored documents, used by templates, importers and tests.
 * They only assemble JSON; `toNode` in document.ts checks the result.
 */
import { type MarkJson, type NodeJson, SCHEMA_VERSION, type StoredDocument } from './json.ts';

/** A node of a type with attributes and children. */
export function node(
  type: string,
  attrs: Readonly<Record<string, unknown>> = {},
  content: readonly NodeJson[] = [],
): NodeJson {
  return {
    type,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

/** Inline text as a list of nodes: empty for the empty string, which ProseMirror cannot hold. */
export function inlineText(text: string, marks: readonly MarkJson[] = []): NodeJson[] {
  if (text === '') return [];
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}

/** A paragraph of plain text. */
export function paragraph(text: string): NodeJson {
  return node('paragraph', {}, inlineText(text));
}

/** What fills the slots of a new document; every part may be left out. */
export type DocumentParts = {
  readonly kicker?: readonly NodeJson[];
  readonly headline?: readonly NodeJson[];
  readonly standfirst?: readonly NodeJson[];
  readonly hero?: Readonly<Record<string, unknown>>;
  readonly heroCaption?: readonly NodeJson[];
  readonly heroCredit?: readonly NodeJson[];
  readonly glanceTitle?: string;
  readonly glance?: readonly NodeJson[];
  readonly body?: readonly NodeJson[];
};

/** Default title of the glance box. */
export const GLANCE_TITLE = 'At a Glance';

/** A complete document with every slot in place; the body has at least one paragraph. */
export function buildDocument(parts: DocumentParts = {}): StoredDocument {
  const glanceTitle = node('glanceTitle', {}, inlineText(parts.glanceTitle ?? GLANCE_TITLE));
  const body = parts.body !== undefined && parts.body.length > 0 ? parts.body : [paragraph('')];
  return {
    schemaVersion: SCHEMA_VERSION,
    doc: node('doc', {}, [
      node('kicker', {}, parts.kicker),
      node('headline', {}, parts.headline),
      node('standfirst', {}, parts.standfirst),
      node('hero', parts.hero, [
        node('caption', {}, parts.heroCaption),
        node('credit', {}, parts.heroCredit),
      ]),
      node('glance', {}, [glanceTitle, ...(parts.glance ?? [])]),
      node('body', {}, body),
    ]),
  };
}
