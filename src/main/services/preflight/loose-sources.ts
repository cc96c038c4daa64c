/**
 * Evidence without a library: files of a folder as the sources of a piece that is checked once.
 * Nothing is linked and nobody decided anything; the checks compare with all texts.
 */
import { basename } from 'node:path';
import type { ArticlePackage } from '../../../shared/article/package.ts';
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { PieceEvidence, PieceSource } from '../../../shared/evidence/piece-evidence.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { captureFile } from '../capture/capture-file.ts';
import type { Captured } from '../capture/captured.ts';
import { sourceAt, sourceInFile } from '../capturing/new-source.ts';
import type { FileToImport } from '../import-files.ts';

/** The sources of a piece that is not in a library, with their texts by source id. */
export type LooseSources = {
  readonly evidence: PieceEvidence;
  readonly texts: ReadonlyMap<string, Projection>;
  /** Files that could not be read as a source, with the reason. */
  readonly unread: readonly { readonly fileName: string; readonly sentence: string }[];
};

/** Reads files as sources beside those that the piece lists itself; `at` dates all of them. */
export async function looseSources(
  piece: Pick<ArticlePackage, 'sources'>,
  files: readonly FileToImport[],
  at: string,
): Promise<LooseSources> {
  const sources: PieceSource[] = piece.sources.map((entry, index) =>
    listed(entry, `listed:${index + 1}`, at),
  );
  const texts = new Map<string, Projection>();
  const unread: { fileName: string; sentence: string }[] = [];
  for (const file of files) {
    const bytes = await file.read();
    const captured = bytes.ok ? await captureFile(file.fileName, bytes.value) : bytes;
    if (!captured.ok) {
      unread.push({ fileName: file.fileName, sentence: captured.error.sentence });
      continue;
    }
    const source = inFile(file.fileName, captured.value, at);
    sources.push(source);
    const { projection } = captured.value;
    if (projection !== null) texts.set(source.source.id, projection);
  }
  return { evidence: { ...NOTHING_DECIDED, sources }, texts, unread };
}

const NOTHING_DECIDED: PieceEvidence = {
  sources: [],
  unlisted: [],
  people: [],
  passages: [],
  claims: [],
  links: [],
  proofs: [],
  decisions: [],
  overrides: [],
  replies: [],
};

/** The entry's own id is new at each import; a report that is to be the same each time has none. */
function listed(entry: SourceRecord, id: string, at: string): PieceSource {
  return { entry, source: recordOf(id, sourceAt(entry.url), at, 'none'), snapshot: null };
}

function inFile(fileName: string, captured: Captured, at: string): PieceSource {
  const id = `file:${fileName}`;
  const fields = sourceInFile(fileName);
  const title = fields.csl.title ?? basename(fileName);
  return {
    entry: { id, kind: 'document', title, url: '', publisher: '', date: '', public: true },
    source: recordOf(id, fields, at, 'captured'),
    snapshot: {
      id,
      sourceId: id,
      parentId: null,
      retrieval: captured.retrieval,
      size: captured.bytes.length,
      hash: captured.hash,
      text: captured.text,
      projector: captured.projection?.projector ?? '',
      textHash: captured.textHash,
    },
  };
}

function recordOf(
  id: string,
  fields: ReturnType<typeof sourceAt>,
  at: string,
  capture: LibrarySource['capture'],
): LibrarySource {
  return {
    id,
    ...fields,
    origins: {},
    capture,
    captureProblem: null,
    link: 'not-contacted',
    linkCheckedAt: null,
    linkGoneSince: null,
    aliasOf: null,
    createdAt: at,
    updatedAt: at,
  };
}
