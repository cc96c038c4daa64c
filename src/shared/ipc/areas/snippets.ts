/** Operations on snippets: text and fact boxes that are written once and used in many pieces. */
import { z } from 'zod';
import { command, query } from '../operation.ts';

/** What a snippet gives: running text with placeholders, or a fact box that keeps its origin. */
const SNIPPET_KINDS = ['text', 'fact-box'] as const;

/** What an abbreviation may be: one word, so that Tab can tell where it begins. */
const shortcut = z.string().max(30).regex(/^\S*$/u);

const snippetFields = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(100),
  kind: z.enum(SNIPPET_KINDS),
  /** Typed before Tab to insert it; empty when it has none. */
  shortcut,
  /** Its blocks as the body of a stored document; see shared/article/snippets.ts. */
  content: z.string().max(2_000_000),
});
/** What an editor sets about a snippet. */
export type SnippetFields = z.infer<typeof snippetFields>;

/** A stored snippet; `version` counts its contents, from 1. */
export const snippet = snippetFields.extend({
  version: z.number().int().positive(),
  updatedAt: z.iso.datetime(),
});
/** A stored snippet. */
export type Snippet = z.infer<typeof snippet>;

/** Where boxes of a snippet stand in unpublished pieces of the library. */
export const snippetUses = z.object({
  /** Pieces with at least one box of it, of any version. */
  pieces: z.number().int(),
  /** Pieces with a box of an older version that nobody edited. */
  outdatedPieces: z.number().int(),
  /** Older boxes whose words were edited in their piece; an update leaves them alone. */
  editedBoxes: z.number().int(),
  /** Pieces with words that are not saved yet; an update leaves them alone. */
  unsavedPieces: z.number().int(),
});
/** Where boxes of a snippet stand in unpublished pieces of the library. */
export type SnippetUses = z.infer<typeof snippetUses>;

const byId = z.object({ id: z.uuid() });

/** Contract of the `snippets` area. */
export const snippets = {
  'snippets.list': query(z.object({}), z.array(snippet)),
  'snippets.put': command(snippetFields, snippet),
  'snippets.remove': command(byId, snippet),
  'snippets.restore': command(byId, snippet),
  'snippets.uses': query(byId, snippetUses),
  'snippets.updateUses': command(
    byId,
    z.object({
      updatedPieces: z.number().int(),
      editedBoxes: z.number().int(),
      unsavedPieces: z.number().int(),
    }),
  ),
};
