/**
 * A piece as readers will get it, free of the editor's format: what every exporter is given.
 * It is read from a publishable package and holds nothing internal.
 */
import type { Author } from '../../article/model.ts';
import type { SourceRecord } from '../../article/source.ts';
import type { Run } from '../../evidence/house/run.ts';
import type { PublishedBlock, PublishedPicture } from './block.ts';
import type { PublishedInline } from './inline.ts';

/** A note that a citation opens; `source` is the list position it speaks of, or null. */
export type PublishedNote = {
  readonly source: number | null;
  readonly locator: string;
  readonly text: string;
};

/** The whole piece; empty strings and lists mean that a part is not there. */
export type PublishedArticle = {
  readonly slug: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kicker: string;
  readonly headline: string;
  readonly searchHeadline: string;
  readonly socialHeadline: string;
  readonly standfirst: readonly PublishedInline[];
  readonly description: string;
  readonly hero: PublishedPicture | null;
  readonly glance: {
    readonly title: string;
    readonly items: readonly (readonly PublishedInline[])[];
  } | null;
  readonly body: readonly PublishedBlock[];
  readonly authors: readonly Author[];
  readonly dateline: { readonly place: string; readonly date: string | null };
  readonly tags: readonly string[];
  readonly desk: string;
  /** In the order readers see; a source's number is its position from 1. */
  readonly sources: readonly SourceRecord[];
  /** Entries set in a house style by source id; a source without runs is a title with details. */
  readonly sourceRuns: ReadonlyMap<string, readonly Run[]>;
  readonly notes: readonly PublishedNote[];
  /** ISO 8601 date and time of the last change, or null. */
  readonly modifiedAt: string | null;
};
