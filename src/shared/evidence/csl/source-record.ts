/**
 * Entries of a piece's Sources list as CSL items and back. An entry has few facts; its kind is
 * kept in `custom` where the CSL type alone does not say it. Whether readers may see the entry
 * is no fact of the source and stays with the entry.
 */
import { SOURCE_KINDS, type SourceFields } from '../../article/source.ts';
import { cslDateFrom, dateText } from './dates.ts';
import { type CslItem, cslItem } from './item.ts';
import type { CslType } from './types.ts';

type SourceKind = SourceFields['kind'];

/** Key in `custom` under which the kind of an entry travels. */
const KIND_KEY = 'standfirst-kind';

const TYPE_OF: Readonly<Record<SourceKind, CslType>> = {
  web: 'webpage',
  document: 'report',
  dataset: 'dataset',
  interview: 'interview',
  post: 'post',
  print: 'article-newspaper',
  observation: 'document',
  other: 'document',
};

const KIND_OF: ReadonlyMap<CslType, SourceKind> = new Map([
  ['webpage', 'web'],
  ['post-weblog', 'web'],
  ['report', 'document'],
  ['document', 'other'],
  ['manuscript', 'document'],
  ['bill', 'document'],
  ['hearing', 'document'],
  ['legal_case', 'document'],
  ['legislation', 'document'],
  ['regulation', 'document'],
  ['treaty', 'document'],
  ['patent', 'document'],
  ['standard', 'document'],
  ['thesis', 'document'],
  ['paper-conference', 'document'],
  ['dataset', 'dataset'],
  ['interview', 'interview'],
  ['personal_communication', 'interview'],
  ['post', 'post'],
  ['article', 'print'],
  ['article-journal', 'print'],
  ['article-magazine', 'print'],
  ['article-newspaper', 'print'],
  ['book', 'print'],
  ['chapter', 'print'],
  ['periodical', 'print'],
  ['pamphlet', 'print'],
]);

/** The CSL item of an entry; `id` becomes the item's. */
export function cslFromFields(fields: Omit<SourceFields, 'public'>, id: string): CslItem {
  const type = TYPE_OF[fields.kind];
  const issued = cslDateFrom(fields.date);
  const text = (variable: string, value: string): Record<string, string> =>
    value === '' ? {} : { [variable]: value };
  return cslItem.parse({
    id,
    type,
    ...text('title', fields.title),
    ...text('URL', fields.url),
    ...text('publisher', fields.publisher),
    ...(issued === null ? {} : { issued }),
    ...(KIND_OF.get(type) === fields.kind ? {} : { custom: { [KIND_KEY]: fields.kind } }),
  });
}

/** The facts of an entry out of an item: what its list shows; longer texts are cut to fit. */
export function fieldsFromCsl(item: CslItem): Omit<SourceFields, 'public'> {
  return {
    kind: kindOf(item),
    title: (item.title ?? '').slice(0, 2000),
    url: (item.URL ?? '').slice(0, 4000),
    publisher: (item.publisher ?? item['container-title'] ?? '').slice(0, 500),
    date: dateText(item.issued).slice(0, 40),
  };
}

/** An item after its entry was edited: the edited facts are changed, all others stay. */
export function withFields(item: CslItem, fields: Omit<SourceFields, 'public'>): CslItem {
  const before = fieldsFromCsl(item);
  const made = cslFromFields(fields, String(item.id));
  const changed = new Map<string, unknown>();
  if (fields.title !== before.title) changed.set('title', made.title);
  if (fields.url !== before.url) changed.set('URL', made.URL);
  if (fields.date !== before.date) changed.set('issued', made.issued);
  if (fields.publisher !== before.publisher) {
    changed.set(publisherVariable(item), made.publisher);
  }
  if (fields.kind !== before.kind) {
    changed.set('type', made.type);
    changed.set('custom', withKind(item.custom, made.custom?.[KIND_KEY]));
  }
  const merged = Object.entries({ ...item, ...Object.fromEntries(changed) });
  return cslItem.parse(Object.fromEntries(merged.filter(([, value]) => value !== undefined)));
}

function publisherVariable(item: CslItem): 'publisher' | 'container-title' {
  return item.publisher === undefined && item['container-title'] !== undefined
    ? 'container-title'
    : 'publisher';
}

function withKind(custom: CslItem['custom'], kind: unknown): CslItem['custom'] {
  const { [KIND_KEY]: _former, ...rest } = custom ?? {};
  const next = kind === undefined ? rest : { ...rest, [KIND_KEY]: kind };
  return Object.keys(next).length === 0 ? undefined : next;
}

function kindOf(item: CslItem): SourceKind {
  const stated = SOURCE_KINDS.find((kind) => kind === item.custom?.[KIND_KEY]);
  return stated ?? KIND_OF.get(item.type) ?? 'other';
}
