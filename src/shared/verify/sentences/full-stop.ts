/**
 * Decides whether a full stop (or a run of stops) ends a sentence. Called by sentences.ts for every
 * stop followed by white space. Where the sign stays ambiguous it leans to “no end”: a sentence too
 * long hides nothing, a name cut in two does.
 */
import { FINITE_STRONG_CUES } from '../extract/cue-verbs.ts';
import {
  AFTER_TIMES,
  BEFORE_FIGURES,
  BEFORE_NAMES,
  MAY_END,
  STARTERS,
  TIMES,
} from './abbreviations.ts';

const OPENING = /^["'“‘«‹„‚»›([{*_]+\s?/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}’'.-]*/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}.]*$/u;
const LETTERED =
  /\b(?:plan|vitamin|group|type|grade|team|category|hepatitis|block|unit|option|class|level) \p{Lu}$/iu;
const NAME_THEN_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s){1,3}(\p{Ll}+)/u;

/** What stands around a stop. */
export type Stop = {
  /** The text of the line up to the stop, without it. */
  readonly before: string;
  /** The stop or stops: “.”, “?!”, “...”. */
  readonly marks: string;
  /** Whether a closing quotation mark stands between the stop and the white space. */
  readonly quoted: boolean;
  /** The text of the line after the white space. */
  readonly after: string;
};

/** Whether a sentence ends at this stop. */
export function endsSentence(stop: Stop): boolean {
  const next = stop.after.replace(OPENING, '');
  const first = FIRST_WORD.exec(next)?.[0] ?? '';
  if (first === '') return true;
  if (beginsLowerCase(first)) return false;
  if (stop.quoted && /[!?…,]/u.test(stop.marks) && isAttribution(next)) return false;
  if (stop.marks !== '.' || stop.quoted) return true;
  return fullStopEnds(stop.before, first);
}

/** Lower case begins no sentence, but “iPlayer” does. */
function beginsLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

/** “Why?” Ana Okoro asked: the question ends, the sentence does not. */
function isAttribution(next: string): boolean {
  const verb = NAME_THEN_WORD.exec(next)?.[1];
  return verb !== undefined && FINITE_STRONG_CUES.has(verb);
}

function fullStopEnds(before: string, first: string): boolean {
  const raw = LAST_WORD.exec(before.slice(-24))?.[0] ?? '';
  const word = raw.toLowerCase();
  const next = first.toLowerCase().replace(/[’'.]+s?$/u, '');
  const figure = /^\p{N}/u.test(first);
  if (isListLabel(before, raw)) return false;
  if (BEFORE_NAMES.has(word)) return false;
  if (figure && BEFORE_FIGURES.has(word) && (word !== 'no' || raw === 'No')) return false;
  if (TIMES.has(word) && raw.includes('.')) return !AFTER_TIMES.has(next);
  if (MAY_END.has(word)) return abbreviates(raw) ? STARTERS.has(next) : true;
  if (isInitial(before, raw)) return STARTERS.has(next) && !figure;
  return true;
}

/** Lower-case “co”, “art” or “sept” before a stop are words, “Co” and “Sept” abbreviations. */
function abbreviates(raw: string): boolean {
  return /^\p{Lu}/u.test(raw) || raw.includes('.') || raw === 'al' || raw === 'plc';
}

/** J. Okoro, J.R. Okoro: letters of a name. The letter of “plan B” or “vitamin C” is none. */
function isInitial(before: string, raw: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(raw) && !LETTERED.test(before);
}

/** “1.”, “b.” or “iv.” at the beginning of the line numbers what follows. */
function isListLabel(before: string, raw: string): boolean {
  return /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(raw) && before.trim() === raw;
}
