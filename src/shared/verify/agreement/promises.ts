/** Headline promises counted: "12 things to know" must be kept by 12 headings or list items. */
import { parseRational } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf } from '../figures/scan.ts';
import { type AgreementFinding, type FieldText, wordsAt } from './finding.ts';

/** How the body is built: its headings, and the number of items of each list, in order. */
export type BodyStructure = {
  readonly headings: readonly string[];
  readonly listItems: readonly number[];
};

/** Nouns that a list keeps a promise of. */
const PROMISED: ReadonlySet<string> = new Set(
  'things ways reasons steps tips lessons questions facts takeaways points rules signs charts books films ideas places recipes tricks mistakes myths answers moments stories quotes secrets tools trends names key reads photos pictures habits changes challenges tests numbers trips walks dishes songs albums shows podcasts gifts truths theories hacks stages'.split(
    ' ',
  ),
);

/** Fields that promise. */
const PROMISING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'kicker']);

/** Promises of the headline and standfirst that neither headings nor any list keeps. */
export function brokenPromises(
  fields: readonly FieldText[],
  structure: BodyStructure,
): readonly AgreementFinding[] {
  const counts = countsOf(structure);
  if (counts.length === 0) return [];
  return fields
    .filter(({ field }) => PROMISING.has(field))
    .flatMap((block) =>
      figuresOf(block.text)
        .filter((figure) => isPromise(block, figure))
        .flatMap((figure) => brokenPromise(block, figure, counts)),
    );
}

function brokenPromise(
  block: FieldText,
  figure: Figure,
  counts: readonly number[],
): readonly AgreementFinding[] {
  const promised = Number(figure.value);
  if (counts.includes(promised)) return [];
  const nearest = [...counts].sort((a, b) => Math.abs(a - promised) - Math.abs(b - promised))[0];
  return [
    {
      rule: 'promise-broken',
      sentence: `The ${block.field} promises ${figure.text} ${figure.noun ?? ''}; the text lists ${nearest}.`,
      place: wordsAt(block, figure),
      against: null,
    },
  ];
}

function isPromise(block: FieldText, figure: Figure): boolean {
  if (figure.kind !== 'count' || figure.value === null) return false;
  if (figure.approx !== null || (parseRational(figure.value)?.denominator ?? 0n) !== 1n)
    return false;
  const following =
    block.text
      .slice(figure.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return following.slice(0, 3).some((word) => PROMISED.has(word));
}

/** All headings, the numbered headings alone, and each list; a count of one keeps no promise. */
function countsOf({ headings, listItems }: BodyStructure): readonly number[] {
  const numbered = headings.filter((heading) =>
    /^\s*(?:no\.? ?)?\d+[.):]?\s/i.test(heading),
  ).length;
  return [...new Set([headings.length, numbered, ...listItems])].filter((count) => count > 1);
}
