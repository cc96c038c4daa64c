/**
 * The library while the program runs: opening, open, or closed with a reason. Everything that
 * needs it asks here, waits while it opens, and gets the reason as data when it is closed.
 */
import type { LibraryState } from '../../shared/ipc/areas/library.ts';
import { type AppError, ok, type Result } from '../../shared/ipc/result.ts';
import type { Library } from '../library/library.ts';
import { type HoldOptions, holdLibrary } from './library-hold.ts';
import type { LibraryLocation } from './library-location.ts';
import type { LibraryRecovery } from './library-recovery.ts';

/** What the session needs from the program around it. */
export type SessionOptions = HoldOptions & { readonly recovery: LibraryRecovery };

/** The session; every method may be called at any time, in any state. */
export type LibrarySession = {
  /** Runs something with the open library, after waiting for it to open. */
  readonly use: <Value>(
    work: (library: Library) => Promise<Result<Value>>,
  ) => Promise<Result<Value>>;
  readonly directory: () => string;
  readonly state: () => Promise<Result<LibraryState>>;
  /** Closes what is open, runs a repair on the folder, and opens again whatever it answered. */
  readonly repair: <Value>(
    work: (directory: string) => Promise<Result<Value>>,
  ) => Promise<Result<{ state: LibraryState; outcome: Value }>>;
  /** Closes and opens again, in another folder when one is given. */
  readonly reopen: (directory?: string) => Promise<Result<LibraryState>>;
  readonly close: () => Promise<void>;
};

/** Starts opening at once; nobody has to wait for it who does not need the library. */
export function startLibrarySession(options: SessionOptions): LibrarySession {
  const held = holdLibrary(options);
  let turn: Promise<unknown> = Promise.resolve();

  /** Two requests to close and open again would trip over each other: one after the other. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  }

  const state = async () =>
    stateOf(await held.library(), held.location().directory, options.recovery);

  async function openAgain(next: LibraryLocation): Promise<LibraryState> {
    held.open(next);
    const opened = await state();
    options.onState();
    return opened;
  }

  return {
    use: async (work) => {
      const library = await held.library();
      return library.ok ? work(library.value) : library;
    },
    directory: () => held.location().directory,
    state: async () => ok(await state()),
    repair: (work) =>
      inTurn(async () => {
        await held.close();
        const outcome = await work(held.location().directory);
        const state = await openAgain(held.location());
        return outcome.ok ? ok({ state, outcome: outcome.value }) : outcome;
      }),
    reopen: (directory) =>
      inTurn(async () => {
        await held.close();
        const location = held.location();
        const moved = directory !== undefined && directory !== location.directory;
        return ok(await openAgain(moved ? { directory, opened: false } : location));
      }),
    close: () => inTurn(held.close),
  };
}

async function stateOf(
  library: Result<Library>,
  directory: string,
  recovery: LibraryRecovery,
): Promise<LibraryState> {
  if (!library.ok) return closedState(library.error, directory, recovery);
  const facets = await library.value.call('library.facets', {});
  if (!facets.ok) return closedState(facets.error, directory, recovery);
  const { library: kept, archive, trash } = facets.value.places;
  return { kind: 'open', directory, empty: kept + archive + trash === 0 };
}

function closedState(error: AppError, directory: string, recovery: LibraryRecovery): LibraryState {
  const { heldBy, backups } = recovery.inspect(directory);
  return { kind: 'closed', directory, error, heldBy, backups };
}
