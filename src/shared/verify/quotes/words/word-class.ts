/**
 * The words that carry the sense of a sentence out of proportion to their length, by the class of
 * edit it is to touch them. Closed lists, English. Keys are as the tokeniser folds them, contractions
 * taken apart ("n't" is "not").
 */

/** Classes that can be told from the word alone. */
export type WordClass =
  | 'article'
  | 'negation'
  | 'modal'
  | 'hedge'
  | 'comparative'
  | 'scale'
  | 'unit'
  | 'date'
  | 'filler'
  | 'light';

const WORDS: Readonly<Record<WordClass, string>> = {
  article: 'a an the',
  negation:
    'not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely',
  modal: 'may might can could shall should will would must ought',
  hedge:
    'nearly almost roughly approximately perhaps maybe possibly probably likely allegedly ' +
    'reportedly apparently seemingly supposedly presumably potentially arguably partly mostly ' +
    'largely generally usually often sometimes occasionally virtually practically essentially ' +
    'somewhat fairly rather relatively reportedly purportedly about around circa some appear ' +
    'appears appeared seem seems seemed suggest suggests suggested certainly definitely clearly ' +
    'undoubtedly surely typically broadly just only mainly conceivably estimated alleged suspected',
  comparative:
    'more less fewer most least higher lower highest lowest greater smaller greatest smallest ' +
    'bigger biggest larger largest lesser better worse best worst faster slower fastest slowest ' +
    'older younger oldest youngest earlier later stronger weaker longer shorter longest shortest ' +
    'safer cheaper dearer richer poorer warmer colder hotter cooler heavier lighter deeper ' +
    'shallower wider narrower taller harder easier sooner quicker closer nearer further farther ' +
    'thicker thinner louder quieter brighter darker busier cleaner dirtier drier wetter happier ' +
    'sadder above below over under exceed exceeds exceeded least maximum minimum',
  scale: 'thousand million billion trillion m bn tn k mn thousands millions billions trillions',
  unit:
    '% percent percentage pct $ £ € ¥ ₹ dollar dollars pound pounds euro euros cent cents pence penny p yen ' +
    'rupee rupees mile miles kilometer kilometers km meter meters cm centimeter centimeters mm ' +
    'millimeter millimeters foot feet ft inch inches yard yards ton tons tonne tonnes kg kilogram ' +
    'kilograms kilo kilos gram grams g mg milligram milligrams lb lbs ounce ounces stone liter ' +
    'liters litre milliliter milliliters gallon gallons pint pints barrel barrels acre acres ' +
    'hectare hectares second seconds minute minutes hour hours day days week weeks fortnight ' +
    'fortnights month months year years decade decades century centuries quarter quarters degree ' +
    'degrees ° celsius fahrenheit mph kph knot knots watt watts kw kilowatt kilowatts mw megawatt ' +
    'megawatts gw gigawatt gigawatts kwh mwh gwh volt volts hertz byte bytes mb gb tb point points ' +
    'square cubic basis am pm dozen dozens hundreds',
  date:
    'january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday ' +
    'saturday sunday today yesterday tomorrow tonight spring summer autumn winter',
  filler: 'um umm uh uhh uhm er erm ah eh hm hmm mm mmm',
  light: 'of to in on at that is are was were be been being am do does did done have has had it',
};

const CLASSES: ReadonlyMap<string, WordClass> = new Map(
  (Object.keys(WORDS) as readonly WordClass[]).flatMap((name) =>
    WORDS[name].split(' ').map((word) => [word, name] as const),
  ),
);

/** The class of a folded word, or null for the many that have none. */
export function wordClassOf(key: string): WordClass | null {
  return CLASSES.get(key) ?? null;
}

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Whether a folded word names a month, in full or short. */
export function isMonth(key: string): boolean {
  return MONTHS.test(key);
}
