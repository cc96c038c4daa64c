/** What is known of a source at the moment it is attached, before anything was read of it. */
import type { LibrarySourceFields, LibrarySourceKind } from '../../../shared/evidence/source.ts';
import { bareSource } from '../../library/evidence/entries.ts';

/** File name endings by kind; everything else counts as a document. */
const KINDS: readonly (readonly [LibrarySourceKind, RegExp])[] = [
  ['pdf', /\.pdf$/i],
  ['dataset', /\.(?:csv|tsv|xlsx?|ods|json)$/i],
  ['recording', /\.(?:vtt|srt|mp3|m4a|wav|ogg|mp4|mov|webm)$/i],
  ['image', /\.(?:jpe?g|png|gif|webp|tiff?|svg)$/i],
  ['web', /\.x?html?$/i],
];

/** A source at an address; its title is the address until the page says what it is called. */
export function sourceAt(url: string): LibrarySourceFields {
  return bareSource({ kind: 'web', csl: { id: url, type: 'webpage', URL: url } });
}

/** A source that is a file; its title is the file's name. */
export function sourceInFile(fileName: string): LibrarySourceFields {
  const kind = KINDS.find(([, ending]) => ending.test(fileName))?.[0] ?? 'office';
  const title = fileName.replace(/\.[^.]+$/, '');
  const type = kind === 'dataset' ? 'dataset' : 'document';
  return bareSource({ kind, csl: { id: fileName, type, title } });
}
