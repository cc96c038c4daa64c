/** Whether a text says who somebody is at the place where it names them. Read by several rules. */
import { BOUNDARIES, LINKS } from '../extract/small-words.ts';
import { GROUP_NOUNS, HONORIFICS, NOT_NAMES, ROLE_NOUNS } from '../people/name-words.ts';
import type { Token } from '../people/tokens.ts';
import type { PlacedName } from './read-names.ts';

const APPOSITION =
  /^(?:the|a|an|who|whose|his|her|its|their|one|now|then|formerly|previously|aged|former|chief|head|mother|father|which|whom|my|our|deputy|also|acting|both|two|three)$/u;
const FOLLOWING = /^(?:of|from|at|for|with)$/u;
const NOUN_OF_WORK = /(?:eer|ist|ician|keeper|maker|worker|woman|man)$/u;

/** A role, a title, an age, a relation or a clause on who it is stands beside the name. */
export function isIntroduced(name: PlacedName): boolean {
  const { line, mention } = name;
  if (hasOffice(mention.title)) return true;
  const after = line.tokens[mention.lastToken + 1];
  const next = line.tokens[mention.lastToken + 2];
  if (after?.text === ',' && next !== undefined && isApposition(next)) return true;
  if (after !== undefined && isFollowed(line.tokens, mention.lastToken + 1)) return true;
  if (/^(?:is|was|are|were|became|works|runs|leads|teaches)$/u.test(after?.lower ?? '')) {
    if (saysRole(line.tokens, mention.lastToken + 2)) return true;
  }
  return isNamedAfterRole(name);
}

/** A title that is more than Mr, Ms or Dr. */
function hasOffice(title: string): boolean {
  const words = title.toLowerCase().replaceAll('.', '').split(/\s+/u);
  return words.some((word) => word !== '' && !HONORIFICS.has(word));
}

function isApposition(token: Token): boolean {
  if (token.kind === 'figure' || APPOSITION.test(token.lower)) return true;
  return ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(token.lower.replace(/s$/u, ''));
}

/** “of the Trust”, “from Lund”, “who …”, “as its surgeon”: what follows says who it is. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:who|whose)$/u.test(token.lower) || token.text === '(') return true;
  const next = tokens.slice(at + 1, at + 7);
  if (token.lower === 'as') return next.some((each) => ROLE_NOUNS.has(each.lower));
  return FOLLOWING.test(token.lower) && next.slice(0, 2).some((each) => each.capital);
}

/** “is the parish treasurer”, “was mayor”: a role in the next words. */
function saysRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') return false;
    if (ROLE_NOUNS.has(token.lower) || NOUN_OF_WORK.test(token.lower)) {
      return /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '') || ROLE_NOUNS.has(token.lower);
    }
  }
  return false;
}

/** “its founder, Ana Ruiz”, “a nurse called Ana Ruiz”, “her cousin Ana Ruiz”. */
function isNamedAfterRole(name: PlacedName): boolean {
  const { line, mention } = name;
  let at = mention.firstToken - 1;
  if (mention.title !== '') {
    while (HONORIFICS.has(line.tokens[at]?.lower ?? '')) at -= 1;
  }
  const before = line.tokens[at];
  if (before === undefined) return isJoinedToIntroduced(name);
  if (/^(?:called|named)$/u.test(before.lower)) return true;
  if (isRole(before) || isNounBefore(line.tokens, at)) return true;
  if (before.text !== ',') return isJoinedToIntroduced(name);
  for (let step = at - 1; step > at - 9; step -= 1) {
    const token = line.tokens[step];
    if (token === undefined || (token.kind === 'sign' && token.text !== '-')) return false;
    if (isRole(token)) return true;
    if (isDeterminer(token)) return isPhraseStart(line.tokens[step - 1]);
  }
  return false;
}

function isRole(token: Token): boolean {
  if (token.capital || NOT_NAMES.has(token.lower)) return false;
  return ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower);
}

function isDeterminer(token: Token): boolean {
  return token.possessive || /^(?:the|a|an|his|her|its|their|another|one)$/u.test(token.lower);
}

/** A noun phrase on who somebody is begins the clause or follows a verb: not “In the spring, …”. */
function isPhraseStart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  return /^(?:and|but|said|says|called|was|were|is|by|to|from|with|than|of|thanked|told|named|met|asked|joined|replaced|succeeds|including|like|for|between)$/u.test(
    token.lower,
  );
}

/** “the club’s physiotherapist Oksana Grunwald”: a noun with its determiner before the name. */
function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || noun.kind !== 'word' || noun.capital) return false;
  if (BOUNDARIES.has(noun.lower) || LINKS.has(noun.lower) || noun.lower.length < 3) return false;
  if (/(?:ed|ing|ly)$/u.test(noun.lower)) return false;
  for (let step = at - 1; step >= Math.max(0, at - 4); step -= 1) {
    const token = tokens[step];
    if (token === undefined || token.kind !== 'word' || BOUNDARIES.has(token.lower)) return false;
    if (isDeterminer(token)) return true;
  }
  return false;
}

/** “Noemi Ferenc and Tabitha Ferenc, both architects”: what follows is said of both. */
function isJoinedToIntroduced(name: PlacedName): boolean {
  const { line, mention } = name;
  if (line.tokens[mention.lastToken + 1]?.lower !== 'and') return false;
  const next = line.mentions.find((each) => each.firstToken === mention.lastToken + 2);
  if (next === undefined) return false;
  const after = line.tokens[next.lastToken + 2];
  return (
    line.tokens[next.lastToken + 1]?.text === ',' && after !== undefined && isApposition(after)
  );
}
