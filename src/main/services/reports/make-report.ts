/**
 * Makes the files of a report out of what the library gave: checks the piece, annotates it, writes
 * it. Runs in the tasks' thread, because a long piece and its copies take a while.
 */
import { parseBody } from '../../../shared/article/document.ts';
import type { EvidenceEvent } from '../../../shared/evidence/event.ts';
import { annotate } from '../../../shared/evidence/report/annotate.ts';
import {
  type BundledCopy,
  type BundleFile,
  bundleFiles,
} from '../../../shared/evidence/report/bundle.ts';
import type { Readership } from '../../../shared/evidence/report/withheld.ts';
import { writeAnnotations } from '../../../shared/evidence/report/write-annotations.ts';
import { writeAnnotatedHtml } from '../../../shared/evidence/report/write-html.ts';
import { baseNameOf } from '../../../shared/export/file-name.ts';
import { assertNever, ok, type Result } from '../../../shared/ipc/result.ts';
import { readPiece } from '../../../shared/verify/piece/checked-piece.ts';
import { CheckMemory } from '../../../shared/verify/preflight/check-memory.ts';
import { preflight } from '../../../shared/verify/preflight/preflight.ts';
import type { PieceForCheck } from '../preflight/check-piece.ts';

/** What can be made: a page, annotations, or everything with the saved copies. */
export const REPORT_KINDS = ['page', 'annotations', 'bundle'] as const;
/** What can be made. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a report is made of; only a bundle needs copies and events. */
export type ReportMaterial = {
  readonly articleId: string;
  readonly piece: PieceForCheck;
  readonly kind: ReportKind;
  readonly readership: Readership;
  readonly copies: readonly BundledCopy[];
  readonly events: readonly EvidenceEvent[];
};

/** The files of a report and the name they go under, without an extension. */
export type MadeReport = { readonly baseName: string; readonly files: readonly BundleFile[] };

/** Makes a report; the same material gives the same bytes. */
export function makeReport(material: ReportMaterial): Result<MadeReport> {
  const { articleId, piece: stored, kind, readership, copies, events } = material;
  const document = parseBody(stored.body);
  if (!document.ok) return document;
  const texts = new Map(
    stored.texts.flatMap(({ sourceId, projection }) =>
      projection === null ? [] : [[sourceId, projection] as const],
    ),
  );
  const piece = readPiece({ ...stored, document: document.value, texts });
  const copy = annotate({
    articleId,
    piece,
    report: preflight(piece, new CheckMemory()),
    readership,
  });
  const baseName = baseNameOf(stored.fields.slug, copy.headline);
  switch (kind) {
    case 'page':
      return ok({ baseName, files: [textFile('annotated.html', writeAnnotatedHtml(copy))] });
    case 'annotations':
      return ok({ baseName, files: [textFile('annotations.jsonld', writeAnnotations(copy))] });
    case 'bundle':
      return ok({ baseName, files: bundleFiles({ copy, copies, events }) });
    default:
      return assertNever(kind);
  }
}

function textFile(path: string, text: string): BundleFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
