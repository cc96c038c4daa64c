/** The people of a text, each with all mentions. Built by registry.ts. */
import type { Gender } from './first-names.ts';
import type { Mention } from './mention.ts';

/** A mention and the number of the block it stands in, from 0. */
export type PlacedMention = { readonly block: number; readonly mention: Mention };

/** One person; `full` is the fullest form of the name in the text, as written there. */
export type Person = {
  readonly id: number;
  readonly full: string;
  /** First name as written, or null while the text gives only one word. */
  readonly first: string | null;
  readonly last: string;
  readonly gender: Gender;
  readonly mentions: readonly PlacedMention[];
};
