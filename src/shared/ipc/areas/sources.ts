/** Operations on the source records and pictures of a piece. */
import { z } from 'zod';
import { assetRecord } from '../../article/asset.ts';
import { sourceFields, sourceRecord } from '../../article/source.ts';
import { command, query } from '../operation.ts';

const id = z.uuid();
const articleId = id;

/** Contract of sources and assets; lists come back in reading order. */
export const sources = {
  'sources.list': query(z.object({ articleId }), z.array(sourceRecord)),
  'sources.add': command(
    z.object({ articleId, fields: sourceFields, at: z.number().int().min(0).nullable() }),
    sourceRecord,
  ),
  'sources.update': command(
    z.object({ articleId, id, fields: sourceFields.partial() }),
    sourceRecord,
  ),
  'sources.remove': command(
    z.object({ articleId, id }),
    z.object({ removed: sourceRecord, at: z.number().int() }),
  ),
  'sources.restore': command(
    z.object({ articleId, source: sourceRecord, at: z.number().int() }),
    sourceRecord,
  ),
  'sources.move': command(
    z.object({ articleId, id, to: z.number().int().min(0) }),
    z.array(sourceRecord),
  ),
  'assets.add': command(
    z.object({ fileName: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
    assetRecord,
  ),
  'assets.get': query(z.object({ id: z.string().length(64) }), assetRecord.nullable()),
  'assets.pick': command(z.object({}), assetRecord.nullable()),
};
