/**
 * Hidden text of a Word document: the converter knows nothing of it and would print it. Found in
 * the XML and taken out of the converter's document before it becomes HTML.
 */
import type { DocxParts } from './docx-archive.ts';
import type { WordElement } from './docx-list-starts.ts';
import { attributeOf, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** One stretch of text as the XML has it. */
export type StoredText = { readonly text: string; readonly hidden: boolean };

const OFF = new Set(['0', 'false', 'off']);
/** Texts that the converter makes of other elements: hyphens that do not break, soft ones. */
const MADE = new Set(['', '\u2011', '\u00ad']);
/** What the converter passes over: former text, and shapes stored a second time. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'Fallback']);

/** The text of the document's body in order, told apart by whether Word shows it. */
export function storedTexts(parts: DocxParts): readonly StoredText[] {
  const styles = hiddenStyles(parts.get('word/styles.xml') ?? '');
  const found: StoredText[] = [];
  const open: string[] = [];
  const runs: boolean[] = [];
  for (const token of xmlTokens(parts.get('word/document.xml') ?? '')) {
    if (token.kind === 'text') {
      const isText = open.at(-1) === 't' && !open.some((name) => PASSED_OVER.has(name));
      if (isText) found.push({ text: token.text, hidden: runs.at(-1) ?? false });
      continue;
    }
    const isOfRun = open.at(-1) === 'rPr' && open.at(-2) === 'r';
    if (isOfRun && hides(token, styles)) runs[runs.length - 1] = true;
    follow(token, open, runs);
  }
  return found;
}

/** Keeps the elements around the next token, and whether each run among them is hidden. */
function follow({ kind, name }: XmlToken, open: string[], runs: boolean[]): void {
  if (kind === 'open') open.push(name);
  if (kind === 'open' && name === 'r') runs.push(false);
  if (kind === 'close') open.pop();
  if (kind === 'close' && name === 'r') runs.pop();
}

/** The hidden stretches, each with those right beside it. */
export function hiddenPassages(texts: readonly StoredText[]): readonly string[] {
  const passages: string[] = [];
  texts.forEach(({ text, hidden }, at) => {
    if (!hidden) return;
    if (texts[at - 1]?.hidden === true) passages.push(`${passages.pop() ?? ''}${text}`);
    else passages.push(text);
  });
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== '');
}

/**
 * The converter's document without its hidden text. Where the converter read other stretches than
 * we did, only words that stand nowhere else are taken out: nothing visible is ever lost.
 */
export function withoutHidden(document: WordElement, stored: readonly StoredText[]): WordElement {
  if (!stored.some(({ hidden }) => hidden)) return document;
  const read = textsIn(document).filter(({ value = '' }) => !MADE.has(value));
  const isSame =
    read.length === stored.length && read.every(({ value }, at) => value === stored[at]?.text);
  const shown = new Set(stored.filter(({ hidden }) => !hidden).map(({ text }) => text));
  const hidden = new Set(stored.map(({ text }) => text).filter((text) => !shown.has(text)));
  const gone = new Set(
    read.filter(({ value }, at) => (isSame ? stored[at]?.hidden : hidden.has(value ?? ''))),
  );
  removeFrom(document, gone);
  return document;
}

function hides(token: XmlToken, styles: ReadonlySet<string>): boolean {
  if (token.kind === 'close') return false;
  const value = attributeOf(token, 'val') ?? '';
  return token.name === 'vanish' ? !OFF.has(value) : token.name === 'rStyle' && styles.has(value);
}

/** Ids of the styles for stretches of text that hide it. */
function hiddenStyles(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const open: string[] = [];
  let style = '';
  for (const token of xmlTokens(xml)) {
    if (token.name === 'style' && token.kind === 'open')
      style = attributeOf(token, 'styleId') ?? '';
    const isOwn = open.at(-1) === 'rPr' && open.at(-2) === 'style';
    if (isOwn && token.name === 'vanish' && hides(token, hidden)) hidden.add(style);
    follow(token, open, []);
  }
  return hidden;
}

function textsIn(element: WordElement): WordElement[] {
  const below = (element.children ?? []).flatMap(textsIn);
  return element.type === 'text' ? [element] : below;
}

function removeFrom(element: WordElement, gone: ReadonlySet<WordElement>): void {
  if (element.children === undefined) return;
  element.children = element.children.filter((child) => !gone.has(child));
  for (const child of element.children) removeFrom(child, gone);
}
