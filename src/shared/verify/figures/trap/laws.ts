/** References to laws, judgments and scripture. */
import type { TrapShape } from './shape.ts';

/** Citations of statutes, judgments and verses. */
export const LAW: TrapShape = {
  rule: 'legal-citation',
  patterns: [
    /\[\d{4}\]\s(?:\d+\s)?[A-Z][\w.]*(?:\s[A-Z][\w.()]*)*\s\d+/gu,
    /\(\d{4}\)\s\d+\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)*\s\d+/gu,
    /\b\d+\s+(?:U\.\s?S\.(?:\s?C\.)?|USC|F\.\s?(?:\dd|\d?\s?Supp\.?(?:\s?\dd)?)|S\.\s?Ct\.|C\.?F\.?R\.?)\s*(?:§+\s*)?\d+[\w.()]*/gu,
    /§+\s?\d[\w.()-]*/gu,
    /\b(?:s|ss|para|paras|art|arts|cl|r)\.?\s?\d+\(\w+\)/gu,
    /\b\d+\([a-z0-9]+\)(?:\([a-z0-9]+\))*/gu,
    /\b\d+:\d+-[a-z]{2}-\d+/gu,
    /\b(?:[1-3]|[Oo]ne|[Tt]wo|[Tt]hree) (?:Samuel|Kings|Chronicles|Corinthians|Thessalonians|Timothy|Peter|John|Maccabees)\b/gu,
    /\b(?:[1-3]\s)?[A-Z]\p{L}+\s\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?\b/gu,
  ],
};
