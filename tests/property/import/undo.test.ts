/** Taking back any statement of a report keeps every word and a sound document. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNode } from '../../../src/shared/article/document.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import type { Filed } from '../../../src/shared/import/filed.ts';
import { readHtml } from '../../../src/shared/import/html/read-html.ts';
import { readText } from '../../../src/shared/import/plain-text/read-text.ts';
import type { ImportItem } from '../../../src/shared/import/report.ts';
import { applyImportUndo } from '../../../src/shared/import/undo.ts';
import { accountForWords } from '../../../src/shared/import/words/account.ts';
import { wordsOf } from '../../../src/shared/import/words/words.ts';
import { countingContext, imported } from '../../support/imports.ts';
import { htmlDocument } from './html-documents.ts';
import { filedText } from './text-documents.ts';

/** Undoes items one after the other and checks the piece after each step. */
function undoAll(filed: Filed, items: readonly ImportItem[], start: ArticlePackage): void {
  const { random } = countingContext(2);
  let article = start;
  let left = items;
  for (const item of items.filter((candidate) => candidate.undo !== null)) {
    const undone = applyImportUndo(article, item, random);
    if (!undone.ok) throw new Error(`${item.field}: ${undone.error.detail}`);
    article = undone.value;
    left = left.filter((candidate) => candidate !== item);
    expect(toNode(article.document).ok).toBe(true);
    expect({
      after: item.field,
      missing: accountForWords(filed.inputText, article, { items: left }),
    }).toEqual({ after: item.field, missing: [] });
  }
}

describe('undoing every item of a report in turn', () => {
  it('keeps all words of plain text', () => {
    fc.assert(
      fc.property(filedText, (text) => {
        fc.pre(wordsOf(text).length > 0);
        const filed = readText(text);
        const { package: article, report } = imported(filed);
        undoAll(filed, report.items, article);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps all words of HTML', () => {
    fc.assert(
      fc.property(htmlDocument, (html) => {
        const { filed } = readHtml(html, countingContext());
        const { package: article, report } = imported(filed);
        undoAll(filed, report.items, article);
      }),
      { numRuns: 200 },
    );
  });
});
