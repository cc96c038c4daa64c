/**
 * Sources as the library keeps them: one record for every source, shared by the pieces that use
 * it. The CSL item is kept pure; what a newsroom adds stands beside it. A piece's Sources list
 * has entries of its own (article/source.ts) that point here.
 */
import { z } from 'zod';
import { cslItem } from './csl/item.ts';

/** What a source is, by the material it was taken from. */
export const LIBRARY_SOURCE_KINDS = [
  'web',
  'pdf',
  'office',
  'dataset',
  'image',
  'recording',
  'interview',
  'correspondence',
  'post',
  'print',
  'observation',
  'other',
] as const;
/** What a source is, by the material it was taken from. */
export type LibrarySourceKind = (typeof LIBRARY_SOURCE_KINDS)[number];

/** How close a source is to what it reports. */
export const SOURCE_TIERS = ['unrated', 'primary', 'secondary', 'tertiary'] as const;

/** What was agreed with the person or office behind a source. */
export const ATTRIBUTION_TERMS = [
  'on-record',
  'not-for-attribution',
  'background',
  'off-record',
] as const;
/** What was agreed with the person or office behind a source. */
export type AttributionTerms = (typeof ATTRIBUTION_TERMS)[number];

/** Who may learn of a source; a confidential one never leaves the library in any export. */
export const CONFIDENTIALITIES = ['open', 'internal', 'confidential'] as const;
/** Who may learn of a source; a confidential one never leaves the library in any export. */
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** Where the value of a field came from. */
export const FIELD_ORIGINS = [
  'json-ld',
  'open-graph',
  'meta',
  'microdata',
  'page-text',
  'file',
  'import',
  'typed',
] as const;

/** How far the saved copy of a source has come. */
export const CAPTURE_STATES = ['none', 'waiting', 'running', 'captured', 'failed'] as const;

/** What is known of a source's address; only `gone` means that it is broken. */
export const LINK_STATES = [
  'not-contacted',
  'ok',
  'moved',
  'suspect-redirect',
  'soft-404',
  'gone',
  'unconfirmed',
  'drifted',
] as const;
/** What is known of a source's address; only `gone` means that it is broken. */
export type LinkState = (typeof LINK_STATES)[number];

/** What an editor can set on a library source. */
export const librarySourceFields = z.object({
  csl: cslItem,
  kind: z.enum(LIBRARY_SOURCE_KINDS),
  tier: z.enum(SOURCE_TIERS),
  /** Sources with the same non-empty origin group carry one story and count once. */
  originGroup: z.string().max(200),
  terms: z.enum(ATTRIBUTION_TERMS),
  /** The words agreed for naming the source in print; empty when nothing was agreed. */
  agreedWording: z.string().max(1000),
  confidentiality: z.enum(CONFIDENTIALITIES),
  /** Nothing of this source may be published before this moment. */
  embargo: z.iso.datetime({ offset: true }).nullable(),
  consent: z.string().max(2000),
  rights: z.string().max(2000),
  /** A correction or retraction of the source itself; empty when there is none. */
  correction: z.string().max(2000),
  note: z.string().max(20_000),
});
/** What an editor can set on a library source. */
export type LibrarySourceFields = z.infer<typeof librarySourceFields>;

/** A library source; `origins` says per CSL field where its value came from. */
export const librarySource = z.object({
  id: z.uuid(),
  ...librarySourceFields.shape,
  origins: z.record(z.string(), z.enum(FIELD_ORIGINS)),
  capture: z.enum(CAPTURE_STATES),
  /** Why the last capture failed, as an error code; null when it did not. */
  captureProblem: z.string().nullable(),
  link: z.enum(LINK_STATES),
  linkCheckedAt: z.iso.datetime({ offset: true }).nullable(),
  /** When its address was first found gone without being found since; null when it was not. */
  linkGoneSince: z.iso.datetime({ offset: true }).nullable(),
  /** Set on a record that was merged into another one. */
  aliasOf: z.uuid().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
});
/** A library source; `origins` says per CSL field where its value came from. */
export type LibrarySource = z.infer<typeof librarySource>;
