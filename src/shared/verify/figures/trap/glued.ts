/** Numerals that are part of a longer sign, because they are glued to it: "B12", "F-16", "4x4". */
import { isGlued, type Token } from '../token.ts';

/**
 * "B12", "F-16", "A-4C": glued to letters before it, whatever follows. A prefix in lower case
 * leaves a measured amount an amount ("sub-3%").
 */
export function isGluedBefore(tokens: readonly Token[], at: number, bare: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isGlued(tokens, at)) return false;
  if (before.kind === 'word' || before.text === '_') return true;
  if (before.text === '+' || before.text === '&') return bare && isGlued(tokens, at - 1);
  if (before.text === '/' || before.text === '.') return bare && isGlued(tokens, at - 1);
  const prefix = tokens[at - 2];
  const isHyphen = before.text === '-' || before.text === '‑' || before.text === '–';
  if (!isHyphen || !isGlued(tokens, at - 1) || prefix?.kind === 'sign') return false;
  return bare || /^\p{Lu}/u.test(prefix?.text ?? '');
}

/** "3D", "4x4", "5:30": glued to letters or another number after it. */
export function isGluedAfter(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !isGlued(tokens, next)) return false;
  if (after.kind === 'word' || after.text === '/' || after.text === '_') return true;
  return (
    /^[:+&]$/.test(after.text) && tokens[next + 1]?.kind === 'number' && isGlued(tokens, next + 1)
  );
}
