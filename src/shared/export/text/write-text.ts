/**
 * Plain text in house format: the order and the signs in which desks file, so that what leaves
 * as text can come back as an article. Paragraphs are single lines; nothing is wrapped.
 */
import type { SourceRecord } from '../../article/source.ts';
import { type Run, runText } from '../../evidence/house/run.ts';
import type { PublishedArticle, PublishedNote } from '../published/article.ts';
import { type Losses, lossNotices } from '../published/features.ts';
import {
  bylineLines,
  datelineText,
  LABELS,
  noteLetter,
  sourceDetails,
} from '../published/labels.ts';
import { allInline } from '../published/walk.ts';
import type { Written } from '../written.ts';
import { blocksText } from './blocks.ts';
import { inlineText } from './inline.ts';
import { heroText } from './picture.ts';

const LOSSES: Losses = {
  bold: 'Bold is not in plain text',
  italic: 'Italics are not in plain text',
  superscript: 'Superscript became ordinary text',
  subscript: 'Subscript became ordinary text',
  language: 'Passages in other languages are not marked',
  'link-title': 'Titles of links are not in plain text',
  'heading-level': 'Heading levels are not in plain text',
  'merged-cells': 'Merged table cells became single cells',
  'blocks-in-cells': 'Lists and paragraphs in table cells became one line',
  picture: 'Pictures became their description',
  'picture-kind': 'Picture kinds are not in plain text',
  'figure-layout': 'Figure layouts are not in plain text',
  'pull-quote-style': 'Pull quote styles are not in plain text',
  'alternative-headlines': 'Search and social headlines are not in plain text',
  tags: 'Tags are not in plain text',
};

/** The whole piece as text with a blank line between paragraphs. */
export function writeText(article: PublishedArticle): Written {
  const paragraphs = [
    article.kicker === '' ? '' : `${LABELS.kicker}: ${article.kicker}`,
    article.headline,
    ...bylineLines(article.authors),
    datelineText(article.dateline),
    ...(article.hero === null ? [] : heroText(article.hero)),
    inlineText(article.standfirst),
    ...glanceText(article.glance),
    ...blocksText(article.body),
    ...notesText(article.notes),
    ...sourcesText(article),
  ].filter((paragraph) => paragraph.trim() !== '');
  return {
    content: `${paragraphs.join('\n\n')}\n`,
    notices: lossNotices(article, LOSSES),
    attachments: [],
  };
}

function glanceText(glance: PublishedArticle['glance']): string[] {
  if (glance === null) return [];
  return [glance.title, glance.items.map((item) => `  • ${inlineText(item)}`).join('\n')];
}

function notesText(notes: readonly PublishedNote[]): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map((note, position) => `${noteLetter(position + 1)}. ${note.text}`);
  return [`${LABELS.notes}:`, ...lines];
}

/** Entries carry numbers only when the text cites them by number. */
function sourcesText(article: PublishedArticle): string[] {
  if (article.sources.length === 0) return [];
  const isCited = allInline(article).some(
    (part) => part.kind === 'citation' && part.references.some(({ source }) => source !== null),
  );
  const lines = article.sources.map((source, position) => {
    const number = isCited ? `[${position + 1}] ` : '';
    const runs = article.sourceRuns.get(source.id);
    return number + (runs === undefined ? sourceText(source) : styledText(runs));
  });
  return [`${LABELS.sources}:`, ...lines];
}

/** Addresses that no words of the entry spell out stand behind it. */
function styledText(runs: readonly Run[]): string {
  const words = runText(runs);
  const hidden = runs.flatMap((run) =>
    run.kind === 'link' && !run.href.includes(run.text) ? [run.href] : [],
  );
  return [words, ...hidden].join(' – ');
}

function sourceText(source: SourceRecord): string {
  return [source.title, sourceDetails(source), source.url]
    .filter((part) => part !== '')
    .join(' – ');
}
