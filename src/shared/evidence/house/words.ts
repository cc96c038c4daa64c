/**
 * The words that entries of a Sources list need, in the languages that house templates speak.
 * Held here and not taken from the system, so that the same item makes the same entry everywhere.
 */

/** Words of one language; `date` puts a day into them. */
export type HouseWords = {
  readonly months: readonly string[];
  readonly and: string;
  readonly others: string;
  readonly accessed: string;
  readonly editor: string;
  readonly interview: string;
  readonly message: string;
  readonly undated: string;
  readonly untitled: string;
  /** Day in words; month and year stand in the language's order. */
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
};

const monthFirst = (month: string, year: string): string => `${month} ${year}`;
const dayFirst = (day: number, month: string, year: string): string => `${day} ${month} ${year}`;
const withOf = (day: number, month: string, year: string): string =>
  `${day} de ${month} de ${year}`;

const english: HouseWords = {
  months: listed(
    'January February March April May June July August September October November December',
  ),
  and: 'and',
  others: 'and others',
  accessed: 'accessed',
  editor: 'ed.',
  interview: 'interview',
  message: 'message',
  undated: 'undated',
  untitled: 'Untitled',
  day: dayFirst,
  month: monthFirst,
};

const german: HouseWords = {
  months: listed(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
  and: 'und',
  others: 'und andere',
  accessed: 'abgerufen',
  editor: 'Hg.',
  interview: 'Interview',
  message: 'Nachricht',
  undated: 'ohne Datum',
  untitled: 'Ohne Titel',
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: monthFirst,
};

const french: HouseWords = {
  months: listed(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  and: 'et',
  others: 'et autres',
  accessed: 'consulté le',
  editor: 'dir.',
  interview: 'entretien',
  message: 'message',
  undated: 'sans date',
  untitled: 'Sans titre',
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: monthFirst,
};

const spanish: HouseWords = {
  months: listed(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  and: 'y',
  others: 'y otros',
  accessed: 'consultado el',
  editor: 'ed.',
  interview: 'entrevista',
  message: 'mensaje',
  undated: 'sin fecha',
  untitled: 'Sin título',
  day: withOf,
  month: (month, year) => `${month} de ${year}`,
};

const italian: HouseWords = {
  months: listed(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  and: 'e',
  others: 'e altri',
  accessed: 'consultato il',
  editor: 'a cura di',
  interview: 'intervista',
  message: 'messaggio',
  undated: 'senza data',
  untitled: 'Senza titolo',
  day: dayFirst,
  month: monthFirst,
};

const dutch: HouseWords = {
  months: listed(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  and: 'en',
  others: 'en anderen',
  accessed: 'geraadpleegd op',
  editor: 'red.',
  interview: 'interview',
  message: 'bericht',
  undated: 'zonder datum',
  untitled: 'Zonder titel',
  day: dayFirst,
  month: monthFirst,
};

const american: HouseWords = { ...english, day: (day, month, year) => `${month} ${day}, ${year}` };

const WORDS: ReadonlyMap<string, HouseWords> = new Map([
  ['en', english],
  ['en-us', american],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['nl', dutch],
]);

/** The words of a language tag ("en-GB"): its own, its language's, else English. */
export function houseWords(language: string): HouseWords {
  const tag = language.toLowerCase();
  return WORDS.get(tag) ?? WORDS.get(tag.split('-')[0] ?? '') ?? english;
}

function listed(words: string): readonly string[] {
  return words.split(' ');
}
