/**
 * The leak guard: turns a package into one that is safe to leave the newsroom. Every exporter
 * gets its input from here, so nothing internal can reach any format.
 */
import { toNode } from '../../article/document.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { fail, ok, type Result } from '../../ipc/result.ts';
import { counted } from '../../wording/counted.ts';
import type { ExportNotice, ExportOptions } from '../format.ts';
import { removeUnsafeAddresses } from './addresses.ts';
import { removeComments } from './comments.ts';
import { removeInternalNote } from './internal-note.ts';
import { keepShownPictures } from './pictures.ts';
import { removePrivateSources } from './sources.ts';
import { removeStash } from './stash.ts';
import type { Cleaned, CleaningStep } from './step.ts';
import { rejectSuggestions } from './suggestions.ts';
import { findTkNotices, stripTk } from './tk.ts';

const STEPS: readonly CleaningStep[] = [
  removeStash,
  rejectSuggestions,
  removeComments,
  removePrivateSources,
  removeInternalNote,
  removeUnsafeAddresses,
  keepShownPictures,
];

/** The package without internal matter; `export-refused` when TK markers remain and may not be cut. */
export function toPublishable(
  input: ArticlePackage,
  tk: NonNullable<ExportOptions['tk']>,
): Result<Cleaned> {
  const cleaned = withoutInternalMatter(input);
  if (!cleaned.ok) return cleaned;
  const refusals = findTkNotices(cleaned.value.package);
  if (refusals.length === 0) return cleaned;
  if (tk === 'refuse') return fail('export-refused', null, refusalSentence(refusals));
  const stripped = stripTk(cleaned.value.package);
  return ok({
    package: stripped.package,
    notices: [...cleaned.value.notices, ...stripped.notices],
  });
}

function withoutInternalMatter(input: ArticlePackage): Result<Cleaned> {
  const node = toNode(input.document);
  if (!node.ok) return node;
  // Through the schema and back: attributes the format does not know are gone.
  const document = { schemaVersion: input.document.schemaVersion, doc: node.value.toJSON() };
  let cleaned: Cleaned = { package: { ...input, document }, notices: [] };
  for (const step of STEPS) {
    const next = step(cleaned.package);
    cleaned = { package: next.package, notices: [...cleaned.notices, ...next.notices] };
  }
  return ok(cleaned);
}

function refusalSentence(refusals: readonly ExportNotice[]): string {
  const count = refusals.reduce((sum, notice) => sum + notice.count, 0);
  const places = refusals.map(
    (notice) => `${notice.what.replace('TK in ', '')}: “${notice.excerpt}”`,
  );
  const markers = counted(count, 'TK marker is', 'TK markers are');
  return `${markers} still in the piece (${places.join('; ')}).`;
}
