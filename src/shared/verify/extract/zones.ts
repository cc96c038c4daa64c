/**
 * Stretches of a block in which quotation marks mean something else: code, and feet and inches.
 * Called by scan.ts once a block.
 */
import type { Range } from '../text/range.ts';

const ZONES: readonly RegExp[] = [
  /`[^`\n]+`/gu,
  /[\p{L}_][\p{L}\p{N}_.-]*=(?:"[^"\n]*"|'[^'\n]*')/gu,
  /[\p{L}_][\p{L}\p{N}_.]*\((?=["'])[^()\n]{0,400}\)/gu,
  /\{\s*"[^{}\n]{0,400}\}/gu,
  /\b\p{L}+\s?(?:=|==|!=)\s?"[^"\n]*";?/gu,
  /\p{N}+\s?['’′]\s?\p{N}+(?:[.,½¼¾]\p{N}*)?\s?(?:["”″]|''|’’)/gu,
  /\p{N}+[½¼¾]?(?:["”]|''|’’)(?=\s?[x×]\s?\p{N})/gu,
];

const SIGNAL = /[`=({]|\p{N}["”'’′]/u;

/** The stretches to leave out, in order of their start; they may touch but hide whole marks only. */
export function zonesOf(block: string): readonly Range[] {
  if (!SIGNAL.test(block)) return [];
  const zones = ZONES.flatMap((pattern) =>
    [...block.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  );
  return zones.sort((one, other) => one.start - other.start);
}
