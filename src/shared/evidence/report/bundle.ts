/**
 * The evidence bundle: the annotated copy, annotations, references and record of a piece with the
 * saved copies it relies on, in files whose hashes stand in a manifest and in a list that
 * `sha256sum -c` checks. Nothing of a withheld source is in it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvidenceEvent } from '../event.ts';
import { writeCslJson } from '../interchange/csl-json.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AnnotatedPiece } from './annotated.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeAnnotatedHtml } from './write-html.ts';

/** A file of the bundle; paths have forward slashes and plain letters. */
export type BundleFile = { readonly path: string; readonly bytes: Uint8Array };

/** A saved copy with its bytes and the text that was read from it; null when there is none. */
export type BundledCopy = {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly text: string | null;
};

/** What the bundle is made of; copies of withheld sources are left out whoever hands them in. */
export type BundleInput = {
  readonly copy: AnnotatedPiece;
  readonly copies: readonly BundledCopy[];
  readonly events: readonly EvidenceEvent[];
};

/** The files of the bundle in the order of their paths. The same input gives the same bytes. */
export function bundleFiles({ copy, copies, events }: BundleInput): BundleFile[] {
  const shown = new Set(
    copy.sources.flatMap((source) => (source.kind === 'shown' ? [source.record.id] : [])),
  );
  const allowed = copies.filter(({ snapshot }) => shown.has(snapshot.sourceId));
  const items = copy.sources.flatMap((source) => (source.kind === 'shown' ? [source.item] : []));
  const files = unique([
    file('annotated-copy.html', writeAnnotatedHtml(copy)),
    file('annotations.jsonld', writeAnnotations(copy)),
    file('references.json', writeCslJson(items).text),
    file('events.jsonl', eventLines(copy, events)),
    ...allowed.flatMap(copyFiles),
  ]);
  const manifest = file('manifest.json', manifestText(copy, allowed, files));
  const hashes = [...files, manifest].sort(byPath).map(hashLine).join('');
  return [...files, manifest, file('SHA256SUMS', hashes)].sort(byPath);
}

function copyFiles({ snapshot, bytes, text }: BundledCopy): BundleFile[] {
  const whole = { path: `copies/${snapshot.hash}`, bytes };
  return text === null ? [whole] : [whole, file(textPath(snapshot), text)];
}

function manifestText(
  copy: AnnotatedPiece,
  copies: readonly BundledCopy[],
  files: readonly BundleFile[],
): string {
  const numbers = new Map(
    copy.sources.flatMap((source) =>
      source.kind === 'shown' ? [[source.record.id, source.number] as const] : [],
    ),
  );
  const manifest = {
    standfirst: 'evidence-bundle',
    formatVersion: 1,
    articleId: copy.articleId,
    headline: copy.headline,
    checkedAt: copy.checkedAt,
    withheldSources: copy.sources.filter(({ kind }) => kind === 'withheld').length,
    copies: copies.map(({ snapshot, text }) => ({
      source: numbers.get(snapshot.sourceId),
      snapshotId: snapshot.id,
      file: `copies/${snapshot.hash}`,
      ...(text === null ? {} : { text: textPath(snapshot) }),
      size: snapshot.size,
      sha256: snapshot.hash,
      retrieval: snapshot.retrieval,
    })),
    files: [...files].sort(byPath).map(({ path, bytes }) => ({
      path,
      size: bytes.byteLength,
      sha256: bytesToHex(sha256(bytes)),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The record names sources by id: outside, it goes without those that are withheld. */
function eventLines(copy: AnnotatedPiece, events: readonly EvidenceEvent[]): string {
  const isComplete = copy.sources.every(({ kind }) => kind === 'shown');
  const written = isComplete ? events : [];
  return written.map((event) => `${JSON.stringify(event)}\n`).join('');
}

function textPath({ id }: Snapshot): string {
  return `texts/${id}.txt`;
}

function file(path: string, text: string): BundleFile {
  return { path, bytes: utf8ToBytes(text) };
}

/** Two snapshots with the same bytes are one file. */
function unique(files: readonly BundleFile[]): BundleFile[] {
  return [...new Map(files.map((entry) => [entry.path, entry])).values()];
}

function byPath(first: BundleFile, second: BundleFile): number {
  return first.path < second.path ? -1 : 1;
}

function hashLine({ path, bytes }: BundleFile): string {
  return `${bytesToHex(sha256(bytes))}  ${path}\n`;
}
