/** Telephone numbers as they are written in news: they are called, not counted. */
import type { TrapShape } from './shape.ts';

/** Telephone numbers, hotlines and emergency numbers. */
export const TELEPHONE: TrapShape = {
  rule: 'telephone-number',
  patterns: [
    /\+\d{1,3}[\s-]?(?:\(?\d{1,5}\)?[\s.-]?){2,6}\d/gu,
    /(?<![\d.,])0\d{2,4}[\s-]\d{3,4}(?:[\s-]?\d{3,4})?(?!\d)/gu,
    /\(\d{3,5}\)\s?\d{3}[\s-]?\d{3,4}/gu,
    /(?<![\d-])(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/gu,
    /(?<![\d.,$£€-])\d{3}-\d{4}(?![\d-])/gu,
    /\b(?:call|dial|dialled|ring|phone|rang|text|telephone|hotline|helpline|tel)\b[.:]?\s+(?:on\s+|the\s+|number\s+)?\d[\d\s-]+\d(?!\d|\s\p{Ll}+s\b)/giu,
    /\b(?:call|calls|calling|ring|contact|phone|text|reached|dial)\b[^.\n]{0,40}? on \d{3,}(?:\s\d{3,})*(?!\d)(?=[.,;)]|\s*$|\s(?:with|or|for|and|if|to|quoting|any|from|between|before)\b)/gimu,
    /\b(?:999|911|112|101|111) (?:call|caller|operator|dispatcher)s?\b/gu,
  ],
};
