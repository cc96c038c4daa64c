/**
 * The common shape of the leak guard's steps: a package in, a package without one kind of
 * internal matter out, and a notice for everything that was removed.
 */
import type { ArticlePackage } from '../../article/package.ts';
import type { ExportNotice } from '../format.ts';

/** A package after one step, with what the step took out. */
export type Cleaned = {
  readonly package: ArticlePackage;
  readonly notices: readonly ExportNotice[];
};

/** One step of the leak guard. */
export type CleaningStep = (input: ArticlePackage) => Cleaned;

const EXCERPT_LENGTH = 80;

/** The beginning of a text on one line, for notices; whole characters only. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= EXCERPT_LENGTH
    ? line
    : `${characters.slice(0, EXCERPT_LENGTH - 1).join('')}…`;
}

/** One notice for a list of removed texts, or none when nothing was removed. */
export function noticesOf(
  kind: ExportNotice['kind'],
  what: string,
  removed: readonly string[],
): ExportNotice[] {
  const [first] = removed;
  if (first === undefined) return [];
  const telling = removed.find((text) => text.trim() !== '') ?? first;
  return [{ kind, what, count: removed.length, excerpt: excerptOf(telling) }];
}
