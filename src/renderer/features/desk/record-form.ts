/**
 * A record as its dialog edits it: texts only. What was not touched keeps its exact value in the
 * item, so that opening and saving a record changes nothing.
 */
import { personName } from '../../../shared/capture/metadata/author-names.ts';
import { cslDateFrom, dateText } from '../../../shared/evidence/csl/dates.ts';
import { type CslItem, cslItem } from '../../../shared/evidence/csl/item.ts';
import { nameText } from '../../../shared/evidence/csl/names.ts';
import { fieldsFromCsl, withFields } from '../../../shared/evidence/csl/source-record.ts';
import type { CslName } from '../../../shared/evidence/csl/values.ts';
import type { LibrarySourceFields, LibrarySourceKind } from '../../../shared/evidence/source.ts';
import { fromLocalInput, toLocalInput } from '../details/moments.ts';

/** The form; `authors` has one name a line, `embargo` is in local time as the field shows it. */
export type RecordForm = Omit<LibrarySourceFields, 'csl' | 'embargo'> & {
  readonly title: string;
  readonly authors: string;
  readonly publication: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly embargo: string;
};

/** A record of which nothing is known yet. */
export const EMPTY_RECORD: LibrarySourceFields = {
  csl: { id: 'new', type: 'webpage' },
  kind: 'web',
  tier: 'unrated',
  originGroup: '',
  terms: 'on-record',
  agreedWording: '',
  confidentiality: 'open',
  embargo: null,
  consent: '',
  rights: '',
  correction: '',
  note: '',
};

/** The form of a record. */
export function formOf({ csl, embargo, ...fields }: LibrarySourceFields): RecordForm {
  return {
    ...fields,
    title: csl.title ?? '',
    authors: (csl.author ?? []).map(nameText).join('\n'),
    publication: csl['container-title'] ?? '',
    publisher: csl.publisher ?? '',
    date: dateText(csl.issued),
    url: csl.URL ?? '',
    embargo: toLocalInput(embargo),
  };
}

/** The record that a form says, where `before` is what it was made from. */
export function recordOf(form: RecordForm, before: LibrarySourceFields): LibrarySourceFields {
  const { title, authors, publication, publisher, date, url, embargo, ...fields } = form;
  const was = formOf(before);
  const changed = new Map<string, unknown>();
  const note = (variable: string, now: string, then: string, value: unknown) => {
    if (now.trim() !== then) changed.set(variable, now.trim() === '' ? undefined : value);
  };
  note('title', title, was.title, title.trim());
  note('author', authors, was.authors, namesOf(authors, before.csl.author ?? []));
  note('container-title', publication, was.publication, publication.trim());
  note('publisher', publisher, was.publisher, publisher.trim());
  note('issued', date, was.date, cslDateFrom(date) ?? undefined);
  note('URL', url, was.url, url.trim());
  const merged = Object.entries({ ...before.csl, ...Object.fromEntries(changed) });
  const csl = cslItem.parse(Object.fromEntries(merged.filter(([, value]) => value !== undefined)));
  return {
    ...fields,
    csl: fields.kind === before.kind ? csl : withKind(csl, fields.kind),
    embargo: embargo === was.embargo ? before.embargo : fromLocalInput(embargo),
  };
}

/** Names line by line; one that stood there before keeps its parts. */
function namesOf(lines: string, before: readonly CslName[]): CslName[] {
  return lines.split('\n').flatMap((line) => {
    const text = line.trim();
    if (text === '') return [];
    const known = before.find((name) => nameText(name) === text);
    return [known ?? personName(text) ?? { literal: text }];
  });
}

/** Kinds of entry that say in the item what the library's finer kinds are. */
const ENTRY_KINDS = {
  web: 'web',
  pdf: 'document',
  office: 'document',
  dataset: 'dataset',
  image: 'other',
  recording: 'other',
  interview: 'interview',
  correspondence: 'interview',
  post: 'post',
  print: 'print',
  observation: 'observation',
  other: 'other',
} as const satisfies Record<LibrarySourceKind, string>;

function withKind(csl: CslItem, kind: LibrarySourceKind): CslItem {
  return withFields(csl, { ...fieldsFromCsl(csl), kind: ENTRY_KINDS[kind] });
}
