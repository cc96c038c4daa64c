/**
 * Source records of a piece. The Sources list readers see is derived from these, in their
 * order; inline citations point at them by id.
 */
import { z } from 'zod';

/** Kinds of source a record can declare. */
export const SOURCE_KINDS = [
  'web',
  'document',
  'dataset',
  'interview',
  'post',
  'print',
  'observation',
  'other',
] as const;

/** What an editor can set on a source; `url` is empty when there is none. */
export const sourceFields = z.object({
  kind: z.enum(SOURCE_KINDS),
  title: z.string().max(2000),
  url: z.string().max(4000),
  publisher: z.string().max(500),
  date: z.string().max(40),
  public: z.boolean(),
});
/** What an editor can set on a source; `url` is empty when there is none. */
export type SourceFields = z.infer<typeof sourceFields>;

/** A source record of one piece; `id` is a UUID that citations refer to. */
export const sourceRecord = z.object({ id: z.uuid(), ...sourceFields.shape });
/** A source record of one piece; `id` is a UUID that citations refer to. */
export type SourceRecord = z.infer<typeof sourceRecord>;
