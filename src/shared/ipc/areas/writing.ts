/** Operations that keep words safe: drafts, conflicts and revisions. */
import { z } from 'zod';
import { articleRecord } from '../../article/model.ts';
import { command, query } from '../operation.ts';
import { MAX_BODY } from './articles.ts';

const id = z.uuid();

/** Text typed since the last save, with the version it was based on. */
export const draftRecord = z.object({
  articleId: id,
  baseVersion: z.number().int(),
  body: z.string(),
  savedAt: z.iso.datetime(),
});
/** Text typed since the last save, with the version it was based on. */
export type DraftRecord = z.infer<typeof draftRecord>;

/** Why a revision was stored. */
export const REVISION_REASONS = [
  'autosave',
  'manual',
  'import',
  'restore',
  'conflict',
  'shrink',
  'created',
] as const;

/** A stored revision without its body. */
export const revisionRow = z.object({
  id,
  articleId: id,
  reason: z.enum(REVISION_REASONS),
  words: z.number().int(),
  createdAt: z.iso.datetime(),
});
/** A stored revision without its body. */
export type RevisionRow = z.infer<typeof revisionRow>;

/** Contract of drafts and revisions. */
export const writing = {
  'drafts.put': command(
    z.object({
      articleId: id,
      baseVersion: z.number().int(),
      body: z.string().max(MAX_BODY),
      /**
       * When the library last acknowledged the text that this one continues. A draft put at
       * any other time is kept as a conflict revision; left out, it is simply replaced.
       */
      continues: z.iso.datetime().nullable().optional(),
    }),
    z.object({ savedAt: z.iso.datetime() }),
  ),
  'drafts.get': query(z.object({ articleId: id }), draftRecord.nullable()),
  'drafts.discard': command(z.object({ articleId: id }), z.object({})),
  'revisions.list': query(z.object({ articleId: id }), z.array(revisionRow)),
  'revisions.get': query(z.object({ id }), z.object({ row: revisionRow, body: z.string() })),
  'revisions.restore': command(z.object({ id }), articleRecord),
};
