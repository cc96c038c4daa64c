/**
 * What the check of names takes and what it says. Read by preflight and by whoever shows findings;
 * the accuracy set of names is written against this file and `checkNames` alone.
 */
import type { Severity } from '../preflight/finding.ts';
import type { Range } from '../text/range.ts';

/** Which part of the piece a text stands in. */
export type NameField =
  | 'headline'
  | 'standfirst'
  | 'glance'
  | 'caption'
  | 'alt'
  | 'pull-quote'
  | 'body';

/** One textblock of the piece, in reading order. */
export type NamedBlock = {
  readonly field: NameField;
  readonly blockId: string;
  readonly text: string;
};

/** A source's text that the piece's names are compared with. */
export type NamedSource = { readonly sourceId: string; readonly text: string };

/** What the house knows about names; every list may be empty. */
export type NameOptions = {
  /** Pairs that look alike and are two people, places or firms: never a spelling variant. */
  readonly distinct: readonly (readonly [string, string])[];
  /** Names as the house spells them; a variant of one is a finding, the name itself never. */
  readonly houseSpellings: readonly string[];
  /** Acronyms every reader knows, besides the built-in ones. */
  readonly knownAcronyms: readonly string[];
};

/**
 * The rules.
 * - `spelling-variant`: one name spelt two ways in the piece (distance one or two, diacritics,
 *   transliteration). The rarer or later spelling is the finding.
 * - `source-spelling`: a name spelt otherwise than in every source that has it.
 * - `wrong-first-name`: a surname of the piece with another first name than its person's.
 * - `surname-first`: a person is a bare surname before the full name has been given.
 * - `full-name-again`: the full name is given again in the body, where the house has the surname.
 * - `no-full-name`: a person is a bare surname throughout.
 * - `no-role`: a person is named for the first time without any word on who they are, and none
 *   follows anywhere in the piece.
 * - `title-drift`: one person with two titles or roles that exclude each other.
 * - `age-drift`: one person with two ages.
 * - `undefined-acronym`: an acronym never spelt out, and not one of those every reader knows.
 * - `acronym-late`: spelt out only after its first use in the body.
 * - `same-surname`: a bare surname where two people of the piece have it.
 * - `not-in-body`: a person of headline, standfirst, glance, caption or pull quote who is not in
 *   the body.
 */
export type NameRule =
  | 'spelling-variant'
  | 'source-spelling'
  | 'wrong-first-name'
  | 'surname-first'
  | 'full-name-again'
  | 'no-full-name'
  | 'no-role'
  | 'title-drift'
  | 'age-drift'
  | 'undefined-acronym'
  | 'acronym-late'
  | 'same-surname'
  | 'not-in-body';

/** Where a name stands: a range of a block's text, or of a source's. */
export type NamePlace =
  | ({ readonly kind: 'block'; readonly blockId: string } & Range)
  | ({ readonly kind: 'source'; readonly sourceId: string } & Range);

/** One finding about a name: the words in doubt, and those they were compared with. */
export type NameFinding = {
  readonly rule: NameRule;
  readonly severity: Severity;
  /** The words in doubt; always in the piece. */
  readonly place: { readonly blockId: string } & Range;
  readonly text: string;
  /** What they disagree with, or null when something is missing altogether. */
  readonly otherPlace: NamePlace | null;
  readonly otherText: string;
  readonly sentence: string;
  readonly action: string;
};
