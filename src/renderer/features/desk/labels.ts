/** Words of the desk: states of copies as filters, fields of the history, fates of passages. */
import type { PassageFate } from '../../../shared/evidence/passage.ts';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';

/** Names of the states of a copy. */
export const CAPTURE_LABELS: Record<LibrarySource['capture'], string> = {
  none: 'No copy saved',
  waiting: 'Not yet captured',
  running: 'Saving',
  captured: 'Saved',
  failed: 'Could not be saved',
};

/** What became of a passage in the newest copy. */
export const FATE_LABELS: Record<PassageFate, string> = {
  same: 'The same in the newest copy',
  moved: 'Moved in the newest copy',
  changed: 'Changed in the newest copy',
  gone: 'Gone from the newest copy',
};

/** How a copy came into the library. */
export const COPY_LABELS: Record<Snapshot['retrieval']['kind'], string> = {
  fetched: 'Fetched',
  file: 'File',
  pasted: 'Pasted',
  typed: 'Typed',
};

/** Why no words could be read from a copy; empty when they could. */
export const TEXT_LABELS: Record<Snapshot['text'], string> = {
  available: '',
  none: 'No text in it',
  encrypted: 'Protected by a password',
  damaged: 'Damaged',
  'too-large': 'Too large to be read',
  unsupported: 'No text can be read from this kind of file',
};

const FIELDS: Readonly<Record<string, string>> = {
  'csl.title': 'Title',
  'csl.author': 'Authors',
  'csl.publisher': 'Publisher',
  'csl.container-title': 'Publication',
  'csl.issued': 'Date',
  'csl.accessed': 'Seen on',
  'csl.URL': 'Link',
  'csl.type': 'Type',
  'csl.language': 'Language',
  'csl.abstract': 'Summary',
  kind: 'Kind',
  tier: 'Tier',
  originGroup: 'Origin group',
  terms: 'Terms',
  agreedWording: 'Agreed wording',
  confidentiality: 'Confidentiality',
  embargo: 'Embargo',
  consent: 'Consent',
  rights: 'Rights',
  correction: 'Correction',
  note: 'Note',
};

/** What a field of the history is called; variables of the item without a name keep their own. */
export function fieldLabel(field: string): string {
  return FIELDS[field] ?? field.replace(/^csl\./, '');
}
