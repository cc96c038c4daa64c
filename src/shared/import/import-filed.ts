/**
 * The end of every import: recognise, assemble, and account for each word of the input.
 * Words that were read but stand nowhere are put in the report, never lost.
 */
import type { AssetRecord } from '../article/asset.ts';
import { toNode } from '../article/document.ts';
import type { ArticlePackage } from '../article/package.ts';
import { fail, ok, type Result } from '../ipc/result.ts';
import { counted } from '../wording/counted.ts';
import { assemblePackage } from './assemble/assemble.ts';
import { itemsOf } from './assemble/report-items.ts';
import type { ImportContext } from './context.ts';
import type { Filed } from './filed.ts';
import { droppedNote, keptNote } from './notes.ts';
import { recognise } from './recogniser/recognise.ts';
import type { ImportReport } from './report.ts';
import { accountForWords } from './words/account.ts';
import { wordsOf } from './words/words.ts';

/** A finished import: the article and the report of what became of every word. */
export type Imported = { readonly package: ArticlePackage; readonly report: ImportReport };

/** Where a file came from, for its report. */
export type Origin = { readonly fileName: string; readonly encoding: string };

/** Turns a document as read into an article; fails with `import-empty` when it has no words. */
export function importFiled(
  filed: Filed,
  origin: Origin,
  assets: readonly AssetRecord[],
  context: ImportContext,
): Result<Imported> {
  if (wordsOf(filed.inputText).length === 0 && assets.length === 0) return fail('import-empty');
  const draft = recognise(filed, context);
  const assembled = assemblePackage(draft, assets, context);
  const article = assembled.package;
  const checked = toNode(article.document);
  if (!checked.ok) return checked;
  const kept = draft.blocks.filter((block) => block.kind !== 'taken').length;
  const body = keptNote('body', '', `${counted(kept, 'block')} of text.`);
  const notes = [...draft.notes, ...assembled.notes, body];
  const items = itemsOf(notes, article.document);
  const missing = accountForWords(filed.inputText, article, { items });
  const net =
    missing.length === 0
      ? []
      : [droppedNote('unplaced', missing.join(' '), 'These words found no place in the article.')];
  const report: ImportReport = {
    ...origin,
    format: filed.format,
    items: itemsOf([...notes, ...net], article.document),
  };
  return ok({ package: article, report });
}
