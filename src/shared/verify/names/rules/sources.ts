/** Rule source-spelling: a full name that every source which has the person spells otherwise. */
import { HONORIFICS } from '../../people/name-words.ts';
import type { CastMember } from '../cast.ts';
import { isNear } from '../distance.ts';
import { findingOf } from '../finding-of.ts';
import type { NamedSource, NameFinding } from '../name-finding.ts';

/** How many places of one name are looked at in one source. */
const PLACES = 40;

type Spelling = { readonly source: NamedSource; readonly start: number; readonly text: string };

/** Findings, at most one for each member. */
export function sourceFindings(
  members: readonly CastMember[],
  sources: readonly NamedSource[],
): readonly NameFinding[] {
  return members.flatMap((member) => {
    const [name] = member.fullNames;
    if (name === undefined || sources.some(({ text }) => text.includes(member.full))) return [];
    const other = sources.flatMap((source) => spellingIn(source, member))[0];
    if (other === undefined) return [];
    const { source, start, text } = other;
    const wording = {
      sentence: `“${member.full}” is “${text}” in the source.`,
      action: `Check the spelling; the source has “${text}”.`,
    };
    return [
      {
        ...findingOf('source-spelling', name, null, wording),
        otherPlace: {
          kind: 'source' as const,
          sourceId: source.sourceId,
          start,
          end: start + text.length,
        },
        otherText: text,
      },
    ];
  });
}

/** The first near spelling of a full name: the same first name, or the same surname. */
function spellingIn(source: NamedSource, member: CastMember): readonly Spelling[] {
  const { first, last } = member;
  const afterFirst = placesOf(source.text, `${first} `).flatMap((start) => {
    const word =
      /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(
        source.text.slice(start + first.length + 1, start + first.length + 40),
      )?.[0] ?? '';
    const surname = word.replace(/[’']s$/u, '');
    if (surname === last || !isNear(surname, last)) return [];
    return [{ source, start, text: `${first} ${surname}` }];
  });
  if (afterFirst.length > 0) return afterFirst;
  const beforeLast = placesOf(source.text, ` ${last}`).flatMap((space) => {
    const word =
      /\p{Lu}[\p{L}\p{M}’'-]*$/u.exec(source.text.slice(Math.max(0, space - 30), space))?.[0] ?? '';
    if (word === first || !isNear(word, first)) return [];
    return [{ source, start: space - word.length, text: `${word} ${last}` }];
  });
  return beforeLast.length > 0 ? beforeLast : nearBoth(source, member);
}

const BEFORE_SURNAME = /(?:(\p{Lu}[\p{L}\p{M}’'.-]*) )$/u;

/** Both names are spelt otherwise, or the source only has the surname after a title. */
function nearBoth(source: NamedSource, { first, last }: CastMember): readonly Spelling[] {
  if (last.length < 5) return [];
  return placesOf(source.text, ` ${last.slice(0, 2)}`).flatMap((space) => {
    const start = space + 1;
    const word = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(source.text.slice(start, start + 40))?.[0] ?? '';
    const surname = word.replace(/[’']s$/u, '');
    if (surname === last || !isNear(surname, last)) return [];
    const before =
      BEFORE_SURNAME.exec(source.text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    if (HONORIFICS.has(before.toLowerCase().replace('.', '')))
      return [{ source, start, text: surname }];
    if (before !== first && !isNear(before, first)) return [];
    const from = start - before.length - 1;
    return [{ source, start: from, text: `${before} ${surname}` }];
  });
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    places.push(at);
  }
  return places;
}
