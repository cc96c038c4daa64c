/** The annotated copy as one HTML file: status first, then the text with its notes, then sources. */
import {
  container,
  element,
  lines,
  type Markup,
  NOTHING,
  styleElement,
  text,
} from '../../export/html/markup.ts';
import type { AnnotatedBlock, AnnotatedPiece, AnnotatedSentence } from './annotated.ts';
import { claimMarkup } from './html-claim.ts';
import { findingMarkup } from './html-finding.ts';
import { sourcesMarkup } from './html-sources.ts';
import { REPORT_STYLE } from './html-style.ts';
import { FIELD_WORDS, REPLY_WORDS } from './labels.ts';

/** Writes the copy; the same copy gives the same bytes. */
export function writeAnnotatedHtml(copy: AnnotatedPiece): string {
  const title = copy.headline === '' ? 'Untitled' : copy.headline;
  const head = container('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(`Annotated copy: ${title}`)]),
    styleElement(REPORT_STYLE),
  ]);
  const body = container('body', {}, [
    element('h1', {}, [text(title)]),
    statusMarkup(copy),
    section('The piece as a whole', copy.findings.map(findingMarkup)),
    container('main', {}, [element('h2', {}, [text('The text')]), ...copy.blocks.map(blockMarkup)]),
    section('Let stand', copy.overrides.map(overrideMarkup)),
    section('Right of reply', copy.replies.map(replyMarkup)),
    sourcesMarkup(copy.sources, copy.language),
  ]);
  return `<!doctype html>\n${container('html', { lang: copy.language }, [head, body]).markup}\n`;
}

function statusMarkup(copy: AnnotatedPiece): Markup {
  const all = [...copy.findings, ...copy.blocks.flatMap((block) => findingsIn(block))];
  const open = all.filter(({ overridden }) => overridden === null);
  const count = (severity: string): number =>
    open.filter((finding) => finding.severity === severity).length;
  const verdict = copy.blocked ? 'Blocked' : 'Nothing blocks';
  const counts = `${count('block')} blocking, ${count('warn')} warnings, ${count('note')} notes`;
  const coverage = `${Math.round(copy.coverage * 100)}% of the sentences that need evidence have it`;
  return element('p', { class: 'status' }, [
    element('strong', { class: copy.blocked ? 'blocked' : 'passed' }, [text(verdict)]),
    text(`. ${counts}. ${coverage}. Checked ${copy.checkedAt}.`),
  ]);
}

function findingsIn(block: AnnotatedBlock): AnnotatedSentence['findings'] {
  return block.sentences.flatMap(({ findings }) => findings);
}

function blockMarkup(block: AnnotatedBlock): Markup {
  const field = FIELD_WORDS[block.field];
  const title = field === '' ? NOTHING : element('p', { class: 'field' }, [text(field)]);
  return lines([title, ...block.sentences.map(sentenceMarkup)]);
}

function sentenceMarkup(sentence: AnnotatedSentence): Markup {
  const { number, reasons, supported, claims, findings } = sentence;
  const missing =
    reasons.length === 0 || supported
      ? NOTHING
      : element('p', { class: 'unsupported' }, [text(`No evidence yet: ${reasons.join(', ')}.`)]);
  return container('div', { class: 'sentence', id: `sentence-${number}` }, [
    element('p', {}, [
      element('span', { class: 'number' }, [text(`${number} `)]),
      text(sentence.text),
    ]),
    container('div', { class: 'notes' }, [
      missing,
      ...claims.map(claimMarkup),
      ...findings.map(findingMarkup),
    ]),
  ]);
}

function overrideMarkup({ rule, reason, by, at }: AnnotatedPiece['overrides'][number]): Markup {
  return element('p', {}, [text(`${rule}: ${reason} (${by}, ${at})`)]);
}

function replyMarkup(reply: AnnotatedPiece['replies'][number]): Markup {
  const asked = reply.askedAt === null ? '' : `, asked ${reply.askedAt}`;
  const how = reply.how === '' ? '' : `, ${reply.how}`;
  const answer = reply.answer === '' ? [] : [element('blockquote', {}, [text(reply.answer)])];
  return element('div', {}, [
    element('p', {}, [
      text(`${reply.name}: ${REPLY_WORDS[reply.state]}${asked}${how} (${reply.by})`),
    ]),
    ...answer,
  ]);
}

function section(title: string, children: readonly Markup[]): Markup {
  if (children.length === 0) return NOTHING;
  return container('section', {}, [element('h2', {}, [text(title)]), ...children]);
}
