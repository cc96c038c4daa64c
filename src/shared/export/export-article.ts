/**
 * The one way out: every export, from the window or the command line, passes through here and
 * so through the leak guard, except archive copies in the native format. Pure: the same
 * package and options give the same file.
 */

import { slotOf, textOf } from '../article/document.ts';
import type { ArticlePackage } from '../article/package.ts';
import { assertNever, fail, ok, type Result } from '../ipc/result.ts';
import { toComplete } from './complete.ts';
import { writeDocx } from './docx/write-docx.ts';
import { baseNameOf } from './file-name.ts';
import type { ExportedFile, ExportFormat, ExportOptions } from './format.ts';
import { writeHtmlFragment, writeHtmlPage } from './html/write-html.ts';
import { writeNative } from './json/write-native.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { removeForbiddenCharacters } from './publishable/characters.ts';
import { toPublishable } from './publishable/publishable.ts';
import type { Cleaned } from './publishable/step.ts';
import { readArticle } from './published/read-article.ts';
import { writeText } from './text/write-text.ts';
import type { Written } from './written.ts';

const FILE_KINDS: Readonly<Record<ExportFormat, { extension: string; mediaType: string }>> = {
  html: { extension: 'html', mediaType: 'text/html' },
  'html-fragment': { extension: 'fragment.html', mediaType: 'text/html' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  text: { extension: 'txt', mediaType: 'text/plain' },
  json: { extension: 'json', mediaType: 'application/json' },
};

/** Exports a piece; `export-refused` when TK markers remain, `invalid-input` when it is broken. */
export async function exportArticle(
  input: ArticlePackage,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<Result<ExportedFile>> {
  const isArchive = options.archive === true;
  if (isArchive && format !== 'json') return fail('invalid-input', `archive as ${format}`);
  const allowed = isArchive
    ? toComplete(input, options.withheld ?? [])
    : toPublishable(input, options.tk ?? 'refuse');
  if (!allowed.ok) return allowed;
  const cleaned = forFormat(allowed.value, format);
  const written = await write(cleaned.package, format, options);
  if (!written.ok) return written;
  const { extension, mediaType } = FILE_KINDS[format];
  const { fields, document } = cleaned.package;
  const baseName = baseNameOf(fields.slug, textOf(slotOf(document, 'headline')));
  return ok({
    fileName: isArchive ? `${baseName}.archive.${extension}` : `${baseName}.${extension}`,
    mediaType,
    content: written.value.content,
    notices: [...cleaned.notices, ...written.value.notices],
    attachments: written.value.attachments,
  });
}

/** JSON can hold any character; every other format goes without what XML forbids. */
function forFormat(cleaned: Cleaned, format: ExportFormat): Cleaned {
  if (format === 'json') return cleaned;
  const next = removeForbiddenCharacters(cleaned.package);
  return { package: next.package, notices: [...cleaned.notices, ...next.notices] };
}

async function write(
  input: ArticlePackage,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Result<Written>> {
  if (format === 'json') return writeNative(input, options);
  const article = readArticle(input, options);
  switch (format) {
    case 'html':
      return ok(writeHtmlPage(article, options));
    case 'html-fragment':
      return ok(writeHtmlFragment(article, options));
    case 'markdown':
      return ok(writeMarkdown(article, options));
    case 'docx':
      return ok(await writeDocx(article, options));
    case 'text':
      return ok(writeText(article));
    default:
      return assertNever(format);
  }
}
