/**
 * Names of authors as sources write them: "By Ana Silva and João Reis", "Okafor, Chidi". Only
 * plain names are taken apart; what may be an organisation stays whole.
 */
import type { CslName } from '../../evidence/csl/values.ts';
import { cleanText } from './source-metadata.ts';

const MOST_AUTHORS = 50;

/** Words of bodies rather than people. */
const BODY =
  /\b(?:agency|association|board|bureau|committee|company|council|department|desk|editors?|foundation|government|group|inc|institute|ltd|ministry|news|office|organi[sz]ation|press|reporters?|service|staff|team|times|university|correspondents?)\b/i;

const PARTICLE = /^(?:van|von|der|den|de|da|dos|du|del|della|di|la|le|bin|ibn|al|el|ter|ten)$/i;

/** The names of a byline; addresses, empty names and repetitions are left out. */
export function namesIn(byline: string): CslName[] {
  const line = cleanText(byline)?.replace(/^(?:by|words by|written by|text:?)\s+/i, '') ?? '';
  const parts = isInverted(line)
    ? [line]
    : line.split(/\s*(?:,|;|&|\||\band\b|\bund\b|\bet\b)\s*/i);
  return uniqueNames(parts.map(personName));
}

/** One person's name, taken apart where that is safe. */
export function personName(text: string): CslName | null {
  const name = cleanText(text) ?? '';
  if (name === '' || name.length > 120 || /^https?:|@/.test(name)) return null;
  if (BODY.test(name)) return { literal: name };
  if (isInverted(name)) {
    const [family = '', given = ''] = name.split(/,\s*/);
    return { family, given };
  }
  const words = name.split(' ');
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || words.length > 5) return { literal: name };
  const from = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const split = from === -1 ? words.length - 1 : from;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
}

/** "Okafor, Chidi": one comma between one word and one or two. */
function isInverted(name: string): boolean {
  return /^[\p{L}'’-]+, [\p{L}'’.-]+(?: [\p{L}.]+)?$/u.test(name) && !BODY.test(name);
}

/** Names without those that are missing or stated twice. */
export function uniqueNames(names: readonly (CslName | null)[]): CslName[] {
  const seen = new Map<string, CslName>();
  for (const name of names) {
    if (name !== null) seen.set(JSON.stringify(name).toLowerCase(), name);
  }
  return [...seen.values()].slice(0, MOST_AUTHORS);
}
