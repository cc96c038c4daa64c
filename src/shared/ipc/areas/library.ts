/** Operations on the library as a whole: state, recovery, facets, saved searches, sample pieces. */
import { z } from 'zod';
import { MISSING_CODES } from '../../article/missing-codes.ts';
import { STATUSES } from '../../article/model.ts';
import { articleFilter } from '../../search/filter.ts';
import { command, query } from '../operation.ts';
import { appError } from '../result.ts';

/** A verified backup of the library file. */
export const backupRow = z.object({
  fileName: z.string(),
  createdAt: z.iso.datetime(),
  articles: z.number().int(),
  size: z.number().int(),
});
/** A verified backup of the library file. */
export type BackupRow = z.infer<typeof backupRow>;

/** Whether the library is open, and if not, why and what can be done about it. */
export const libraryState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), directory: z.string(), empty: z.boolean() }),
  z.object({
    kind: z.literal('closed'),
    directory: z.string(),
    error: appError,
    heldBy: z.string().nullable(),
    backups: z.array(backupRow),
  }),
]);
/** Whether the library is open, and if not, why and what can be done about it. */
export type LibraryState = z.infer<typeof libraryState>;

/** A named filter in the sidebar. */
export const savedSearch = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(100),
  filter: articleFilter,
});
/** A named filter in the sidebar. */
export type SavedSearch = z.infer<typeof savedSearch>;

const counted = z.object({ value: z.string(), count: z.number().int() });

/** Contract of the `library` area. */
export const library = {
  'library.state': query(z.object({}), libraryState),
  'library.facets': query(
    z.object({}),
    z.object({
      places: z.object({ library: z.number(), archive: z.number(), trash: z.number() }),
      status: z.array(z.object({ value: z.enum(STATUSES), count: z.number().int() })),
      missing: z.array(z.object({ value: z.enum(MISSING_CODES), count: z.number().int() })),
      desks: z.array(counted),
      authors: z.array(counted),
      tags: z.array(counted),
    }),
  ),
  'library.addSamples': command(z.object({}), z.object({ ids: z.array(z.uuid()) })),
  'library.backup': command(z.object({}), backupRow),
  'library.backups': query(z.object({}), z.array(backupRow)),
  'library.retry': command(z.object({}), libraryState),
  'library.restoreBackup': command(z.object({ fileName: z.string() }), libraryState),
  'library.recover': command(
    z.object({}),
    z.object({
      state: libraryState,
      recovered: z.number().int(),
      lost: z.array(z.string()),
      keptAs: z.string(),
    }),
  ),
  'library.startFresh': command(
    z.object({}),
    z.object({ state: libraryState, keptAs: z.string() }),
  ),
  'library.chooseDirectory': command(z.object({}), libraryState),
  'savedSearches.list': query(z.object({}), z.array(savedSearch)),
  'savedSearches.put': command(savedSearch, savedSearch),
  'savedSearches.remove': command(z.object({ id: z.uuid() }), savedSearch),
};
