/** Nothing is lost: every word of any input stands in the article or in its report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNode } from '../../../src/shared/article/document.ts';
import { readHtml } from '../../../src/shared/import/html/read-html.ts';
import { importFiled } from '../../../src/shared/import/import-filed.ts';
import { readMarkdown } from '../../../src/shared/import/markdown/read-markdown.ts';
import { htmlToBlocks, textToBlocks } from '../../../src/shared/import/paste.ts';
import { readText } from '../../../src/shared/import/plain-text/read-text.ts';
import { accountForWords } from '../../../src/shared/import/words/account.ts';
import { wordsOf } from '../../../src/shared/import/words/words.ts';
import { countingContext, imported } from '../../support/imports.ts';
import { htmlDocument } from './html-documents.ts';
import { markdownDocument } from './markdown-documents.ts';
import { filedText } from './text-documents.ts';

const RUNS = { numRuns: 400 };

/** Items of the safety net: words that no reader or recogniser placed. */
function unplaced(report: {
  readonly items: readonly { field: string; original: string }[];
}): string[] {
  return report.items.filter((item) => item.field === 'unplaced').map((item) => item.original);
}

describe('every word of the input', () => {
  it('is placed from filed plain text without the safety net', () => {
    fc.assert(
      fc.property(filedText, (text) => {
        fc.pre(wordsOf(text).length > 0);
        const filed = readText(text);
        const result = imported(filed);
        expect(unplaced(result.report)).toEqual([]);
        expect(accountForWords(text, result.package, result.report)).toEqual([]);
        expect(toNode(result.package.document).ok).toBe(true);
      }),
      RUNS,
    );
  });

  it('is placed from any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const result = importFiled(
          readText(text),
          { fileName: 't', encoding: 'utf-8' },
          [],
          countingContext(),
        );
        if (!result.ok) expect(result.error.code).toBe('import-empty');
        else expect(accountForWords(text, result.value.package, result.value.report)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is placed from HTML without the safety net', () => {
    fc.assert(
      fc.property(htmlDocument, (html) => {
        const { filed } = readHtml(html, countingContext());
        const result = imported(filed);
        expect(unplaced(result.report)).toEqual([]);
        expect(toNode(result.package.document).ok).toBe(true);
      }),
      RUNS,
    );
  });

  it('is placed from Markdown without the safety net', () => {
    fc.assert(
      fc.property(markdownDocument, (text) => {
        const filed = readMarkdown(text, countingContext());
        const result = imported(filed);
        expect(unplaced(result.report)).toEqual([]);
        expect(toNode(result.package.document).ok).toBe(true);
      }),
      RUNS,
    );
  });

  it('is placed when pasted', () => {
    fc.assert(
      fc.property(htmlDocument, filedText, (html, text) => {
        for (const pasted of [
          htmlToBlocks(html, countingContext()),
          textToBlocks(text, countingContext()),
        ]) {
          expect(unplaced(pasted.report)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
