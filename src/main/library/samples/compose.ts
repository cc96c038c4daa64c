/** Small builders that keep the sample pieces readable: text in, nodes of the article out. */
import { inlineText, node, paragraph } from '../../../shared/article/build.ts';
import type { NodeJson } from '../../../shared/article/json.ts';
import { EMPTY_FIELDS } from '../../../shared/article/model.ts';
import type { ArticlePackage } from '../../../shared/article/package.ts';
import type { SourceFields, SourceRecord } from '../../../shared/article/source.ts';

/** A section heading. */
export function heading(text: string): NodeJson {
  return node('heading', { level: 2 }, inlineText(text));
}

/** A point of the glance box. */
export function point(text: string): NodeJson {
  return node('glanceItem', {}, inlineText(text));
}

/** A pull quote with its speaker. */
export function pullQuote(words: string, speaker: string, sourceId: string | null): NodeJson {
  return node('pullQuote', { sourceId }, [
    node('quoteText', {}, inlineText(words)),
    node('attribution', {}, inlineText(speaker)),
  ]);
}

/** A paragraph that ends with a citation of one source. */
export function cited(text: string, sourceId: string, locator = ''): NodeJson {
  const citation = node('citation', { refs: [{ sourceId, locator, note: '' }] });
  return node('paragraph', {}, [...inlineText(text), citation]);
}

/** Text kept aside, one paragraph each; it is never exported. */
export function stash(...texts: readonly string[]): NodeJson {
  return node('stash', {}, texts.map(paragraph));
}

/** A bullet list of plain items. */
export function bullets(...texts: readonly string[]): NodeJson {
  return node(
    'bulletList',
    {},
    texts.map((text) => node('listItem', {}, [paragraph(text)])),
  );
}

/** A source record whose facts were not all given. */
export function source(id: string, fields: Partial<SourceFields>): SourceRecord {
  const empty = { kind: 'web', title: '', url: '', publisher: '', date: '', public: true } as const;
  return { id, ...empty, ...fields };
}

/** A sample piece: facts, document and sources, without pictures. */
export function sample(piece: {
  readonly fields: Partial<ArticlePackage['fields']>;
  readonly document: ArticlePackage['document'];
  readonly sources: ArticlePackage['sources'];
}): ArticlePackage {
  return { ...piece, fields: { ...EMPTY_FIELDS, ...piece.fields }, assets: [] };
}
