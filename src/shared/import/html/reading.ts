/**
 * What one reading of HTML collects beside its blocks: notes, lost formatting, pictures.
 */
import { changedNote, droppedNote, type Note } from '../notes.ts';
import type { StyleSheet } from './style.ts';

/** Gives the id under which picture bytes (base64) will be stored, or null when they cannot be. */
export type AssetIdOf = (base64: string) => string | null;

/** A picture whose bytes stood in the markup; `figureId` is the block id of its figure. */
export type InlinePicture = {
  readonly figureId: string;
  readonly mediaType: string;
  readonly base64: string;
  readonly alt: string;
};

/** Settings and collections of one reading; made per document and never shared. */
export type Reading = {
  readonly sheet: StyleSheet;
  readonly base: string;
  readonly language: string;
  readonly newBlockId: () => string;
  readonly assetIdOf: AssetIdOf;
  readonly notes: Note[];
  readonly pictures: InlinePicture[];
  readonly lostFormatting: Map<string, number>;
};

/** A reading that starts with nothing collected. */
export function newReading(
  settings: Pick<Reading, 'sheet' | 'newBlockId'> & Partial<Reading>,
): Reading {
  return {
    base: '',
    language: '',
    assetIdOf: () => null,
    notes: [],
    pictures: [],
    lostFormatting: new Map(),
    ...settings,
  };
}

/** Counts one passage whose formatting the article cannot hold. */
export function loseFormatting(reading: Reading, kind: string): void {
  reading.lostFormatting.set(kind, (reading.lostFormatting.get(kind) ?? 0) + 1);
}

/** Reports text that is left out, unless there is none. */
export function drop(reading: Reading, field: string, text: string, reason: string): void {
  if (text.trim() !== '') reading.notes.push(droppedNote(field, text.trim(), reason));
}

/** One note per kind of formatting that was lost. */
export function formattingNotes(reading: Reading): Note[] {
  return [...reading.lostFormatting].map(([kind, count]) =>
    changedNote(
      'formatting',
      '',
      '',
      `${count} × ${kind}: the text stays, the formatting does not.`,
    ),
  );
}
