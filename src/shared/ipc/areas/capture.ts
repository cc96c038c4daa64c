/** Operations that save copies of sources and show them. Capturing runs behind the writing. */
import { z } from 'zod';
import { sourceRecord } from '../../article/source.ts';
import { PASSAGE_FATES } from '../../evidence/passage.ts';
import { projection } from '../../evidence/projection.ts';
import { snapshot } from '../../evidence/snapshot.ts';
import { librarySource } from '../../evidence/source.ts';
import { command, query } from '../operation.ts';

const id = z.uuid();
const articleId = id.nullable();

/** A source that was attached; its copy follows behind. `entry` is null without a piece. */
const attached = z.object({
  source: librarySource,
  entry: sourceRecord.nullable(),
  /** The source was in the library already. */
  known: z.boolean(),
});
/** A source that was attached; its copy follows behind. `entry` is null without a piece. */
export type Attached = z.infer<typeof attached>;

/** Contract of capturing and viewing. */
export const capture = {
  /** Attaches a web address at once and queues its copy. */
  'capture.address': command(z.object({ url: z.string().max(8000), articleId }), attached),
  'capture.bytes': command(
    z.object({
      articleId,
      files: z
        .array(z.object({ fileName: z.string().max(500), bytes: z.instanceof(Uint8Array) }))
        .max(50),
    }),
    z.array(attached),
  ),
  /** Asks for files with the system's dialog. */
  'capture.pick': command(z.object({ articleId }), z.array(attached)),
  /** A text that was typed or pasted, such as interview notes, as the copy of a source. */
  'capture.text': command(
    z.object({ sourceId: id, text: z.string().min(1).max(5_000_000) }),
    snapshot,
  ),
  /** Fetches a source again now; its passages are found again in the new copy. */
  'capture.again': command(
    z.object({ sourceId: id }),
    z.object({
      snapshot,
      passages: z.array(z.object({ id, fate: z.enum(PASSAGE_FATES) })),
    }),
  ),
  /** Contacts the addresses of these sources once each and answers with them, states renewed. */
  'capture.checkLinks': command(
    z.object({ sourceIds: z.array(id).max(500) }),
    z.array(librarySource),
  ),
  /** The readable copy: the text with its map, and clean HTML for pages (null for the rest). */
  'capture.view': query(
    z.object({ snapshotId: id }),
    z.object({ snapshot, projection, html: z.string().nullable() }),
  ),
};
