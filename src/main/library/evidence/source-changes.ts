/** Changing a source of the library: every changed field is kept with its former value. */
import type { CslItem } from '../../../shared/evidence/csl/item.ts';
import type {
  FIELD_ORIGINS,
  LibrarySource,
  LibrarySourceFields,
} from '../../../shared/evidence/source.ts';
import type { Store } from '../store.ts';
import { recordEvent } from './events.ts';
import { writeSource } from './source-row.ts';

type Origin = (typeof FIELD_ORIGINS)[number];

/** One changed field: for the history, as texts. */
type FieldChange = { readonly field: string; readonly before: string; readonly after: string };

/** Who changes a source, and where the new values of its item come from. */
export type ChangeContext = { readonly by: string; readonly origin: Origin };

/** A source of these fields, written and recorded. */
export function insertSource(
  store: Store,
  fields: LibrarySourceFields,
  { by, origin }: ChangeContext,
): LibrarySource {
  const id = store.newId();
  const now = store.now();
  const csl = { ...fields.csl, id };
  const source: LibrarySource = {
    ...fields,
    id,
    csl,
    origins: Object.fromEntries(variablesOf(csl).map((variable) => [variable, origin])),
    capture: 'none',
    captureProblem: null,
    link: 'not-contacted',
    linkCheckedAt: null,
    linkGoneSince: null,
    aliasOf: null,
    createdAt: now,
    updatedAt: now,
  };
  writeSource(store, source);
  recordEvent(store, { by, kind: 'source-added', articleId: null, subjectId: id, detail: {} });
  return source;
}

/** A source with fields replaced; answers it as it is now. Nothing is written when nothing differs. */
export function changeSource(
  store: Store,
  before: LibrarySource,
  fields: Partial<LibrarySourceFields>,
  { by, origin }: ChangeContext,
): LibrarySource {
  const csl = { ...(fields.csl ?? before.csl), id: before.csl.id };
  const changes = changesBetween(before, { ...before, ...fields, csl });
  if (changes.length === 0) return before;
  const changedVariables = changes
    .filter(({ field }) => field.startsWith('csl.'))
    .map(({ field }) => field.slice('csl.'.length));
  const isMoved = changedVariables.includes('URL');
  const after: LibrarySource = {
    ...before,
    ...fields,
    csl,
    origins: originsAfter(before.origins, csl, changedVariables, origin),
    ...(isMoved
      ? { link: 'not-contacted' as const, linkCheckedAt: null, linkGoneSince: null }
      : {}),
    updatedAt: store.now(),
  };
  writeSource(store, after);
  keepHistory(store, before.id, changes, by);
  recordEvent(store, {
    by,
    kind: 'source-changed',
    articleId: null,
    subjectId: before.id,
    detail: { fields: changes.map(({ field }) => field).join(' ') },
  });
  return after;
}

/** Whether two items say the same, whatever the order of their keys. */
function changesBetween(before: LibrarySource, after: LibrarySource): FieldChange[] {
  const variables = new Set([...variablesOf(before.csl), ...variablesOf(after.csl)]);
  const ours = [
    'kind',
    'tier',
    'originGroup',
    'terms',
    'agreedWording',
    'confidentiality',
  ] as const;
  const rest = ['embargo', 'consent', 'rights', 'correction', 'note'] as const;
  return [
    ...[...variables].map((name) =>
      fieldChange(`csl.${name}`, variableOf(before.csl, name), variableOf(after.csl, name)),
    ),
    ...[...ours, ...rest].map((name) => fieldChange(name, before[name], after[name])),
  ].filter((change) => change.before !== change.after);
}

function fieldChange(field: string, before: unknown, after: unknown): FieldChange {
  return { field, before: textOf(before), after: textOf(after) };
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function variableOf(item: CslItem, variable: string): unknown {
  return Object.entries(item).find(([name]) => name === variable)?.[1];
}

function variablesOf(item: CslItem): string[] {
  return Object.entries(item)
    .filter(([name, value]) => name !== 'id' && value !== undefined)
    .map(([name]) => name);
}

function originsAfter(
  before: LibrarySource['origins'],
  item: CslItem,
  changed: readonly string[],
  origin: Origin,
): LibrarySource['origins'] {
  const present = new Set(variablesOf(item));
  const renewed = { ...before, ...Object.fromEntries(changed.map((name) => [name, origin])) };
  return Object.fromEntries(Object.entries(renewed).filter(([name]) => present.has(name)));
}

function keepHistory(store: Store, id: string, changes: readonly FieldChange[], by: string): void {
  const insert = store.prepare<[Record<string, unknown>], never>(
    `INSERT INTO source_change (source, field, before, after, made_at, made_by)
     VALUES (@id, @field, @before, @after, @at, @by)`,
  );
  for (const change of changes) insert.run({ ...change, id, at: store.now(), by });
}
