/** How far two spellings of a name are apart. Read by the rules on spelling. */

/** Without accents, hyphens and apostrophes, lower case, common transliterations folded. */
export function folded(name: string): string {
  if (/^[A-Za-z ]*$/u.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/æ/gu, 'ae')
    .replace(/['’‑-]/gu, '')
    .replace(/\s+/gu, ' ');
}

const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/yy|iy|ij|ii/gu, 'y'],
  [/kh/gu, 'h'],
  [/dzh/gu, 'j'],
  [/tch|tsch/gu, 'ch'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/ae/gu, 'a'],
  [/ks/gu, 'x'],
  [/ph/gu, 'f'],
  [/ou/gu, 'u'],
  [/ey|ei|ie/gu, 'i'],
  [/j/gu, 'i'],
  [/w/gu, 'v'],
  [/q/gu, 'k'],
  [/ck/gu, 'k'],
  [/y/gu, 'i'],
];

/** A key that the usual transliterations of one name share. */
function transliterationKey(name: string): string {
  return TRANSLITERATIONS.reduce((key, [from, to]) => key.replace(from, to), folded(name));
}

/** Edits (insert, drop, change, swap of neighbours) between two words; more than `most` is `most`+1. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return Math.min(row[other.length] ?? most + 1, most + 1);
}

/** Two spellings of what may be one name, and not the same spelling. */
export function isNear(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 3) return false;
  const a = folded(one);
  const b = folded(other);
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const most = shorter >= 7 ? 2 : 1;
  if (editDistance(a, b, most) <= most && (a[0] === b[0] || shorter >= 6)) return true;
  return shorter >= 5 && transliterationKey(one) === transliterationKey(other);
}
