/**
 * The numbers that Word shows beside the items of ordered lists. The converter forgets them, so
 * they are worked out from the XML: which list a paragraph counts in, and where that one began.
 */
import type { DocxParts } from './docx-archive.ts';
import { type NumberingRules, numberingRules } from './docx-numbering-rules.ts';
import { attributeOf, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** A numbered paragraph: its level from 0, and its number when a run of items begins with it. */
export type NumberedParagraph = { readonly level: number; readonly begins: number | null };

/** Every paragraph with a number or bullet of its own, in the order of their ends. */
export function numberedParagraphs(parts: DocxParts): NumberedParagraph[] {
  const count = counter(numberingRules(parts.get('word/numbering.xml') ?? ''));
  const found: NumberedParagraph[] = [];
  const open: OpenParagraph[] = [];
  for (const token of presentTokens(parts.get('word/document.xml') ?? '')) {
    const inner = open.at(-1);
    if (token.name === 'tc' || token.name === 'tbl') count.interrupt();
    else if (token.name !== 'p' && inner !== undefined) readProperty(token, inner);
    else if (token.name === 'p' && token.kind === 'open') open.push({ level: null, list: null });
    else if (token.name === 'p' && token.kind === 'close') {
      const item = closed(open.pop(), count);
      if (item !== null) found.push(item);
    }
  }
  return found;
}

/** The tokens of a document without the properties that tracked changes have replaced. */
function* presentTokens(xml: string): Generator<XmlToken> {
  let former = 0;
  for (const token of xmlTokens(xml)) {
    if (token.name === 'pPrChange') former += token.kind === 'open' ? 1 : -1;
    else if (former === 0) yield token;
  }
}

function closed(paragraph: OpenParagraph | undefined, count: Counter): NumberedParagraph | null {
  const list = paragraph?.list ?? '0';
  if (list !== '0') return count.next(list, paragraph?.level ?? 0);
  count.interrupt();
  return null;
}

type OpenParagraph = { level: number | null; list: string | null };

function readProperty(token: XmlToken, paragraph: OpenParagraph): void {
  if (token.name === 'ilvl') paragraph.level ??= Number(attributeOf(token, 'val'));
  if (token.name === 'numId') paragraph.list ??= attributeOf(token, 'val');
}

type Counter = {
  readonly next: (list: string, level: number) => NumberedParagraph;
  readonly interrupt: () => void;
};

/** Counts as Word does: on through interruptions, anew below each item of a higher level. */
function counter(rules: NumberingRules): Counter {
  const numbers = new Map<string, number[]>();
  const running = new Map<number, string>();
  return {
    interrupt: () => running.clear(),
    next: (list, level) => {
      const { series, startOf } = rules(list);
      const counts = numbers.get(series) ?? [];
      const last = counts[level];
      const number = last === undefined ? startOf(level) : last + 1;
      numbers.set(series, [...counts.slice(0, level), number]);
      for (const deeper of running.keys()) if (deeper > level) running.delete(deeper);
      const begins = running.get(level) === list ? null : number;
      running.set(level, list);
      return { level, begins };
    },
  };
}
