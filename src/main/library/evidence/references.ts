/** Files of references in and out of the sources desk. */
import type { CslItem } from '../../../shared/evidence/csl/item.ts';
import { fieldsFromCsl } from '../../../shared/evidence/csl/source-record.ts';
import type { CslType } from '../../../shared/evidence/csl/types.ts';
import {
  readReferences,
  referenceFormatOf,
  writeReferences,
} from '../../../shared/evidence/interchange/references.ts';
import type { LibrarySource, LibrarySourceKind } from '../../../shared/evidence/source.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { attachSource } from './desk-changes.ts';
import { bareSource, sourceWithAddress } from './entries.ts';
import { insertSource } from './source-changes.ts';
import { effectiveSource } from './source-row.ts';

/** Kinds that the type of an item says more exactly than an entry's kind does. */
const KIND_OF: Partial<Readonly<Record<CslType, LibrarySourceKind>>> = {
  broadcast: 'recording',
  motion_picture: 'recording',
  song: 'recording',
  figure: 'image',
  graphic: 'image',
  map: 'image',
  personal_communication: 'correspondence',
};

/** Adds the references of a file, and puts them into a piece's list when one is given. */
export function importReferences(
  store: Store,
  { by, text, articleId }: ParsedInputOf<'desk.readReferences'>,
): Result<OutputOf<'desk.readReferences'>> {
  const format = referenceFormatOf(text);
  if (format === null) {
    return fail('import-unsupported', null, 'This is no file of references that Standfirst knows.');
  }
  const { items, problems } = readReferences(text, format);
  return store.write(() => {
    const added: LibrarySource[] = [];
    for (const item of items) {
      const source = sourceWithAddress(store, item.URL ?? '') ?? insertItem(store, item, by);
      added.push(source);
      if (articleId === null) continue;
      const attached = attachSource(store, { by, articleId, sourceId: source.id });
      if (!attached.ok) return attached;
    }
    return ok({ added, problems: [...problems] });
  });
}

/** A file of the sources of these ids; confidential ones and unknown ids are left out. */
export function exportReferences(
  store: Store,
  { ids, format }: ParsedInputOf<'desk.writeReferences'>,
): Result<OutputOf<'desk.writeReferences'>> {
  const items = ids.flatMap((id) => {
    const source = effectiveSource(store, id);
    const isOpen = source.ok && source.value.confidentiality !== 'confidential';
    return isOpen ? [source.value.csl] : [];
  });
  const { text, losses } = writeReferences(items, format);
  return ok({ text, losses: losses.map((loss) => ({ ...loss, variables: [...loss.variables] })) });
}

function insertItem(store: Store, item: CslItem, by: string): LibrarySource {
  // The library gives ids of its own; the key by which a manuscript cites the item stays.
  const csl = { ...item, 'citation-key': item['citation-key'] ?? String(item.id) };
  return insertSource(store, bareSource({ csl, kind: kindOf(item) }), {
    by,
    origin: 'import',
  });
}

function kindOf(item: CslItem): LibrarySourceKind {
  const { kind } = fieldsFromCsl(item);
  return KIND_OF[item.type] ?? (kind === 'document' ? 'other' : kind);
}
