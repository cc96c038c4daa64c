/** The sets keep their discipline: compiled as written, ids not reused, nothing shared by halves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLines } from '../../accuracy/cases.ts';
import { COMPILED_SETS } from '../../accuracy/compiled-sets.ts';

/** Runs of eight words, which only a copied or templated sentence would share. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((_, index) =>
      index + 8 <= words.length ? [words.slice(index, index + 8).join(' ')] : [],
    ),
  );
}

/** The texts of the cases, without the names of their fields and the tags of pages. */
function proseOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/<[^>]*>/u).filter((text) => /\s/u.test(text));
  if (Array.isArray(value)) return value.flatMap(proseOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(proseOf) : [];
}

const FULL_NAME = /(?!(?:The|A|On|In|At|Last) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu;

/** What two halves have in common, of what `read` finds in each of their texts. */
function sharedBy(
  halves: readonly (readonly unknown[])[],
  read: (text: string) => Iterable<string>,
): readonly string[] {
  const found = halves.map((cases) => new Set(proseOf(cases).flatMap((text) => [...read(text)])));
  const all = found.flatMap((each) => [...each]);
  return [...new Set(all.filter((one) => found.filter((each) => each.has(one)).length > 1))];
}

describe.each(COMPILED_SETS)('$folder', ({ folder, halves }) => {
  const compiled = [...halves.values()].map((compile) => compile());

  it.each([...halves])('has its %s half as written', (half, compile) => {
    expect(readFileSync(`${folder}/${half}.jsonl`, 'utf8')).toBe(toLines(compile()));
  });

  it('uses an id once', () => {
    const ids = compiled.flat().map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shares no run of eight words between the halves', () => {
    expect(sharedBy(compiled, runsOf)).toEqual([]);
  });

  it('shares no full name between the halves', () => {
    expect(sharedBy(compiled, (text) => text.match(FULL_NAME) ?? [])).toEqual([]);
  });
});
