/** The material of one half: two halves share no sentence and no name. */

/** A sentence and another way to say it that keeps hardly a word. */
export type SentencePair = { readonly plain: string; readonly rewritten: string };

/** Places in braces are filled in: {person}, {place}, {number}, {share}, {money}, {year}. */
export type World = {
  readonly site: string;
  readonly sections: readonly string[];
  readonly headlines: readonly string[];
  readonly sentences: readonly SentencePair[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly currency: string;
  readonly adverts: readonly string[];
  readonly paywall: string;
  /** The story in another language, none of it a translation word by word. */
  readonly foreign: readonly string[];
};
