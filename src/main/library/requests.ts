/**
 * What the app asks the library's thread for beside the contract's operations: opening,
 * whole packages, maintenance, closing. Both ends parse with these schemas.
 */
import { z } from 'zod';
import { assetRecord } from '../../shared/article/asset.ts';
import { storedDocument } from '../../shared/article/json.ts';
import { articleFields } from '../../shared/article/model.ts';
import { sourceRecord } from '../../shared/article/source.ts';
import { importReport } from '../../shared/import/report.ts';
import { chore } from './chores.ts';

const articlePackage = z.object({
  fields: articleFields,
  document: storedDocument,
  sources: z.array(sourceRecord),
  assets: z.array(assetRecord),
});

const bytes = z.instanceof(Uint8Array);
const report = importReport.nullable();

/** Inputs of the thread's own requests by name. */
export const REQUESTS = {
  'thread.open': z.object({
    directory: z.string(),
    who: z.string().optional(),
    expectExisting: z.boolean().optional(),
    busyTimeout: z.number().optional(),
    watchInterval: z.number().optional(),
  }),
  'thread.addPackage': z.object({
    piece: articlePackage,
    pictures: z.map(z.string(), bytes),
    report,
  }),
  'thread.replacePackage': z.object({ id: z.string(), piece: articlePackage, report }),
  'thread.readPackage': z.object({ id: z.string() }),
  'thread.maintain': z.object({}),
  'thread.noteCheck': z.object({}),
  'thread.close': z.object({}),
  'thread.chore': chore,
} as const;

/** Name of one of the thread's own requests. */
export type ThreadRequest = keyof typeof REQUESTS;

/** Name of the event that carries a `LibraryChange`. */
export const CHANGED_EVENT = 'changed';
