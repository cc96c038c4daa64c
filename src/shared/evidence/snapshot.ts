/**
 * Saved copies of sources. A snapshot is never changed: it says how its bytes came here and
 * which they are (SHA-256), and everything else is derived from it.
 */
import { z } from 'zod';

/** How the bytes of a snapshot came into the library. */
const CAPTURE_KINDS = ['fetched', 'file', 'pasted', 'typed'] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime({ offset: true });

/** Everything worth knowing about one retrieval; addresses are empty for files and typed text. */
export const retrieval = z.object({
  kind: z.enum(CAPTURE_KINDS),
  requestedUrl: z.string().max(8000),
  finalUrl: z.string().max(8000),
  redirects: z.array(z.object({ status: z.number().int(), to: z.string().max(8000) })).max(10),
  startedAt: moment,
  endedAt: moment,
  method: z.string().max(10),
  status: z.number().int().nullable(),
  headers: z.record(z.string(), z.string().max(4000)),
  declaredType: z.string().max(200),
  sniffedType: z.string().max(200),
  /** The character set decided on and why ("header", "bom", "meta", "default"); empty for binary. */
  charset: z.string().max(60),
  charsetFrom: z.string().max(20),
  fileName: z.string().max(500),
  certificate: z.string().max(200).nullable(),
  session: z.enum(['clean', 'signed-in', 'none']),
  userAgent: z.string().max(300),
  tools: z.record(z.string(), z.string().max(60)),
  /** What the page says about being archived or indexed, such as "noarchive"; empty if nothing. */
  robots: z.string().max(300),
});
/** Everything worth knowing about one retrieval; addresses are empty for files and typed text. */
export type Retrieval = z.infer<typeof retrieval>;

/** A saved copy; `text` says whether words could be read from it, and if not, why not. */
export const snapshot = z.object({
  id: z.uuid(),
  sourceId: z.uuid(),
  /** The snapshot before this one when it is a re-fetch. */
  parentId: z.uuid().nullable(),
  retrieval,
  size: z.number().int().nonnegative(),
  hash: sha256,
  text: z.enum(['available', 'none', 'encrypted', 'damaged', 'too-large', 'unsupported']),
  /** Name and version of the projector that read the text, and the hash of that text. */
  projector: z.string().max(60),
  textHash: sha256.nullable(),
});
/** A saved copy; `text` says whether words could be read from it, and if not, why not. */
export type Snapshot = z.infer<typeof snapshot>;
