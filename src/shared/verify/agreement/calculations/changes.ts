/** "rose 12% to 56 from 50", "from 3,302 to 2,711, a drop of 591": changes against their base. */
import {
  isAlike,
  isNear,
  type StatedCalculation,
  type StatedFigure,
  type StatedSentence,
} from './stated.ts';

const CHANGE =
  /\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|increas\w*|decreas\w*|grew|grow\w*|drop\w*|climb\w*|jump\w*|cut|declin\w*|gain\w*|chang\w*|mov\w*|went|gone|slump\w*|soar\w*|surg\w*|shrank|plung\w*)\b/;
const FROM = /\bfrom (?:about |around |nearly |almost |some |just )?$/;
const TO = /\bto (?:about |around |nearly |almost |some |just |only )?$/;
const GAP =
  /\b(?:a|an) (?:drop|rise|increase|fall|difference|gap|gain|loss|cut|decrease|decline|jump|reduction|swing) of $|\b(?:or|by|up|down) $/;

const GAP_NAMED =
  /\b(?:gap|difference|drop|fall|rise|increase|decrease|lead|margin|majority|gain|loss|cut|decline|reduction|surplus|shortfall|swing|jump) (?:of|is|was|came to|comes to) $/;
const GAP_AFTER =
  /^(?: \p{L}+){0,2} (?:more|fewer|less|higher|lower|ahead|short|better|worse|apart|behind)\b/u;

/** "North Bay took 512 and South Bay 431, a gap of 81": exactly three figures of one unit. */
export function findGaps({ figures, lower }: StatedSentence): readonly StatedCalculation[] {
  if (figures.length !== 3 || figures.some(isHedged)) return [];
  if (figures.some(({ lead }) => FROM.test(lead)) && CHANGE.test(lower)) return [];
  const stated = figures.filter(({ lead, trail }) => GAP_NAMED.test(lead) || GAP_AFTER.test(trail));
  const [result] = stated;
  if (result === undefined || stated.length > 1) return [];
  const inputs = figures.filter((figure) => figure !== result);
  if (!inputs.every((input) => isAlike(input, result))) return [];
  const found: StatedCalculation = { operation: 'difference', inputs, result };
  return isNear(found) ? [found] : [];
}

/** Percentage changes and differences between a "from" and a "to" figure of one unit. */
export function findChanges(sentence: StatedSentence): readonly StatedCalculation[] {
  if (!CHANGE.test(sentence.lower)) return [];
  const bases = sentence.figures.filter(({ lead }) => FROM.test(lead));
  const ends = sentence.figures.filter(({ lead }) => TO.test(lead));
  const [from, to] = [bases[0], ends[0]];
  if (from === undefined || to === undefined || bases.length > 1 || ends.length > 1) return [];
  if (!isAlike(from, to) || isHedged(from) || isHedged(to)) return [];
  const others = sentence.figures.filter((figure) => figure !== from && figure !== to);
  return [...percentChange(from, to, others), ...difference(from, to, others)];
}

function percentChange(
  from: StatedFigure,
  to: StatedFigure,
  others: readonly StatedFigure[],
): readonly StatedCalculation[] {
  const stated = others.filter(({ quantity }) => quantity.figure.kind === 'percent');
  const [result] = stated;
  if (result === undefined || stated.length > 1 || from.quantity.figure.kind === 'percent')
    return [];
  return isHedged(result) ? [] : [{ operation: 'percent-change', inputs: [from, to], result }];
}

function difference(
  from: StatedFigure,
  to: StatedFigure,
  others: readonly StatedFigure[],
): readonly StatedCalculation[] {
  const inPoints = from.quantity.figure.kind === 'percent';
  const stated = others.filter((figure) => {
    const isPoints = inPoints && figure.quantity.figure.kind === 'percentage-point';
    return GAP.test(figure.lead) && (isAlike(figure, from) ? !inPoints : isPoints);
  });
  const [result] = stated;
  if (result === undefined || stated.length > 1 || isHedged(result)) return [];
  return [{ operation: 'difference', inputs: [from, to], result }];
}

/** A hedged figure says that it is not exact, so nothing can be proved wrong by it. */
export function isHedged({ quantity }: StatedFigure): boolean {
  return quantity.figure.approx !== null && quantity.figure.approx !== 'exactly';
}
