/** Running text as Word runs: formatting, hyperlinks, line breaks and real footnotes. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { assertNever } from '../../ipc/result.ts';
import { directionOf } from '../published/direction.ts';
import type { PublishedInline, TextStyle } from '../published/inline.ts';
import type { WordFootnotes } from './footnotes.ts';

/** Running text; `rightToLeft` says whether the piece as a whole runs that way. */
export function runs(
  content: readonly PublishedInline[],
  footnotes: WordFootnotes,
  rightToLeft: boolean,
): ParagraphChild[] {
  return content.map((part) => {
    switch (part.kind) {
      case 'text':
        return textRun(part.text, part.style, rightToLeft);
      case 'break':
        return new TextRun({ break: 1 });
      case 'citation':
        return new FootnoteReferenceRun(footnotes.add(part.references));
      default:
        return assertNever(part);
    }
  });
}

/** Plain text as one run, or none for the empty string. */
export function plainRuns(
  text: string,
  rightToLeft: boolean,
  options: IRunOptions = {},
): TextRun[] {
  return text === '' ? [] : [new TextRun({ ...options, text, ...directed(rightToLeft) })];
}

function textRun(text: string, style: TextStyle, rightToLeft: boolean): ParagraphChild {
  const { language, link } = style;
  const isRightToLeft = language === null ? rightToLeft : directionOf(language) === 'rtl';
  const run = new TextRun({
    text,
    // Only what is set: an explicit "not bold" would undo the bold of a heading's style.
    ...(style.bold && { bold: true }),
    ...(style.italic && { italics: true }),
    ...(style.superscript && { superScript: true }),
    ...(style.subscript && { subScript: true }),
    ...directed(isRightToLeft),
    ...(language !== null && { language: { value: language, bidirectional: language } }),
    ...(link !== null && { style: 'Hyperlink' }),
  });
  return link === null ? run : new ExternalHyperlink({ link: link.href, children: [run] });
}

function directed(rightToLeft: boolean): IRunOptions {
  return rightToLeft ? { rightToLeft } : {};
}
