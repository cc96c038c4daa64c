/**
 * Inline HTML to inline nodes: marks from elements and styles, breaks, links, note references.
 * White space is collapsed as a browser would; text itself is never changed.
 */
import { inlineText } from '../../article/build.ts';
import type { MarkJson, NodeJson } from '../../article/json.ts';
import { languageTag } from '../../article/model.ts';
import { joinText } from '../blocks/inline.ts';
import { addMark, removeMark } from '../blocks/marks.ts';
import { changedNote } from '../notes.ts';
import { withoutInvisible } from '../words/words.ts';
import { decorationOf, goneReason } from './gone.ts';
import { safeAddress } from './links.ts';
import { drop, loseFormatting, type Reading } from './reading.ts';
import { type Style, styleOf } from './style.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Marks in force, and whether white space counts. */
export type InlineState = { readonly marks: readonly MarkJson[]; readonly preformatted: boolean };

/** Plain text with collapsing white space. */
export const PLAIN: InlineState = { marks: [], preformatted: false };

const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript', 'svg', 'canvas', 'map']);

/** Raw inline nodes of some HTML; `tidyInline` must follow once the paragraph is complete. */
export function inlineNodes(
  nodes: readonly HtmlNode[],
  state: InlineState,
  reading: Reading,
): NodeJson[] {
  return nodes.flatMap((node) =>
    node.kind === 'text' ? textNodes(node.text, state) : elementNodes(node, state, reading),
  );
}

function textNodes(text: string, state: InlineState): NodeJson[] {
  const linked = state.marks.some((mark) => mark.type === 'link');
  const shown = linked ? withoutInvisible(text) : text;
  if (!state.preformatted) return inlineText(shown.replace(/[ \t\n\r\f]+/g, ' '), state.marks);
  return shown
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...inlineText(line, state.marks),
    ]);
}

function elementNodes(source: HtmlElement, state: InlineState, reading: Reading): NodeJson[] {
  if (source.name === 'br') return [{ type: 'hardBreak' }];
  if (SILENT.has(source.name)) return [];
  const style = styleOf(source, reading.sheet);
  const gone = goneReason(source, style);
  if (gone !== null) {
    drop(reading, gone.field, visibleText(source), gone.reason);
    return [];
  }
  if (source.name === 'note-reference') return [citationOf(source)];
  if (source.name === 'img') return inlineText(source.attributes.alt ?? '', state.marks);
  const inner = innerState(source, style, state, reading);
  const nodes = inlineNodes(source.children, inner, reading);
  return source.name === 'q' ? quoted(nodes, state, reading) : nodes;
}

/** The citation of a reference that the notes pass made: one entry for each note. */
function citationOf(source: HtmlElement): NodeJson {
  const notes = source.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
  const refs = notes.map(({ attributes }) => noteOf(attributes.text ?? '', attributes.locator));
  return { type: 'citation', attrs: { refs } };
}

function noteOf(note: string, locator = ''): Record<string, string | null> {
  return { sourceId: null, locator, note };
}

/** A citation without a source record: the note itself. */
export function citationNode(note: string): NodeJson {
  return { type: 'citation', attrs: { refs: [noteOf(note)] } };
}

/** Browsers show quote signs around this element, so the words would read differently without. */
function quoted(nodes: NodeJson[], state: InlineState, reading: Reading): NodeJson[] {
  reading.notes.push(
    changedNote('text', '', '', 'Quote signs that the page only drew were written out.'),
  );
  return [...inlineText('“', state.marks), ...nodes, ...inlineText('”', state.marks)];
}

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

/** Collapses white space across nodes and trims the ends; keeps breaks between words only. */
export function tidyInline(nodes: readonly NodeJson[]): NodeJson[] {
  const tidy: NodeJson[] = [];
  let afterSpace = true;
  for (const node of nodes) {
    if (node.text === undefined) {
      if (node.type === 'hardBreak') trimEnd(tidy);
      tidy.push(node);
      afterSpace = node.type === 'hardBreak';
      continue;
    }
    const text = afterSpace ? node.text.replace(/^ +/, '') : node.text;
    if (text === '') continue;
    tidy.push({ ...node, text });
    afterSpace = text.endsWith(' ');
  }
  while (tidy[0]?.type === 'hardBreak') tidy.shift();
  trimEnd(tidy);
  while (tidy.at(-1)?.type === 'hardBreak') {
    tidy.pop();
    trimEnd(tidy);
  }
  return joinText(tidy);
}

function trimEnd(nodes: NodeJson[]): void {
  const last = nodes.at(-1);
  if (last?.text === undefined || !last.text.endsWith(' ')) return;
  const text = last.text.replace(/ +$/, '');
  if (text === '') nodes.pop();
  else nodes[nodes.length - 1] = { ...last, text };
}
