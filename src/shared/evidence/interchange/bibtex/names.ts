/** Lists of names in BibTeX: "van Dam, Jan and {City of Delft}", words in braces kept together. */
import { nameText } from '../../csl/names.ts';
import type { CslName } from '../../csl/values.ts';
import { isParticle, nameFromParts } from '../person-names.ts';
import { fromLatex, toLatex } from './latex.ts';

/** The names of a field; "and others" is no name. */
export function readNames(value: string): CslName[] {
  return splitOutside(value, /\s+and\s+/iy)
    .filter((part) => part !== '' && part.toLowerCase() !== 'others')
    .map(readName);
}

/** The field of a list of names. */
export function writeNames(names: readonly CslName[]): string {
  return names.map(writeName).join(' and ');
}

function readName(raw: string): CslName {
  if (isOneGroup(raw)) return { literal: fromLatex(raw) };
  const parts = splitOutside(raw, /\s*,\s*/y);
  const [first = '', second = '', third] = parts;
  if (parts.length > 1) {
    const [suffix, given] = third === undefined ? ['', second] : [second, third];
    return nameFrom(first, given, suffix);
  }
  const words = splitOutside(raw, /[\s~]+/y);
  const particle = words.findIndex(isParticle);
  // The last word is a family name even when it is in lower case.
  const start = particle >= 0 && particle < words.length - 1 ? particle : words.length - 1;
  return nameFrom(words.slice(start).join(' '), words.slice(0, start).join(' '), '');
}

/** A family name all in braces keeps its lower-case words for itself. */
function nameFrom(family: string, given: string, suffix: string): CslName {
  const words = splitOutside(family, /[\s~]+/y);
  const named = words.findIndex((word) => !isParticle(word));
  const [particles, rest] = named <= 0 ? [[], words] : [words.slice(0, named), words.slice(named)];
  const guarded = isOneGroup(rest.join(' '));
  const plain = nameFromParts(
    guarded ? 'X' : fromLatex(rest.join(' ')),
    fromLatex(given),
    fromLatex(suffix),
  );
  const own = guarded ? { ...plain, family: fromLatex(rest.join(' ')) } : plain;
  const particle = fromLatex(particles.join(' '));
  return particle === '' ? own : { ...own, 'non-dropping-particle': particle };
}

function writeName(name: CslName): string {
  const { family = '', given = '', suffix = '', literal = '' } = name;
  if (literal !== '' || family === '') return `{${toLatex(nameText(name))}}`;
  const particle = name['non-dropping-particle'] ?? '';
  const dropping = name['dropping-particle'] ?? '';
  const last = [toLatex(particle), guarded(family)].filter((part) => part !== '').join(' ');
  const first = [guarded(given), toLatex(dropping)].filter((part) => part !== '').join(' ');
  return [last, ...(suffix === '' ? [] : [guarded(suffix)]), first].join(', ');
}

/** Braces around what a reader would take apart: commas, "and", words in lower case. */
function guarded(part: string): string {
  const isPlain = part === '' || (!part.includes(',') && !part.split(' ').some(isParticle));
  return isPlain ? toLatex(part) : `{${toLatex(part)}}`;
}

/** Whether the first brace closes with the last sign. */
function isOneGroup(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '{') depth += 1;
    else if (text.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Splits at matches of a sticky expression that stand outside braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth !== 0 || (at > 0 && /\s/.test(sign) && /\s/.test(text.charAt(at - 1)))) continue;
    separator.lastIndex = at;
    const found = separator.exec(text)?.[0] ?? '';
    if (found === '') continue;
    parts.push(text.slice(start, at).trim());
    start = at + found.length;
    at = start - 1;
  }
  return [...parts, text.slice(start).trim()];
}
