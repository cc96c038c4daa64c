/** The sets keep their discipline: compiled as written, ids not reused, nothing shared by halves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLines } from '../../accuracy/cases.ts';
import { COMPILED_SETS } from '../../accuracy/compiled-sets.ts';
import { HALVES } from '../../accuracy/score.ts';

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

describe.each(COMPILED_SETS)('$folder', ({ folder, compile }) => {
  const [development, frozen] = HALVES.map((half) => compile(folder, half));

  it.each(HALVES)('has its %s half as written', (half) => {
    const file = readFileSync(`${folder}/${half}.jsonl`, 'utf8');
    expect(file).toBe(toLines(compile(folder, half)));
  });

  it('uses an id once', () => {
    const ids = [...(development ?? []), ...(frozen ?? [])].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shares no run of eight words between the halves', () => {
    const seen = new Set(proseOf(development).flatMap((text) => [...runsOf(text)]));
    const shared = proseOf(frozen).flatMap((text) =>
      [...runsOf(text)].filter((run) => seen.has(run)),
    );
    expect([...new Set(shared)]).toEqual([]);
  });

  it('shares no full name between the halves', () => {
    const names = (cases: readonly unknown[] | undefined): readonly string[] =>
      proseOf(cases ?? [])
        .join('\n')
        .match(/(?!(?:The|A|On|In|At|Last) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu) ??
      [];
    const seen = new Set(names(development));
    expect([...new Set(names(frozen))].filter((name) => seen.has(name))).toEqual([]);
  });
});
