/** Libraries in temporary folders for tests; closed and removed when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openLibrary } from '../../src/main/library/inline.ts';
import type { Library, LibraryOptions } from '../../src/main/library/library.ts';
import {
  buildDocument,
  type DocumentParts,
  inlineText,
  paragraph,
} from '../../src/shared/article/build.ts';
import { toBody } from '../../src/shared/article/document.ts';
import type { ArticleFields, ArticleRecord } from '../../src/shared/article/model.ts';
import type { Result } from '../../src/shared/ipc/result.ts';

/** An empty folder that is removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'standfirst-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A library in a folder (a new one if none is given), closed when the test ends. */
export function testLibrary(
  directory: string = temporaryDirectory(),
  options: LibraryOptions = {},
): Library {
  const library = unwrap(openLibrary(directory, options));
  onTestFinished(() => library.close());
  return library;
}

/** The value of a result; a failure fails the test with its code. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.detail ?? result.error.sentence}`);
}

/** The code of a failed result, or null when it succeeded. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.code;
}

/** A body with a headline and paragraphs. */
export function bodyOf(headline: string, ...paragraphs: readonly string[]): string {
  return bodyWith({ headline: inlineText(headline), body: paragraphs.map(paragraph) });
}

/** A body from any document parts. */
export function bodyWith(parts: DocumentParts): string {
  return toBody(buildDocument(parts));
}

/** Creates a news piece with a headline, facts and text. */
export async function addPiece(
  library: Library,
  headline: string,
  fields: Partial<ArticleFields> = {},
  ...paragraphs: readonly string[]
): Promise<ArticleRecord> {
  const body = bodyOf(headline, ...paragraphs);
  return unwrap(await library.call('articles.create', { storyType: 'news', fields, body }));
}

/** A text of so many different words. */
export function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

/** A clock that stands still until it is moved. */
export function testClock(start = '2026-11-20T09:00:00.000Z'): {
  readonly clock: () => number;
  advance(milliseconds: number): void;
} {
  let now = Date.parse(start);
  return {
    clock: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

/** Minutes and days in milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
