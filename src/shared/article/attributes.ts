/**
 * Attribute sets of the article schema: facts about a node that are not words.
 * Words are always content, so that one undo stack, search and spelling serve them.
 */

/** Kinds of picture an editor can declare; `unknown` until somebody says. */
export const PICTURE_KINDS = [
  'unknown',
  'photograph',
  'illustration',
  'graphic',
  'composite',
  'screenshot',
  'generated',
] as const;

/** Public change records, named as newsrooms name them: never a softer word. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'editors-note'] as const;

/** How a figure sits in the column. */
export const FIGURE_LAYOUTS = ['column', 'wide', 'inset'] as const;

/** Display weight of a pull quote. */
export const PULL_QUOTE_STYLES = ['supporting', 'inline', 'showcase'] as const;

/** What one inline citation points at: a source record, or a bare note when `sourceId` is null. */
export type CitationReference = {
  readonly sourceId: string | null;
  readonly locator: string;
  readonly note: string;
};

/** Every block carries a stable `id` (empty until the editor or importer assigns one). */
export const blockAttributes = { id: { default: '' }, sug: { default: null } } as const;

/** Facts of a picture that the hero and every figure share. */
export const pictureAttributes = {
  ...blockAttributes,
  assetId: { default: null },
  alt: { default: '' },
  decorative: { default: false },
  photographer: { default: '' },
  source: { default: '' },
  kind: { default: 'unknown' },
  focal: { default: null },
  crop: { default: null },
} as const;
