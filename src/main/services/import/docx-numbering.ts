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
  const rules = numberingRules(parts.get('word/numbering.xml') ?? '');
  const count = counter(rules);
  const found: NumberedParagraph[] = [];
  const open: OpenParagraph[] = [];
  let former = 0;
  for (const token of xmlTokens(parts.get('word/document.xml') ?? '')) {
    if (token.name === 'pPrChange') former += token.kind === 'open' ? 1 : -1;
    if (former > 0) continue;
    const inner = open.at(-1);
    if (token.name === 'tc' || token.name === 'tbl') count.interrupt();
    else if (token.name === 'p' && token.kind === 'open') open.push({ level: null, list: null });
    else if (token.name === 'p' && token.kind === 'close') {
      open.pop();
      if (inner === undefined || inner.list === null || inner.list === '0') count.interrupt();
      else found.push(count.next(inner.list, inner.level ?? 0));
    } else if (inner !== undefined) readProperty(token, inner);
  }
  return found;
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
