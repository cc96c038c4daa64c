/** Where a field's text goes over its limit, as offsets, for highlights and hard stops. */
import {
  hardStop,
  isLimitedField,
  judge,
  type LimitFinding,
  type LimitUnit,
  lengthOf,
} from '../limits.ts';

/** The part of a text beyond what is accepted, in UTF-16 offsets, and how much that matters. */
export type Excess = {
  readonly from: number;
  readonly to: number;
  readonly finding: LimitFinding;
};

/** What is too long in a field's text; null when nothing is, or the field has no limits. */
export function excessOf(field: string, text: string): Excess | null {
  if (!isLimitedField(field)) return null;
  const finding = judge(field, text);
  const isOver = finding.bound !== null && finding.count > finding.bound;
  if (finding.level === 'pass' || !isOver || finding.bound === null) return null;
  return { from: offsetAfter(text, finding.unit, finding.bound), to: text.length, finding };
}

/** The longest length a field accepts when `after` would be longer and grown; null when it may be. */
export function refusedAt(field: string, before: string, after: string): number | null {
  const stop = isLimitedField(field) ? hardStop(field) : null;
  if (stop === null) return null;
  const length = lengthOf('characters', after);
  return length > stop && length > lengthOf('characters', before) ? stop : null;
}

/** Offset at which a text has had so many characters (code points) or words. */
function offsetAfter(text: string, unit: LimitUnit, count: number): number {
  const start = text.length - text.trimStart().length;
  if (unit === 'characters') {
    return start + Array.from(text.slice(start)).slice(0, count).join('').length;
  }
  const words = Array.from(text.matchAll(/\S+/gu)).filter(([word]) => /[\p{L}\p{N}]/u.test(word));
  return words[count]?.index ?? text.length;
}
