/**
 * What every reader hands to the recogniser: the blocks of a filed document, the facts it
 * states about itself, and every word a person reading the original could see.
 */
import type { Author } from '../article/model.ts';
import type { SourceRecord } from '../article/source.ts';
import type { Block } from './blocks/block.ts';
import type { Note } from './notes.ts';
import type { ImportReport } from './report.ts';

/** A source as a file states it; `url`, `publisher` and `date` are empty when there is none. */
export type StatedSource = Pick<SourceRecord, 'title' | 'url' | 'publisher' | 'date'>;

/** Facts stated explicitly beside the text: front matter, JSON-LD, OpenGraph, properties. */
export type FiledFacts = {
  readonly headline?: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly description?: string;
  readonly slug?: string;
  readonly language?: string;
  readonly authors?: readonly Author[];
  readonly place?: string;
  readonly date?: string;
  readonly tags?: readonly string[];
  readonly heroAlt?: string;
  readonly heroAddress?: string;
  readonly heroCaption?: string;
  readonly heroCredit?: string;
  readonly searchHeadline?: string;
  readonly socialHeadline?: string;
  readonly desk?: string;
  /** Publisher and date of listed sources, as the page marks them: "Harbour Office, 2026-02-20". */
  readonly sourceDetails?: readonly string[];
  readonly sources?: readonly StatedSource[];
};

/** A document as read, before anybody guessed what its parts are. */
export type Filed = {
  readonly format: ImportReport['format'];
  readonly blocks: readonly Block[];
  readonly facts: FiledFacts;
  readonly notes: readonly Note[];
  readonly inputText: string;
};
