/**
 * Runs preflight where texts of sources are kept from one check to the next. Lives in the tasks'
 * thread for the window; the command line makes its own.
 */
import { parseBody } from '../../../shared/article/document.ts';
import type { ArticleFields } from '../../../shared/article/model.ts';
import type { PieceEvidence } from '../../../shared/evidence/piece-evidence.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { readPiece } from '../../../shared/verify/piece/checked-piece.ts';
import { CheckMemory } from '../../../shared/verify/preflight/check-memory.ts';
import { preflight } from '../../../shared/verify/preflight/preflight.ts';
import type { PreflightReport } from '../../../shared/verify/preflight/report.ts';
import type { SourceText } from '../../library/evidence/copy-requests.ts';

/** What is checked: the text of a piece with its facts, its evidence and its sources' texts. */
export type PieceForCheck = {
  readonly body: string;
  readonly fields: ArticleFields;
  readonly evidence: PieceEvidence;
  /** A projection is null when it was given before under the same snapshot. */
  readonly texts: readonly SourceText[];
  readonly now: string;
};

/** Checks pieces; answers null when a text was left out that it does not have. */
export type PieceChecker = (piece: PieceForCheck) => Result<PreflightReport | null>;

/** Most texts kept at once; the longest unused goes first. */
const KEPT = 400;

/** Creates a checker with nothing kept yet. */
export function createPieceChecker(): PieceChecker {
  const kept = new Map<string, Projection>();
  const memory = new CheckMemory();
  const textOf = ({ snapshotId, projection }: SourceText): Projection | null => {
    const text = projection ?? kept.get(snapshotId) ?? null;
    if (text === null) return null;
    kept.delete(snapshotId);
    kept.set(snapshotId, text);
    return text;
  };
  return ({ body, texts, ...piece }) => {
    const document = parseBody(body);
    if (!document.ok) return document;
    const known = new Map<string, Projection>();
    for (const source of texts) {
      const text = textOf(source);
      if (text === null) return ok(null);
      known.set(source.sourceId, text);
    }
    for (const id of Array.from(kept.keys()).slice(0, -KEPT)) kept.delete(id);
    return ok(preflight(readPiece({ ...piece, document: document.value, texts: known }), memory));
  };
}
