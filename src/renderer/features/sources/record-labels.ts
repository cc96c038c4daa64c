/** Words for what a library source is and what is agreed about it; the tab, desk and dialogs use them. */
import type {
  AttributionTerms,
  Confidentiality,
  FIELD_ORIGINS,
  LibrarySourceKind,
  SOURCE_TIERS,
} from '../../../shared/evidence/source.ts';

/** Names of the kinds of library source. */
export const KIND_LABELS: Record<LibrarySourceKind, string> = {
  web: 'Web page',
  pdf: 'PDF',
  office: 'Document',
  dataset: 'Data set',
  image: 'Picture',
  recording: 'Recording',
  interview: 'Interview',
  correspondence: 'Correspondence',
  post: 'Social post',
  print: 'Print',
  observation: 'Own observation',
  other: 'Other',
};

/** Names of the tiers. */
export const TIER_LABELS: Record<(typeof SOURCE_TIERS)[number], string> = {
  unrated: 'Not rated',
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
};

/** Names of what was agreed with the person behind a source. */
export const TERMS_LABELS: Record<AttributionTerms, string> = {
  'on-record': 'On the record',
  'not-for-attribution': 'Not for attribution',
  background: 'Background',
  'off-record': 'Off the record',
};

/** Names of who may learn of a source. */
export const CONFIDENTIALITY_LABELS: Record<Confidentiality, string> = {
  open: 'Open',
  internal: 'Internal',
  confidential: 'Confidential',
};

/** Where the value of a field came from, as the end of "From …". */
export const ORIGIN_LABELS: Record<(typeof FIELD_ORIGINS)[number], string> = {
  'json-ld': 'From the page’s JSON-LD',
  'open-graph': 'From the page’s OpenGraph data',
  meta: 'From the page’s meta data',
  microdata: 'From the page’s microdata',
  'page-text': 'From the text of the page',
  file: 'From the file',
  import: 'Imported',
  typed: 'Typed',
};

/** Labels as the choices of a select, in the order of the labels. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): { readonly value: Value; readonly label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
