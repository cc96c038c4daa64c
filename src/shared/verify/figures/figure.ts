/**
 * A figure read from running text, and the conventions its fields keep. The scanner makes them,
 * comparison and agreement read them, `verify figures --jsonl` prints them; the names below are a
 * published format: change one and the accuracy sets change with it.
 *
 * **Span.** `start`/`end` are UTF-16 offsets, half open; `text` is exactly that slice. The span
 * holds the figure's own signs and words: sign, currency, numeral, scale, unit ("$56.2bn",
 * "minus 5C", "12 miles", "5ft 10in", "18-year-old", "15 percentage points", "two-thirds",
 * "one in four", "£3m"). It does not hold approximators and bounds on either side ("nearly",
 * "more than", "or so", "or more", "~", "+"), the counted noun ("50" in "50 people"), nor the
 * lead-in of a range ("between", "from", "aged"). A range is one figure from its first to its
 * last sign ("$3–4bn", "12 to 15 per cent", "5 and 10" in "between 5 and 10").
 *
 * **Value.** Exact, scale applied, never rounded: plain decimal digits without grouping,
 * exponent, plus sign or trailing zeros ("56200000000", "2.5", "-5"). A quotient that no finite
 * decimal can hold is a reduced fraction "2/3". `value` is null for a range, which has `low` and
 * `high` instead. A plain figure has `low` and `high` null. Words of change carry no sign: "fell
 * 5%" has value "5".
 *
 * **Bounds.** "more than 50" is value "50", low "50", high null, approx "more-than"; "up to 50" is
 * value "50", low null, high "50". "nearly" and "about" leave both null: the text names no bound.
 *
 * **Kind and unit.**
 * | kind | unit | examples: value |
 * |---|---|---|
 * | count | null | "1,200" 1200, "half a million" 500000, "two dozen" 24, "3 lakh" 300000 |
 * | money | ISO 4217 | "$56.2bn" 56200000000 USD, "50p" 0.5 GBP, "€2,5 million" 2500000 EUR |
 * | percent | percent | "12%", "12 per cent", "twelve percent": 12 |
 * | percentage-point | percentage-point | "1.5 percentage points", "2pp": as written |
 * | basis-point | basis-point | "25 basis points", "25bp": 25 |
 * | length, mass, area, volume, speed, temperature, duration, energy, power, data | unit name | below |
 * | age | year, month, week, day | "18-year-old", "aged 18", "Ada Brook, 54,": the number |
 * | ratio | null | "3 to 1", "3:1": first divided by second: 3; "2:3" is "2/3" |
 * | rate | per-1000, per-100000 … | "12 per 100,000": 12 |
 * | fraction | null | "one in four" 0.25, "half of" 0.5, "two-thirds" 2/3, "nine out of 10" 0.9 |
 * | multiple | times | "tenfold" 10, "doubled" 2, "halved" 0.5, "twice" 2, "three times as many" 3 |
 * | ordinal | null | "15th" 15, "second-largest" 2, "the third consecutive" 3 |
 *
 * A bare $ is USD, ¥ JPY, "Rs" INR, "kroner" NOK; A$, US$, HK$, "Canadian dollars" and ISO codes
 * say otherwise. "pounds" is GBP with a scale, "sterling" or words of money in its sentence, else
 * mass. Pence and cents are given in the main unit. Several units in one figure are given in the
 * smallest: "5ft 10in" is 70 inch, "11st 4lb" 158 pound, "2 hours 30 minutes" 150 minute.
 *
 * Two figures, not one: "rose from 50 to 56" (a change; "rooms from £50 to £90" is a range), and dual
 * units "10 miles (16km)". No figure: vague amounts ("dozens", "hundreds of", "several", "a few"),
 * the pronoun "one", and everything that is a name, not an amount: years and dates, clock times,
 * scores, telephone numbers, addresses, versions, laws and articles, "Covid-19", "Room 101",
 * "F-16", "G20", "B12", "No 10".
 */

/** What is measured; the table above has the units and examples of each. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'basis-point'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'energy'
  | 'power'
  | 'data'
  | 'age'
  | 'ratio'
  | 'rate'
  | 'fraction'
  | 'multiple'
  | 'ordinal';

/**
 * Units of the measuring kinds, singular and in full.
 *
 * length: millimetre centimetre metre kilometre inch foot yard mile nautical-mile light-year;
 * mass: milligram gram kilogram tonne ounce pound stone ton; area: square-centimetre square-metre
 * square-kilometre square-inch square-foot square-yard square-mile hectare acre; volume:
 * millilitre centilitre litre cubic-metre cubic-kilometre cubic-foot pint gallon barrel; speed:
 * metre-per-second kilometre-per-hour mile-per-hour knot; temperature: celsius fahrenheit kelvin
 * degree; duration: millisecond second minute hour day week fortnight month year decade century;
 * energy: joule kilojoule megajoule calorie watt-hour kilowatt-hour megawatt-hour
 * gigawatt-hour terawatt-hour; power: watt kilowatt megawatt gigawatt terawatt horsepower; data:
 * byte kilobyte megabyte gigabyte terabyte petabyte.
 */
export type UnitName = string;

/**
 * How the text hedges the value, one name for each meaning.
 *
 * about: about around roughly approximately some circa an estimated in the region of ~ or so;
 * nearly: nearly almost close to approaching not quite; just-under: just under, slightly less
 * than, just short of; just-over: just over, slightly more than, a little over; more-than: more
 * than, over, above, upwards of, in excess of, exceeding, >; at-least: at least, no fewer than, a
 * minimum of, or more, 50+; less-than: less than, fewer than, under, below, <; at-most: at most,
 * no more than, a maximum of, or fewer; up-to: up to, as many as, as much as; exactly: exactly,
 * precisely.
 */
export type Approximation =
  | 'about'
  | 'nearly'
  | 'just-under'
  | 'just-over'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'up-to'
  | 'exactly';

/** A figure as the command line prints it. */
export type PrintedFigure = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: UnitName | null;
  readonly kind: FigureKind;
  /** Null when the text does not hedge. */
  readonly approx: Approximation | null;
};

/** A figure with what comparison needs beside the printed form. */
export type Figure = PrintedFigure & {
  /** Size of one in the last written place, scale applied: "56.2bn" has "100000000". */
  readonly step: string;
  /** The counted noun in lower case as written ("people"), null when none is near. */
  readonly noun: string | null;
  /** What the amount is for each of ("hour" in "$15 an hour"), null when none is named. */
  readonly per: string | null;
};
