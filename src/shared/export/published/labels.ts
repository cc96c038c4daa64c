/** The few words exporters add themselves, the same in every format. */

import type { CORRECTION_KINDS } from '../../article/attributes.ts';
import { AUTHOR_ROLES, type Author } from '../../article/model.ts';
import type { SourceRecord } from '../../article/source.ts';
import type { PublishedPicture } from './block.ts';

/** Headings and leads that exporters write. */
export const LABELS = {
  sources: 'Sources',
  notes: 'Notes',
  picture: 'Picture',
  kicker: 'Kicker',
} as const;

/** Name of each kind of correction, as readers see it. */
export const CORRECTION_LABELS: Readonly<Record<(typeof CORRECTION_KINDS)[number], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
};

const BYLINE_LEADS: Readonly<Record<Author['role'], string>> = {
  reporter: 'By',
  writer: 'By',
  contributor: 'Additional reporting by',
  editor: 'Edited by',
  photographer: 'Photographs by',
  translator: 'Translated by',
};

/** Byline, one line per kind of work ("By Ann Roe and Bo Lind"), in the order of the roles. */
export function bylineLines(authors: readonly Author[]): string[] {
  const names = new Map<string, string[]>();
  for (const role of AUTHOR_ROLES) {
    const lead = BYLINE_LEADS[role];
    const people = authors.filter((author) => author.role === role).map(({ name }) => name);
    names.set(lead, [...(names.get(lead) ?? []), ...people]);
  }
  return [...names]
    .filter(([, people]) => people.length > 0)
    .map(([lead, people]) => `${lead} ${listOf(people)}`);
}

/** Names as a sentence lists them: "A", "A and B", "A, B and C". */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Place and day of a dateline, joined by a comma; empty when there is neither. */
export function datelineText(dateline: {
  readonly place: string;
  readonly date: string | null;
}): string {
  return [dateline.place, dateline.date === null ? '' : longDate(dateline.date)]
    .filter((part) => part !== '')
    .join(', ');
}

/** A day (YYYY-MM-DD) in words, as in "3 March 2026". */
export function longDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
}

/** The rights line of a picture: its credit, else photographer and source. */
export function creditLine(picture: PublishedPicture): string {
  if (picture.credit.trim() !== '') return picture.credit;
  return [picture.photographer, picture.source].filter((part) => part !== '').join(' / ');
}

/** Publisher and date of a source, to stand after its title; empty when it has neither. */
export function sourceDetails(source: SourceRecord): string {
  return [source.publisher, source.date].filter((part) => part !== '').join(', ');
}

/** Letters for notes, so that they cannot be taken for source numbers: a … z, aa, ab … */
export function noteLetter(position: number): string {
  const letter = String.fromCharCode(97 + ((position - 1) % 26));
  return position > 26 ? noteLetter(Math.floor((position - 1) / 26)) + letter : letter;
}
