/**
 * Every place outside running text where words of a piece stand: facts, sources, picture
 * attributes. The TK guard and the character filter go through this one list.
 */
import { z } from 'zod';
import type { ArticleFields } from '../../article/model.ts';
import type { ArticlePackage } from '../../article/package.ts';
import type { SourceRecord } from '../../article/source.ts';
import { fieldNameWithin } from '../../wording/field-names.ts';
import { rewriteDocument } from './rewrite.ts';

/** Changes one text; `place` names where it stands, for notices. */
export type TextChange = (text: string, place: string) => string;

const WORDED_ATTRIBUTES = ['alt', 'photographer', 'source', 'title'] as const;
const references = z.array(z.looseObject({ locator: z.string(), note: z.string() }));

/** A package in which every text outside running text went through `change`. */
export function changeTextFields(input: ArticlePackage, change: TextChange): ArticlePackage {
  return {
    ...input,
    fields: changeFields(input.fields, change),
    sources: input.sources.map((source) => changeSource(source, change)),
    document: rewriteDocument(input.document, (node) =>
      node.attrs === undefined
        ? node
        : { ...node, attrs: changeAttributes(node.attrs, node.type, change) },
    ),
  };
}

function changeFields(fields: ArticleFields, change: TextChange): ArticleFields {
  const { seo, social, alert, print } = fields.headlines;
  return {
    ...fields,
    headlines: {
      seo: change(seo, 'SEO headline'),
      social: change(social, 'social headline'),
      alert: change(alert, 'alert'),
      print: change(print, 'print headline'),
    },
    authors: fields.authors.map((author) => ({ ...author, name: change(author.name, 'byline') })),
    dateline: { ...fields.dateline, place: change(fields.dateline.place, 'dateline') },
    desk: change(fields.desk, 'desk'),
    tags: fields.tags.map((tag) => change(tag, 'tags')).filter((tag) => tag !== ''),
    description: change(fields.description, 'description'),
  };
}

function changeSource(source: SourceRecord, change: TextChange): SourceRecord {
  return {
    ...source,
    title: change(source.title, 'sources'),
    publisher: change(source.publisher, 'sources'),
    date: change(source.date, 'sources'),
  };
}

function changeAttributes(
  attrs: Readonly<Record<string, unknown>>,
  type: string,
  change: TextChange,
): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...attrs };
  for (const name of WORDED_ATTRIBUTES) {
    const value = attrs[name];
    if (typeof value === 'string') changed[name] = change(value, fieldNameWithin(type, name));
  }
  const refs = references.safeParse(attrs.refs);
  if (refs.success) {
    changed.refs = refs.data.map((reference) => ({
      ...reference,
      locator: change(reference.locator, 'citation'),
      note: change(reference.note, 'citation'),
    }));
  }
  return changed;
}
