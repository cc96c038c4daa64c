/**
 * Finds the names in one block and says what each names. Called by attribution, the check of names
 * and the worklist. Works per block: the same block gives the same mentions in every piece.
 */
import { STRONG_CUES } from '../extract/cue-verbs.ts';
import { isFirstName } from './first-names.ts';
import type { Mention, MentionKind } from './mention.ts';
import { type NameRun, nameRunsOf } from './name-runs.ts';
import {
  GROUP_NOUNS,
  HONORIFICS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  ROLE_NOUNS,
  TITLE_WORDS,
} from './name-words.ts';
import type { Token } from './tokens.ts';

const STRONG: ReadonlySet<string> = new Set(STRONG_CUES);
const PLACE_PREPOSITIONS = new Set('in at near through across outside around'.split(' '));
/** First words of places: Port Sable, Lower Kettle. */
const PLACE_PREFIXES = new Set(
  'port st saint mount lower upper great little new north south east west fort cape lake glen nether los san santa el la le les las'.split(
    ' ',
  ),
);
const CLAUSE_STARTS = new Set([
  '',
  '.',
  '!',
  '?',
  ':',
  '•',
  '-',
  '—',
  '–',
  '"',
  '“',
  '‘',
  '>',
  '*',
]);

/** The mentions of a block, in order; `block` is the text its tokens were read from. */
export function mentionsOf(tokens: readonly Token[], block: string): readonly Mention[] {
  return nameRunsOf(tokens, block).flatMap((run) => {
    const mention = mentionOf(tokens, run, block);
    return mention === null ? [] : [mention];
  });
}

function mentionOf(tokens: readonly Token[], run: NameRun, block: string): Mention | null {
  const words = withoutLetters(tokens.slice(run.first, run.last + 1));
  const last = run.first + words.length - 1;
  const kept = nameStart(words);
  const firstToken = run.first + kept;
  const name = words.slice(kept);
  const head = name[0];
  const tail = name.at(-1);
  if (head === undefined || tail === undefined) return null;
  if (name.every((word) => NOT_NAMES.has(word.lower)) || isOffice(name)) return null;
  const title = titleBefore(tokens, run, kept, block);
  const kind = kindOf(tokens, firstToken, last, name, title);
  const certain = kind !== 'person' || isCertain(tokens, last, name, title);
  return {
    start: head.start,
    end: tail.end,
    kind,
    text: block.slice(head.start, tail.end),
    words: name.map((word) => word.text),
    title,
    certain,
    firstToken,
    lastToken: last,
    opens: opensSentence(tokens, firstToken),
  };
}

/** “U.N. Secretary-General”: an office with the body it belongs to, and nobody who holds it. */
function isOffice(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower.split('-').at(-1) ?? '';
  const before = words.slice(0, -1);
  return before.length > 0 && TITLE_WORDS.has(last) && before.every(({ text }) => isAcronym(text));
}

/** How many words of the run are honorifics and titles; the last word never is. */
function nameStart(words: readonly Token[]): number {
  if (endsAsOrganisation(words) || isBodyOf(words))
    return HONORIFICS.has(words[0]?.lower ?? '') ? 1 : 0;
  let kept = isLabelled(words) ? 1 : 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    const lower = words[at]?.lower ?? '';
    const title = TITLE_WORDS.has(lower) || ROLE_NOUNS.has(lower);
    if (title && !isInnerName(words, at)) kept = at + 1;
  }
  const office = kept > 0 && kept === words.length - 1 && !HONORIFICS.has(words[0]?.lower ?? '');
  return office && TITLE_WORDS.has(words.at(-1)?.lower ?? '') ? 0 : kept;
}

/** “Harbourmaster Ana Ruiz”: a word before a first name says what she is. */
function isLabelled(words: readonly Token[]): boolean {
  const [one, two] = words;
  if (words.length < 3 || one === undefined || two === undefined) return false;
  return isFirstName(two.text) && !isFirstName(one.text) && /^\p{Lu}\p{Ll}{3,}$/u.test(one.text);
}

/** “Tom King Okoro”, “Rev. Dean Marsh”: a title word after a first name belongs to the name. */
function isInnerName(words: readonly Token[], at: number): boolean {
  return at > 0 && isFirstName(words[at - 1]?.lower ?? '');
}

/** “Institute of Master Thatchers”. */
function isBodyOf(words: readonly Token[]): boolean {
  const body = ORGANISATION_WORDS.has(words[0]?.lower ?? '');
  return body && words.some((word) => word.lower === 'of' || word.lower === 'for');
}

function endsAsOrganisation(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  return words.length > 1 && (ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last));
}

/** The title as written: the run's own first words, or a lower-case role before the run. */
function titleBefore(tokens: readonly Token[], run: NameRun, kept: number, block: string): string {
  let first = run.first;
  const last = run.first + kept - 1;
  while (isRoleWord(tokens[first - 1]) && run.first - first < 4) first -= 1;
  if (first > last) return kinBefore(tokens, run);
  return block.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** “His mother, Patience Yeo”: the role that the name stands beside. */
function kinBefore(tokens: readonly Token[], run: NameRun): string {
  const role = tokens[run.first - 2];
  if (tokens[run.first - 1]?.text !== ',' || role === undefined || role.capital) return '';
  return ROLE_NOUNS.has(role.lower) ? role.text : '';
}

/** Letters after a name: KC, MP, OBE. */
const POSTNOMINALS = new Set(
  'kc qc mp msp ms mep mbe obe cbe phd md jr sr ii iii td frs'.split(' '),
);

function withoutLetters(words: readonly Token[]): readonly Token[] {
  let end = words.length;
  while (end > 2 && POSTNOMINALS.has(words[end - 1]?.lower ?? '')) end -= 1;
  return words.slice(0, end);
}

/** First in its sentence, alone or beside a role: “The coroner, Alasdair Munro, …”. */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (isRoleWord(tokens[at]) || TITLE_WORDS.has(tokens[at]?.lower ?? '')) at -= 1;
  if (CLAUSE_STARTS.has(tokens[at]?.text ?? '')) return true;
  if (tokens[at]?.text !== ',') return false;
  for (let step = at - 1; step >= at - 8; step -= 1) {
    const token = tokens[step];
    if (token === undefined || CLAUSE_STARTS.has(token.text) || token.kind === 'quote') {
      return /^(?:the|a|an|his|her|its|their|another|one|my)$/u.test(tokens[step + 1]?.lower ?? '');
    }
    if (token.kind === 'sign') return false;
  }
  return false;
}

function isRoleWord(token: Token | undefined): boolean {
  if (token === undefined || token.capital || token.possessive) return false;
  return ROLE_NOUNS.has(token.lower) || HONORIFICS.has(token.lower) || TITLE_WORDS.has(token.lower);
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: readonly Token[],
  title: string,
): MentionKind {
  const tail = name.at(-1)?.lower ?? '';
  const single = name.length === 1;
  if (title === '' && name.every((word) => TITLE_WORDS.has(word.lower))) return 'other';
  if (isOrganisation(name)) return 'organisation';
  if (title !== '') return 'person';
  if (!single && PLACE_WORDS.has(tail)) return 'place';
  if (isCertain(tokens, last, name, title)) return 'person';
  const before = tokens[first - 1]?.lower ?? '';
  if (single) return PLACE_PREPOSITIONS.has(before) ? 'place' : 'other';
  if (PLACE_PREFIXES.has(name[0]?.lower ?? '')) return 'place';
  if (before === 'the' || name.some((word) => NOT_NAMES.has(word.lower))) return 'other';
  return PLACE_PREPOSITIONS.has(before) ? 'place' : 'person';
}

function isOrganisation(name: readonly Token[]): boolean {
  const only = name[0];
  if (name.length === 1) return only !== undefined && isAcronym(only.text);
  const tail = name.at(-1)?.lower ?? '';
  if (ORGANISATION_WORDS.has(tail)) return true;
  if (name.some((word) => word.text === '&')) return true;
  if (name.some((word) => word.text === 'of' || word.text === 'for')) {
    return ORGANISATION_WORDS.has(name[0]?.lower ?? '') || name.some(isOrganisationWord);
  }
  return name.slice(0, -1).some((word) => word.lower === 'university' || word.lower === 'fc');
}

function isOrganisationWord(word: Token): boolean {
  return ORGANISATION_WORDS.has(word.lower);
}

/** Two or more capitals and no small letter, apart from a plural s: NATO, U.N., MPs. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,})$/u.test(word);
}

/** Signs that a run is a person: honorific, role, first name, age, “who”, speaking. */
function isCertain(
  tokens: readonly Token[],
  last: number,
  name: readonly Token[],
  title: string,
): boolean {
  if (title !== '') return true;
  const single = name.length === 1;
  if (!single && isFirstName(name[0]?.text ?? '')) return true;
  if (!single && /^\p{Lu}\.$/u.test(name[0]?.text ?? '')) return true;
  if (tokens[last]?.possessive === true) return false;
  const next = tokens[last + 1];
  if (next?.text === ',') return isPersonalApposition(tokens, last + 2);
  if (next?.lower === 'who' || next?.text === '(')
    return next.text !== '(' || isAge(tokens[last + 2]);
  const speaks = next !== undefined && STRONG.has(next.lower);
  return speaks && (!single || !isCollective(name[0]));
}

function isCollective(word: Token | undefined): boolean {
  return word === undefined || GROUP_NOUNS.has(word.lower) || isAcronym(word.text);
}

function isAge(token: Token | undefined): boolean {
  return token?.kind === 'figure' && /^[1-9]\d?$/u.test(token.text);
}

/** After the comma: an age, “who”, or a noun phrase with a role in its first words. */
function isPersonalApposition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (isAge(first) && /^[,.)]$/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (first?.lower === 'who' || first?.lower === 'whose') return true;
  for (let step = at; step < at + 6; step += 1) {
    const token = tokens[step];
    if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return false;
    if (ROLE_NOUNS.has(token.lower) || isAgentNoun(tokens, step)) return true;
    if (token.lower === 'who' || token.lower === 'of') return false;
  }
  return false;
}

/** “the night-shift scheduler,”: a noun for somebody who does something, last in its phrase. */
function isAgentNoun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const last =
    next === undefined || next.kind !== 'word' || /^(?:of|at|for|who|from)$/u.test(next.lower);
  return (
    last && !PLACE_WORDS.has(lower) && /\p{Ll}{3}(?:ist|ian|man|woman|eer|er|or)$/u.test(lower)
  );
}
