/**
 * The table of measuring units: kind, published name, spellings, and the exact size in the
 * kind's base unit (metre, gram, square metre, litre, metre per second, second, joule, watt,
 * byte). Sizes are definitions (international yard and pound, US and imperial volumes by name).
 */
import { parseRational, type Rational } from '../decimal.ts';
import type { FigureKind } from '../figure.ts';

/** A unit; `size` in base units, null where conversion is not a plain factor (temperature). */
export type Measure = {
  readonly kind: FigureKind;
  readonly name: string;
  readonly size: Rational | null;
};

type Row = readonly [name: string, size: string, spellings: string];

const TABLES: readonly (readonly [FigureKind, readonly Row[]])[] = [
  [
    'length',
    [
      ['millimetre', '0.001', 'mm|millimetre|millimeter'],
      ['centimetre', '0.01', 'cm|centimetre|centimeter'],
      ['metre', '1', 'metre|meter'],
      ['kilometre', '1000', 'km|kms|kilometre|kilometer'],
      ['inch', '0.0254', 'inch|inches'],
      ['foot', '0.3048', 'ft|foot|feet'],
      ['yard', '0.9144', 'yd|yds|yard'],
      ['mile', '1609.344', 'mi|mile'],
      ['nautical-mile', '1852', 'nautical mile'],
      ['light-year', '9460730472580800', 'light year|light-year'],
    ],
  ],
  [
    'mass',
    [
      ['milligram', '0.001', 'mg|milligram|milligramme'],
      ['gram', '1', 'g|gram|gramme'],
      ['kilogram', '1000', 'kg|kgs|kilo|kilogram|kilogramme'],
      ['tonne', '1000000', 'tonne|metric ton'],
      ['ounce', '28.349523125', 'oz|ounce'],
      ['pound', '453.59237', 'lb|lbs|pound'],
      ['stone', '6350.29318', 'stone'],
      ['ton', '907184.74', 'ton|short ton'],
    ],
  ],
  [
    'area',
    [
      ['square-centimetre', '0.0001', 'cm²|cm2|sq cm|square centimetre|square centimeter'],
      ['square-metre', '1', 'm²|m2|sq m|sq metre|sq meter|square metre|square meter'],
      ['square-kilometre', '1000000', 'km²|km2|sq km|square km|square kilometre|square kilometer'],
      ['square-inch', '0.00064516', 'sq in|square inch|square inches'],
      ['square-foot', '0.09290304', 'sq ft|sq foot|sq feet|square ft|square foot|square feet'],
      ['square-yard', '0.83612736', 'sq yd|square yard'],
      ['square-mile', '2589988.110336', 'sq mi|sq mile|square mile'],
      ['hectare', '10000', 'ha|hectare'],
      ['acre', '4046.8564224', 'acre'],
    ],
  ],
  [
    'volume',
    [
      ['millilitre', '0.001', 'ml|millilitre|milliliter'],
      ['centilitre', '0.01', 'cl|centilitre|centiliter'],
      ['litre', '1', 'l|litre|liter'],
      ['cubic-metre', '1000', 'm³|m3|cubic metre|cubic meter'],
      ['cubic-kilometre', '1000000000000', 'km³|km3|cubic kilometre|cubic kilometer'],
      ['cubic-foot', '28.316846592', 'cu ft|cubic foot|cubic feet'],
      ['pint', '0.56826125', 'pint'],
      ['gallon', '3.785411784', 'gallon'],
      ['barrel', '158.987294928', 'barrel|bbl'],
    ],
  ],
  [
    'speed',
    [
      ['metre-per-second', '1', 'm/s'],
      ['kilometre-per-hour', '5/18', 'kph|kmh|km/h|kmph'],
      ['mile-per-hour', '0.44704', 'mph'],
      ['knot', '463/900', 'knot|kt|kts'],
    ],
  ],
  [
    'duration',
    [
      ['millisecond', '0.001', 'ms|millisecond'],
      ['second', '1', 'sec|secs|second'],
      ['minute', '60', 'min|mins|minute'],
      ['hour', '3600', 'hr|hrs|hour'],
      ['day', '86400', 'day'],
      ['week', '604800', 'week'],
      ['fortnight', '1209600', 'fortnight'],
      ['month', '2629746', 'month|mo'],
      ['year', '31556952', 'year|yr|yrs'],
      ['decade', '315569520', 'decade'],
      ['century', '3155695200', 'century|centuries'],
    ],
  ],
  [
    'energy',
    [
      ['joule', '1', 'joule'],
      ['kilojoule', '1000', 'kj|kilojoule'],
      ['megajoule', '1000000', 'mj|megajoule'],
      ['calorie', '4184', 'calorie|kcal|kilocalorie'],
      ['watt-hour', '3600', 'wh|watt hour|watt-hour'],
      ['kilowatt-hour', '3600000', 'kwh|kilowatt hour|kilowatt-hour'],
      ['megawatt-hour', '3600000000', 'mwh|megawatt hour|megawatt-hour'],
      ['gigawatt-hour', '3600000000000', 'gwh|gigawatt hour|gigawatt-hour'],
      ['terawatt-hour', '3600000000000000', 'twh|terawatt hour|terawatt-hour'],
    ],
  ],
  [
    'power',
    [
      ['watt', '1', 'w|watt'],
      ['kilowatt', '1000', 'kw|kilowatt'],
      ['megawatt', '1000000', 'mw|megawatt'],
      ['gigawatt', '1000000000', 'gw|gigawatt'],
      ['terawatt', '1000000000000', 'tw|terawatt'],
      ['horsepower', '745.69987158227022', 'hp|bhp|horsepower'],
    ],
  ],
  [
    'data',
    [
      ['byte', '1', 'byte'],
      ['kilobyte', '1000', 'kb|kilobyte'],
      ['megabyte', '1000000', 'mb|megabyte'],
      ['gigabyte', '1000000000', 'gb|gigabyte'],
      ['terabyte', '1000000000000', 'tb|terabyte'],
      ['petabyte', '1000000000000000', 'pb|petabyte'],
    ],
  ],
];

const BY_NAME = new Map<string, Measure>();
const BY_SPELLING = new Map<string, Measure>();

for (const [kind, rows] of TABLES) {
  for (const [name, size, spellings] of rows) {
    const measure: Measure = { kind, name, size: parseRational(size) };
    BY_NAME.set(name, measure);
    for (const spelling of spellings.split('|')) addSpelling(spelling, measure);
  }
}

function addSpelling(spelling: string, measure: Measure): void {
  BY_SPELLING.set(spelling, measure);
  if (spelling.length > 2 && !spelling.includes('/')) BY_SPELLING.set(`${spelling}s`, measure);
}

/** The unit of a published name ("square-mile"). */
export function measureNamed(name: string): Measure | null {
  return BY_NAME.get(name) ?? null;
}

/** The unit of a spelling in lower case ("sq mi", "kilometers"). */
export function measureSpelled(spelling: string): Measure | null {
  return BY_SPELLING.get(spelling) ?? null;
}
