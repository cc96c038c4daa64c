/** Titles, months and the like that house styles write short or in full. */

const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'jan january feb february mar march apr april jun june jul july aug august sept september ' +
    'sep september oct october nov november dec december mon monday tue tuesday wed wednesday ' +
    'thu thursday fri friday sat saturday sun sunday dr doctor prof professor gov governor ' +
    'sen senator rep representative lt lieutenant sgt sergeant capt captain gen general ' +
    'cllr councillor govt government dept department vs versus okay ok'
  )
    .split(' ')
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? word]] : []))
    .map(([short = '', full = '']) => [short, full] as const),
);

/** Whether one word is the short form of the other. */
export function areSameNames(one: string, other: string): boolean {
  return FULL_FORMS.get(one) === other || FULL_FORMS.get(other) === one;
}
