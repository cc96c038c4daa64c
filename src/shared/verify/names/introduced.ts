/** Whether a text says who somebody is at the place where it names them. Read by several rules. */
import { GROUP_NOUNS, HONORIFICS, NOT_NAMES, ROLE_NOUNS } from '../people/name-words.ts';
import type { Token } from '../people/tokens.ts';
import type { PlacedName } from './read-names.ts';

const APPOSITION =
  /^(?:the|a|an|who|whose|his|her|its|their|one|now|then|formerly|previously|aged|former|chief|head|mother|father|which|whom|my|our|deputy|also|acting)$/u;
const FOLLOWING = /^(?:who|whose|of|from|at|for|\()$/u;

/** A role, a title, an age, a relation or a clause on who it is stands beside the name. */
export function isIntroduced(name: PlacedName): boolean {
  const { line, mention } = name;
  if (hasOffice(mention.title)) return true;
  const after = line.tokens[mention.lastToken + 1];
  const next = line.tokens[mention.lastToken + 2];
  if (after?.text === ',' && next !== undefined && isApposition(next)) return true;
  if (after !== undefined && (FOLLOWING.test(after.lower) || after.text === '(')) return true;
  if (/^(?:is|was|are|were|became|had|works|runs|leads|teaches)$/u.test(after?.lower ?? '')) {
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

/** “is the parish treasurer”, “was mayor”: a role in the next words. */
function saysRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') return false;
    if (ROLE_NOUNS.has(token.lower) || /(?:er|or|ist|ant|man|woman)$/u.test(token.lower)) {
      return /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '') || ROLE_NOUNS.has(token.lower);
    }
  }
  return false;
}

/** “its founder, Ana Ruiz”, “a nurse called Ana Ruiz”, “her cousin Ana Ruiz”. */
function isNamedAfterRole({ line, mention }: PlacedName): boolean {
  let at = mention.firstToken - 1;
  if (mention.title !== '') {
    while (HONORIFICS.has(line.tokens[at]?.lower ?? '')) at -= 1;
  }
  const before = line.tokens[at];
  if (before === undefined) return false;
  if (/^(?:called|named)$/u.test(before.lower)) return true;
  if (isRole(before)) return true;
  if (before.text !== ',') return false;
  for (let step = at - 1; step > at - 9; step -= 1) {
    const token = line.tokens[step];
    if (token === undefined || (token.kind === 'sign' && token.text !== '-')) return false;
    if (isRole(token) || isNounOfOffice(line.tokens, step)) return true;
  }
  return false;
}

function isRole(token: Token): boolean {
  if (token.capital || NOT_NAMES.has(token.lower)) return false;
  return ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower);
}

/** “The chief executive of Tarn Water, …”, “The harbour surveyor, …”: The … , Name. */
function isNounOfOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const opens = at === 0 || tokens[at - 1]?.kind !== 'word';
  return opens && /^(?:the|a|an|his|her|its|their|another|one)$/u.test(token?.lower ?? '');
}
