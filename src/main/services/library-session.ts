/**
 * The library while the program runs: opening, open, or closed with a reason. Everything that
 * needs it asks here, waits while it opens, and gets the reason as data when it is closed.
 */
import type { LibraryState } from '../../shared/ipc/areas/library.ts';
import { type AppError, fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Library } from '../library/library.ts';
import type { LibraryLocation } from './library-location.ts';
import type { LibraryRecovery } from './library-recovery.ts';

/** Opens the library in a folder; `opened` says that one was there before. */
export type OpenLibrary = (location: LibraryLocation) => Promise<Result<Library>>;

/** What the session needs from the program around it. */
export type SessionOptions = {
  readonly location: LibraryLocation;
  readonly open: OpenLibrary;
  readonly recovery: LibraryRecovery;
  /** Remembers the folder; called after each successful opening. */
  readonly remember: (location: LibraryLocation) => void;
  /** Hears that the state changed: opened, closed, or another folder. */
  readonly onState: () => void;
  readonly onChanged: Parameters<Library['subscribe']>[0];
};

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
  let location = options.location;
  let current = openAt();
  let turn: Promise<unknown> = Promise.resolve();

  /** Two requests to close and open again would trip over each other: one after the other. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  }

  async function openAt(): Promise<Result<Library>> {
    const opening = location;
    const library = await options.open(opening);
    if (!library.ok) return library;
    library.value.subscribe(options.onChanged);
    location = { ...opening, opened: true };
    options.remember(location);
    return library;
  }

  async function close(): Promise<void> {
    const library = await current;
    current = Promise.resolve(fail('busy', 'the library is closed'));
    if (library.ok) await library.value.close();
  }

  async function openAgain(next: LibraryLocation): Promise<LibraryState> {
    location = next;
    current = openAt();
    const state = await stateOf(await current);
    options.onState();
    return state;
  }

  async function stateOf(library: Result<Library>): Promise<LibraryState> {
    if (!library.ok) return closedState(library.error);
    const facets = await library.value.call('library.facets', {});
    if (!facets.ok) return closedState(facets.error);
    const { library: kept, archive, trash } = facets.value.places;
    return { kind: 'open', directory: location.directory, empty: kept + archive + trash === 0 };
  }

  function closedState(error: AppError): LibraryState {
    const { heldBy, backups } = options.recovery.inspect(location.directory);
    return { kind: 'closed', directory: location.directory, error, heldBy, backups };
  }

  return {
    use: async (work) => {
      const library = await current;
      return library.ok ? work(library.value) : library;
    },
    directory: () => location.directory,
    state: async () => ok(await stateOf(await current)),
    repair: (work) =>
      inTurn(async () => {
        await close();
        const outcome = await work(location.directory);
        const state = await openAgain(location);
        return outcome.ok ? ok({ state, outcome: outcome.value }) : outcome;
      }),
    reopen: (directory) =>
      inTurn(async () => {
        await close();
        const moved = directory !== undefined && directory !== location.directory;
        return ok(await openAgain(moved ? { directory, opened: false } : location));
      }),
    close: () => inTurn(close),
  };
}
