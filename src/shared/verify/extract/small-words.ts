/** Function words that bound a noun phrase or stand between a speaker and a verb. Lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Auxiliaries that belong to the cue: has warned, would say. */
export const AUXILIARIES = words(
  'has have had is are was were be been being will would did does do may might could should can must',
);

/** Adverbs and the like that stand between speaker and verb without belonging to either. */
const BETWEEN = words(`
  also later then once never often now still even only just again ever always soon first earlier
  yesterday today instead further twice monday tuesday wednesday thursday friday saturday sunday on
  last week night month year afterwards not to each both all went himself herself themselves itself
  out perhaps rather almost nearly sometimes
`);

/** Determiners that open a noun phrase. */
export const DETERMINERS = words(`
  the a an this that these those his her its their our my your one two three four five six several
  many some most more another other both each every no few various all any
`);

/** Words no noun phrase reaches across. */
export const BOUNDARIES = words(`
  that when as and but because if while after before although though where which who whom whose so
  or than since until unless whether what how why then with without by about against over under into
  onto during despite according in on to like via amid among between through is are was were be been
  has have had will would did does do may might could should can must said not there here yet nor
  whereas once also
`);

/** Prepositions inside a description of a speaker: a spokesperson for the Harbour Trust. */
export const LINKS = words('of for from at');

/** Pronouns that can speak; `i` and `you` never lead to a name. */
export const SPEAKING_PRONOUNS = words('he she they it we i you');

/** Whether a word may stand between speaker and verb. */
export function standsBetween(lower: string): boolean {
  return BETWEEN.has(lower) || (/^\p{Ll}{3,}ly$/u.test(lower) && lower !== 'family');
}
