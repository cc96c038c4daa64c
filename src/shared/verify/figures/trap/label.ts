/**
 * Numbers that name a thing by the word before them ("Room 101", "Apollo 11", "phase 3") or by
 * what they are glued to ("B12", "F-16"). Asked only of numerals without unit or scale.
 */
import { isCommonCountedNoun, isCountedNoun } from '../form/noun.ts';
import { isGlued, lowerAt, type Token } from '../token.ts';

/** Words that make the number after them a name, in any case. */
const LABELS: ReadonlySet<string> = new Set(
  'room rooms flight gate platform page pages pp chapter chapters article articles section sections clause clauses paragraph paragraphs para volume vol no nos number numbers numbered version bus route routes highway interstate motorway junction exit channel apartment flat suite ward precinct district type stage phase phases level tier grade grades category class classes season episode act scene verse figure fig table appendix annex schedule resolution protocol step lane row lot bay pier dock series round week day game item case proposition prop amendment zone sector code pin id serial reference ref psalm opus booth cell unit group column footnote line building floor hall studio theatre court terminal reactor area formula size patent trisomy chromosome factor band berth hole sheet card locker desk door entrance tower tunnel badge shirt jersey cabin hangar silo bunker juror wave sonnet symphony folio batch'.split(
    ' ',
  ),
);

/** Words that are capitalised for their place in a sentence or by custom, and name no series. */
const ORDINARY_CAPITALS: ReadonlySet<string> = new Set(
  'a an the in on at of to by for from with about around nearly almost over under more less fewer than some only just roughly approximately up at least most and but or nor so yet when while after before since until between among all both these those this that another its his her their our my your i we they he she it you was were is are has have had will would there then last next first another even still not no if as because monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december take add use give buy allow'.split(
    ' ',
  ),
);

/** Words that number a thing unless something counted follows: "sheet 9", but "test 12 samples". */
const WEAK_LABELS: ReadonlySet<string> = new Set(
  'seat question block exhibit bill track rule model form file box issue mark slide ticket count counts plot fence vault bench turnstile corridor staircase magazine arena lesson lecture module session sector plate table pitch pool heat stall stand tablet sample specimen trial test experiment squad brigade battalion mile turn lap buoy well shaft pump engine car boat bed cage camera entry clue puzzle problem task stop shelter pole site field hut camp team crew error account certificate rated called named titled entitled dubbed nicknamed screen drawer shelf canto log cue take spool reel frame tray bin bag peg hook witness patient subject player contestant prisoner inmate claimant speaker tram train extension ext top zip postcode invoice order policy docket receipt parcel consignment licence permit complaint booking lorry van truck taxi drone satellite server asteroid comet planet seats catch plan mach defcon'.split(
    ' ',
  ),
);

/** What joins the numbers of one label: "pages 3 and 4". */
const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '&']);

/** Whether the bare numeral at a token is a label's number or part of a name. */
export function isLabelled(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isGluedAfter(tokens, next) || isNumberedThing(tokens, at, next) || isNamed(tokens, at, next)
  );
}

/**
 * "B12", "F-16", "A-4C": glued to letters before it, whatever follows. A prefix in lower case
 * leaves a measured amount an amount ("sub-3%").
 */
export function isGluedBefore(tokens: readonly Token[], at: number, bare: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isGlued(tokens, at)) return false;
  if (before.kind === 'word' || before.text === '_') return true;
  if (before.text === '+') return bare && isGlued(tokens, at - 1);
  if (before.text === '/' || before.text === '.') return bare && isGlued(tokens, at - 1);
  const prefix = tokens[at - 2];
  const isHyphen = before.text === '-' || before.text === '‑' || before.text === '–';
  if (!isHyphen || !isGlued(tokens, at - 1) || prefix?.kind === 'sign') return false;
  return bare || /^\p{Lu}/u.test(prefix?.text ?? '');
}

/** "3D", "4x4", "5:30": glued to letters or another number after it. */
function isGluedAfter(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !isGlued(tokens, next)) return false;
  if (after.kind === 'word' || after.text === '/' || after.text === '_') return true;
  return after.text === ':' && tokens[next + 1]?.kind === 'number' && isGlued(tokens, next + 1);
}

/** "Room 101", "phase three", "No. 10". */
function isNumberedThing(tokens: readonly Token[], at: number, next: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isListed = LISTING.has(before) && tokens[at - 2]?.kind === 'number';
  if (isListed && isNumberedThing(tokens, at - 2, next)) return true;
  if (before === '.')
    return /^(?:no|nos|vol|fig|art|sec|ch|pp?|op|ext|k|para|cl)$/.test(lowerAt(tokens, at - 2));
  if (before === '§' || before === '#' || before === '№') return true;
  const isArticle = before === 'a' || before === 'an';
  const following = lowerAt(tokens, next);
  if (isArticle && tokens[at]?.kind === 'number' && following !== '-') {
    return !isCountedNoun(following);
  }
  if (/^Years?$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (WEAK_LABELS.has(before)) return !isCountedNoun(lowerAt(tokens, next));
  if (before === 'numbered' && /,/.test(tokens[at]?.text ?? '')) return false;
  if (before === 'big') return tokens[at]?.kind === 'word' || isShortNumber(tokens[at]);
  if (!LABELS.has(before)) return isPlaceNumber(tokens, at, next);
  return lowerAt(tokens, at - 2) !== 'a' || !isCountedNoun(following);
}

/** Words after which a numeral is no name of the noun before it: "in hospital 12 are ill". */
const AFTER_PLACE_NUMBER: ReadonlySet<string> = new Set(
  'on at in by for from after with near is was has'.split(' '),
);

/** Nouns of "in total 40" and the like, which the numeral after them does not name. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'total all most least best worst average present hospital prison jail custody court office late excess every each another perhaps maybe half fully well'.split(
    ' ',
  ),
);

/** "in plot 117", "at fence 19": preposition, one bare noun, digits, and nothing counted. */
function isPlaceNumber(tokens: readonly Token[], at: number, next: number): boolean {
  const noun = tokens[at - 1];
  if (!isShortNumber(tokens[at]) || noun?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(noun.text)) {
    return false;
  }
  const isPlain = !/(?:ly|ing|ed|s)$/.test(noun.text) && !NO_PLACE.has(noun.text);
  if (!isPlain || ORDINARY_CAPITALS.has(noun.text)) return false;
  if (
    !/^(?:in|on|at|from|near|behind|outside|inside|into|through|beside|opposite|past)$/.test(
      lowerAt(tokens, at - 2),
    )
  ) {
    return false;
  }
  const following = tokens[next];
  return following?.kind !== 'word' || AFTER_PLACE_NUMBER.has(following.lower);
}

function isShortNumber(token: Token | undefined): boolean {
  return /^\d{1,4}$/.test(token?.text ?? '');
}

/** "Apollo 11", "Formula One", "Group of Seven", "the Big Four". */
function isNamed(tokens: readonly Token[], at: number, next: number): boolean {
  const numeral = tokens[at];
  const before = tokens[at - 1];
  if (numeral === undefined) return false;
  if (isCommonCountedNoun(lowerAt(tokens, next))) return false;
  if (isModel(tokens, at, next)) return true;
  const isCapital = numeral.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(numeral.text);
  if (isCapital && isProperName(tokens, at, next)) return !isTitleCase(tokens, at);
  if (isBeforeName(tokens, at, next) || isGroupOf(tokens, at)) return !isTitleCase(tokens, at);
  if (before?.kind !== 'word' || numeral.gap !== 'space' || /[,]/.test(numeral.text)) return false;
  if (before.lower.endsWith('ly') || beginsHedge(before.lower)) return false;
  if (!/\p{Lu}/u.test(before.text) || ORDINARY_CAPITALS.has(before.lower)) return false;
  return !isTitleCase(tokens, at);
}

/** "the 737 Max": an article, three or four digits, and a capitalised name. */
function isModel(tokens: readonly Token[], at: number, next: number): boolean {
  const article = lowerAt(tokens, at - 1);
  const isThe = article === 'the' || article === 'a' || article === 'an';
  if (!isThe || !/^\d{3,4}$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  return !isCountedNoun(lowerAt(tokens, next)) && !isCountedNoun(lowerAt(tokens, next + 1));
}

/**
 * "617 Squadron", "5 Live", "17 Via Roma": small digits before one capitalised word, where no
 * plural follows that they could count ("12 Labour and Tory councillors").
 */
function isBeforeName(tokens: readonly Token[], at: number, next: number): boolean {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '') || next !== at + 1) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  if (UNIT_OF_SOLDIERS.test(`${tokens[next]?.text} ${tokens[next + 1]?.text}`)) return true;
  for (let index = next, others = 0; index < next + 7 && others < 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line' || /^[.;:!?]$/.test(token.text)) return true;
    if (isCountedNoun(token.lower) || NATIONALITY.test(token.text)) return false;
    if (/^\p{Ll}/u.test(token.text) && !/^(?:and|of|the|or)$/.test(token.lower)) others += 1;
  }
  return true;
}

/** "the Group of 77": a capitalised body of so many. */
function isGroupOf(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'of' || beginsSentence(tokens, at - 2)) return false;
  return /^(?:Group|Gang|Council|Committee|Club|League|Circle|Class|Rule)$/.test(
    tokens[at - 2]?.text ?? '',
  );
}

/** A numbered body of soldiers, whose name is singular. */
const UNIT_OF_SOLDIERS =
  /\b(?:Commando|Squadron|Brigade|Battalion|Regiment|Division|Company|Corps|Para|Rifles|Wing|Battery)\b/u;

/** Words for people and things of a country, which are counted without a plural sign. */
const NATIONALITY = /^\p{Lu}\p{Ll}*(?:an|ans|ons|ese|ish|is|eks|ards|anders|oners|orkers|sh)$/u;

/** "the Big Four", "Seven Sisters station"; not "Two Britons" or "Two Labour councillors". */
function isProperName(tokens: readonly Token[], at: number, next: number): boolean {
  if (!beginsSentence(tokens, at)) return true;
  const following = tokens[next];
  if (following?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(following.text)) return false;
  if (/(?:ans|ons|ese|ish|is|eks|ards|anders|oners|orkers)$/.test(following.lower)) return false;
  const afterwards = tokens[next + 1];
  if (
    /^\p{Lu}\p{Ll}/u.test(afterwards?.text ?? '') &&
    isCommonCountedNoun(afterwards?.lower ?? '')
  ) {
    return true;
  }
  return isCountedNoun(following.lower) || !isCountedNoun(lowerAt(tokens, next + 1));
}

function beginsHedge(word: string): boolean {
  return word === 'almost' || word === 'circa';
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || token?.gap === 'line') return true;
  return /^[.!?:;"“”‘’'(–—-]$/u.test(tokens[at - 1]?.text ?? '');
}

/** Words that a headline in title case leaves small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'with from over into onto amid after that than upon near when until since before about under'.split(
    ' ',
  ),
);

/** Every long word round it capitalised: a headline in title case, where capitals prove nothing. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let capitals = 0;
  for (let index = Math.max(0, at - 5); index <= at + 5; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
    else if (!SMALL_IN_TITLES.has(token.lower)) return false;
  }
  return capitals >= 4;
}
