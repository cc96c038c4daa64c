/**
 * What an import did with every word of its input. Nothing is lost silently: each piece of
 * input text stands in the article or in one of these items.
 */
import { z } from 'zod';

/** How an item can be taken back: which node or record turns into what. */
export const importUndo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field-to-paragraphs'), nodeId: z.string() }),
  z.object({ kind: z.literal('block-to-paragraphs'), nodeId: z.string() }),
  z.object({ kind: z.literal('source-to-paragraph'), sourceId: z.string() }),
  z.object({
    kind: z.literal('fact-to-paragraph'),
    fact: z.enum(['byline', 'dateline', 'language', 'tags', 'slug']),
  }),
  z.object({
    kind: z.literal('insert-paragraph'),
    text: z.string(),
    afterNodeId: z.string().nullable(),
  }),
]);
/** How an item can be taken back: which node or record turns into what. */
export type ImportUndo = z.infer<typeof importUndo>;

/** One statement of the report; `original` is input text, `result` where or what it became. */
export const importItem = z.object({
  id: z.string(),
  kind: z.enum(['kept', 'changed', 'dropped']),
  field: z.string(),
  original: z.string(),
  result: z.string(),
  reason: z.string(),
  undo: importUndo.nullable(),
});
/** One statement of the report; `original` is input text, `result` where or what it became. */
export type ImportItem = z.infer<typeof importItem>;

/** The whole report of one import: where it came from, as what it was read, and every item. */
export const importReport = z.object({
  fileName: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'docx', 'json', 'clipboard']),
  encoding: z.string(),
  items: z.array(importItem),
});
/** The whole report of one import: where it came from, as what it was read, and every item. */
export type ImportReport = z.infer<typeof importReport>;
