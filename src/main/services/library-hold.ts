/**
 * The one library a session has in its hands: which folder, and the opening under way or done.
 * A library whose thread ended by itself is opened again once, before anybody has to ask.
 */
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { Library } from '../library/library.ts';
import type { LibraryLocation } from './library-location.ts';

/** Opens the library of a folder; `onEnded` is called when it ends without being closed. */
export type OpenLibrary = (
  location: LibraryLocation,
  onEnded: () => void,
) => Promise<Result<Library>>;

/** How a library is opened, and who hears of it. */
export type HoldOptions = {
  readonly location: LibraryLocation;
  readonly open: OpenLibrary;
  /** Remembers the folder; called after each successful opening. */
  readonly remember: (location: LibraryLocation) => void;
  /** Hears that the state changed: opened, closed, or another folder. */
  readonly onState: () => void;
  readonly onChanged: Parameters<Library['subscribe']>[0];
};

/** The library in hand. */
export type LibraryHold = {
  readonly location: () => LibraryLocation;
  /** The library once its opening is done; a failure while it is closed. */
  readonly library: () => Promise<Result<Library>>;
  /** Opens the library of a folder in place of the present one, which must be closed. */
  readonly open: (location: LibraryLocation) => void;
  readonly close: () => Promise<void>;
};

/** Begins to open the library at once. */
export function holdLibrary(options: HoldOptions): LibraryHold {
  let location = options.location;
  let current = begin();
  let hasEndedBefore = false;

  function begin(): Promise<Result<Library>> {
    const opening: Promise<Result<Library>> = openAt(location, () => {
      if (current === opening) void afterEnd();
    });
    return opening;
  }

  async function openAt(at: LibraryLocation, onEnded: () => void): Promise<Result<Library>> {
    const library = await options.open(at, onEnded);
    if (!library.ok) return library;
    library.value.subscribe(options.onChanged);
    location = { ...at, opened: true };
    options.remember(location);
    return library;
  }

  /** A thread that ends twice would end again: then somebody has to look at the library. */
  async function afterEnd(): Promise<void> {
    current = hasEndedBefore
      ? Promise.resolve(fail('internal', 'the library thread has ended again'))
      : begin();
    hasEndedBefore = true;
    await current;
    options.onState();
  }

  return {
    location: () => location,
    library: () => current,
    open: (next) => {
      location = next;
      hasEndedBefore = false;
      current = begin();
    },
    close: async () => {
      const library = await current;
      current = Promise.resolve(fail('busy', 'the library is closed'));
      if (library.ok) await library.value.close();
    },
  };
}
