/** Amounts given in two units, "10 miles (16km)": the second must be the first, converted. */
import { inUnitOf, isSameUnit, type Quantity, quantityOf } from '../compare/quantity.ts';
import { judgeValues } from '../compare/values.ts';
import { roundTo, writeRational } from '../figures/decimal.ts';
import { figuresOf } from '../figures/scan.ts';
import { type AgreementFinding, type FieldText, wordsAt } from './finding.ts';

/** What stands between an amount and the same in another unit. */
const RESTATES =
  /^(?: \p{L}+)? \((?:about |around |roughly |nearly |some |or |just over |just under |more than )?$|^, or (?:about |around )?$|^\/$/u;

/** Every pair of units in a block that does not convert into one another as written. */
export function wrongConversions(block: FieldText): readonly AgreementFinding[] {
  const figures = figuresOf(block.text);
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    if (next === undefined || !RESTATES.test(block.text.slice(figure.end, next.start))) return [];
    return wrongConversion(block, quantityOf(figure), quantityOf(next));
  });
}

function wrongConversion(
  block: FieldText,
  first: Quantity,
  second: Quantity,
): readonly AgreementFinding[] {
  const isRestated = first.dimension === second.dimension && !isSameUnit(first, second);
  if (!isRestated || first.value === null || second.value === null) return [];
  const { verdict } = judgeValues(plain(second), plain(first), second.value, first.value);
  const back = judgeValues(plain(first), plain(second), first.value, second.value).verdict;
  if (verdict === 'converted' || back === 'converted') return [];
  const right = roundTo(inUnitOf(first.value, first, second), second.step);
  return [
    {
      rule: 'units-disagree',
      sentence: `“${first.figure.text}” is ${writeRational(right)} in the unit of “${second.figure.text}”.`,
      place: wordsAt(block, second.figure),
      against: wordsAt(block, first.figure),
    },
  ];
}

/** Both sides share one hedge, so only the amounts are compared. */
function plain(quantity: Quantity): Quantity {
  return { ...quantity, figure: { ...quantity.figure, approx: null } };
}
