/**
 * Makes more pieces for set N out of hand-written sentences, each with one error or one trap and a
 * person of its own. Each half has its own sentences, names, roles and acronyms.
 */
import { seededRandom } from '../../bench/corpus.ts';
import { readSections } from '../written.ts';

const SEED = 77_003;
const ERRORS = 5;
const TRAPS = 5;

export interface ComposedPiece {
  readonly lines: readonly string[];
}

/** `count` pieces as marked-up lines. */
export function composePieces(file: string, count: number): readonly ComposedPiece[] {
  const parts = new Map(
    readSections(file, '==').map((section) => [section.head[0] ?? '', section.lines]),
  );
  const list = (name: string): readonly string[] => parts.get(name) ?? [];
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, index) => {
    const sentences = [
      ...taken(list('error'), index * ERRORS, ERRORS),
      ...taken(list('trap'), index * TRAPS, TRAPS),
    ];
    const names = taken(list('last'), Math.floor(random() * list('last').length), 10);
    const firsts = taken(list('first'), Math.floor(random() * list('first').length), 11);
    const roles = taken(list('roles'), index * 3, 10);
    const acronyms = taken(list('acronyms'), index, 6);
    const lines = sentences.map((sentence, place) =>
      sentence.replace(/\{(\w+)\}/gu, (_whole, key: string) => {
        const first = firsts[place] ?? '';
        const values = personValues(first, sameSex(list('first'), first), names[place] ?? '');
        const before = sentences.slice(0, place).filter((other) => other.includes('{X}')).length;
        const [short = '', ...long] = (acronyms[before] ?? '').split(' ');
        const age = 41 + ((index * 7 + place * 5) % 30);
        const others: Readonly<Record<string, string>> = {
          R: capitalisedAt(sentence, roles[place] ?? ''),
          a: String(age),
          b: String(age - 3 - (place % 4)),
          n: String(3 + ((index * 5 + place * 11) % 37)),
          X: short,
          XL: long.join(' '),
        };
        const value = values[key] ?? others[key];
        if (value === undefined) throw new Error(`{${key}} stands for nothing.`);
        return value;
      }),
    );
    return { lines: [`H ${taken(list('titles'), index, 1)[0] ?? ''}`, ...mixed(lines, random)] };
  });
}

/** `count` parts from a place on, round and round. */
function taken(parts: readonly string[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => parts[(from + index) % parts.length] ?? '');
}

/** Another first name of the same sex, with another initial. */
function sameSex(firsts: readonly string[], first: string): string {
  const place = firsts.indexOf(first);
  return firsts[(place + 6) % firsts.length] ?? '';
}

function personValues(
  first: string,
  other: string,
  last: string,
): Readonly<Record<string, string>> {
  const name = first.slice(0, -2);
  const female = first.endsWith(' f');
  return {
    N: `${name} ${last}`,
    F: name,
    L: last,
    V: misspelt(last),
    W: other.slice(0, -2),
    M: female ? 'Ms' : 'Mr',
    he: female ? 'she' : 'he',
    his: female ? 'her' : 'his',
    sibling: female ? 'sister' : 'brother',
  };
}

/** A name with one consonant in its middle doubled, or undoubled. */
function misspelt(name: string): string {
  const undoubled = name.replace(/([bcdfglmnprst])\1/u, '$1');
  return undoubled === name ? name.replace(/(?<=.{2})([lmnrst])(?=.)/u, '$1$1') : undoubled;
}

function capitalisedAt(sentence: string, role: string): string {
  return sentence.startsWith('{R}') ? role.charAt(0).toUpperCase() + role.slice(1) : role;
}

function mixed(lines: readonly string[], random: () => number): readonly string[] {
  return lines
    .map((line) => ({ line, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ line }) => line);
}
