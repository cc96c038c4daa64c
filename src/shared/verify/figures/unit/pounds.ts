/** Whether unscaled "pounds" are sterling: decided by the words of money and weight around them. */
import type { Range } from '../../text/range.ts';
import type { Reading } from '../form/reading.ts';

const REACH = 80;
const MONEY =
  /\b(?:cost\w*|pric\w+|paid|pay\w*|worth|fine[ds]?|salar\w+|wage\w*|earn\w*|charg\w+|bills?|money|cash|fees?|rent\w*|tax\w*|spen[dt]\w*|ow(?:e|es|ed)|debts?|invoice\w*|profit\w*|loan\w*|budget\w*|donat\w+|tickets?|compensation|pension\w*|savings?|sold|s[eo]ll\w*|b(?:uy|ought)|stole\w*|notes?|coins?|change|an hour|a month|per hour)\b/i;
const WEIGHT =
  /\b(?:weigh\w*|heav\w+|lift\w*|shed|bags?|kilograms?|kg|tonnes?|ounces?|overweight|body|meat|flour|baby|thrust|force|bombs?|explosives?)\b/i;

/** Asked of readings whose unit is the pound of mass, written "pound" or "pounds". */
export function meansSterling(text: string, span: Range, reading: Reading): boolean {
  if (reading.unit !== 'pound' || !/pounds?$/i.test(text.slice(span.start, span.end))) return false;
  const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return MONEY.test(around) && !WEIGHT.test(around);
}
