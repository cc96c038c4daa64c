/**
 * Words that exclude one another: a text that counts the dead does not count the injured, and
 * inflation is not unemployment. A claim and a source in different classes of one set speak of
 * different things, whatever their numbers.
 */

/** Sets of classes; each class is its word beginnings, matched at the start of a word. */
const SETS: readonly (readonly (readonly string[])[])[] = [
  [
    ['kill', 'died', 'dead', 'death', 'die', 'dying', 'fatal'],
    ['injur', 'wound', 'hurt'],
    ['missing'],
    ['arrest', 'detain'],
    ['rescue', 'saved'],
    ['evacuat'],
    ['hospitali'],
  ],
  [
    ['inflation', 'cpi'],
    ['unemploy', 'jobless'],
    ['turnout'],
    ['interest'],
    ['gdp'],
    ['poverty'],
    ['literacy'],
    ['mortgage'],
  ],
  [['revenue', 'turnover'], ['profit', 'earnings'], ['loss', 'losses'], ['debt'], ['dividend']],
  [['import'], ['export']],
  [['men', 'male', 'males'], ['women', 'female', 'females'], ['boys'], ['girls'], ['children']],
  [
    ['rent', 'rents', 'rental'],
    ['wage', 'wages', 'salar'],
  ],
  [
    ['rainfall', 'rain'],
    ['snow', 'snowfall'],
    ['wind', 'gust', 'gusts', 'winds'],
  ],
  [
    ['birth', 'births'],
    ['marriage', 'marriages'],
    ['divorce', 'divorces'],
  ],
  [
    ['hired', 'hire', 'recruit'],
    ['sacked', 'laid', 'redundan', 'dismiss'],
  ],
  [['urban', 'cities', 'towns'], ['rural']],
];

/** Whole words where a beginning would catch too much. */
const WHOLE: ReadonlySet<string> = new Set(
  'men women boys girls died dead die dying rain rent rents wind winds male females males female loss hired hire laid saved cpi gdp interest debt towns cities'.split(
    ' ',
  ),
);

/** The classes a set of lower-case words belongs to, as "set.class". */
export function contrastsOf(words: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    const known = CLASS_OF.get(word) ?? classOf(word);
    if (known !== null) found.add(known);
  }
  return found;
}

const CLASS_OF = new Map<string, string>();
const BEGINNINGS: (readonly [string, string])[] = [];

SETS.forEach((set, setIndex) => {
  set.forEach((beginnings, classIndex) => {
    for (const beginning of beginnings) {
      const name = `${setIndex}.${classIndex}`;
      CLASS_OF.set(beginning, name);
      if (!WHOLE.has(beginning)) BEGINNINGS.push([beginning, name]);
    }
  });
});

function classOf(word: string): string | null {
  for (const [beginning, name] of BEGINNINGS) if (word.startsWith(beginning)) return name;
  return null;
}

/** Whether two sets of classes contradict: one set in both, with no class in common. */
export function doContrast(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const name of ours) {
    const set = name.split('.')[0];
    const others = [...theirs].filter((other) => other.split('.')[0] === set);
    const mine = [...ours].filter((other) => other.split('.')[0] === set);
    if (others.length > 0 && !mine.some((own) => theirs.has(own))) return true;
  }
  return false;
}
