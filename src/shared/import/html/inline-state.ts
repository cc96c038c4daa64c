/**
 * The marks in force inside an element: its own meaning first, then what its style adds or takes
 * away. What an article cannot say is noted as lost.
 */
import type { MarkJson } from '../../article/json.ts';
import { languageTag } from '../../article/model.ts';
import { addMark, removeMark } from '../blocks/marks.ts';
import { changedNote } from '../notes.ts';
import { decorationOf } from './gone.ts';
import { safeAddress } from './links.ts';
import { loseFormatting, type Reading } from './reading.ts';
import type { Style } from './style.ts';
import type { HtmlElement } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Marks in force, and whether white space counts. */
export type InlineState = { readonly marks: readonly MarkJson[]; readonly preformatted: boolean };

/** Plain text with collapsing white space. */
export const PLAIN: InlineState = { marks: [], preformatted: false };

/** The state inside an element: its own meaning first, then what its style adds or takes away. */
export function innerState(
  source: HtmlElement,
  style: Style,
  state: InlineState,
  reading: Reading,
): InlineState {
  const named = elementMark(source, reading);
  const own = named === null ? state.marks : addMark(state.marks, named);
  const marks = styleMarks(own, style);
  const lang = foreignLanguage(source, reading);
  noteLoss(source, style, reading);
  return {
    marks: lang === null ? marks : addMark(marks, { type: 'lang', attrs: { lang } }),
    preformatted:
      state.preformatted || source.name === 'pre' || /^pre/.test(style['white-space'] ?? ''),
  };
}

const NAMED: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  sup: 'superscript',
  sub: 'subscript',
};

function elementMark(source: HtmlElement, reading: Reading): MarkJson | null {
  const type = NAMED[source.name];
  if (type !== undefined) return { type };
  const href = source.name === 'a' ? source.attributes.href : undefined;
  if (href === undefined) return null;
  const address = safeAddress(href, reading.base);
  if (address !== null) {
    return {
      type: 'link',
      attrs: { href: address, title: source.attributes.title ?? null, rel: null },
    };
  }
  const text = visibleText(source);
  if (text !== '' && href.trim() !== '') {
    const reason = `The address “${href.trim().slice(0, 200)}” cannot be a link in an article.`;
    reading.notes.push(changedNote('link', text, text, reason));
  }
  return null;
}

function styleMarks(marks: readonly MarkJson[], style: Style): readonly MarkJson[] {
  let current = marks;
  const weight = style['font-weight'];
  if (weight !== undefined) {
    const bold = /^(?:bold|bolder|[6-9]\d\d)$/.test(weight);
    current = bold ? addMark(current, { type: 'bold' }) : removeMark(current, 'bold');
  }
  const slant = style['font-style'];
  if (slant === 'italic' || slant === 'oblique') current = addMark(current, { type: 'italic' });
  if (slant === 'normal') current = removeMark(current, 'italic');
  if (style['vertical-align'] === 'super') current = addMark(current, { type: 'superscript' });
  if (style['vertical-align'] === 'sub') current = addMark(current, { type: 'subscript' });
  return current;
}

/** Only inline elements mark words of another language; programs put `lang` on everything. */
function foreignLanguage(source: HtmlElement, reading: Reading): string | null {
  const { lang } = source.attributes;
  if (lang === undefined || reading.language === '') return null;
  if (!languageTag.safeParse(lang).success) return null;
  const inline = source.name === 'span' || source.name === 'i' || source.name === 'em';
  const same = lang.slice(0, 2).toLowerCase() === reading.language.slice(0, 2).toLowerCase();
  return inline && !same ? lang : null;
}

function noteLoss(source: HtmlElement, style: Style, reading: Reading): void {
  const underlined = source.name === 'u' || /underline/.test(decorationOf(style));
  if (underlined && source.name !== 'a') loseFormatting(reading, 'underline');
  if (source.name === 'code' || source.name === 'kbd' || source.name === 'samp') {
    loseFormatting(reading, 'code');
  }
  if (source.name === 'mark' || source.name === 'font' || 'background' in style) {
    loseFormatting(reading, 'highlight, font or colour');
  }
}
