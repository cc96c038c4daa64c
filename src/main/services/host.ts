/**
 * What the operations need from the desktop, as an interface: Electron implements it in
 * src/main/electron, tests with plain functions. Everything here is about windows and dialogs.
 */
import type { AboutFacts } from '../../shared/ipc/areas/app.ts';
import type { EventName, EventOf, InputOf } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';

/** What kind of thing a person is asked to choose. */
export type PickRequest =
  | 'documents'
  | 'documents-folder'
  | 'picture'
  | 'sources'
  | 'export-folder'
  | 'library-folder';

/** The desktop as the operations see it. */
export type Host = {
  /** Asks for files or a folder, starting in `from` if given; absolute paths, empty when cancelled. */
  readonly pick: (request: PickRequest, from?: string) => Promise<readonly string[]>;
  readonly reveal: (directory: string) => Promise<void>;
  /** Prints a page of our own as PDF, without scripts and without the network. */
  readonly printPage: (html: string) => Promise<Result<Uint8Array>>;
  /** Opens an address outside if the policy and the person allow it. */
  readonly openExternal: (url: string) => Promise<boolean>;
  /** Shows a native context menu; the id chosen, or null. */
  readonly contextMenu: (entries: InputOf<'app.contextMenu'>['entries']) => Promise<string | null>;
  readonly disableInMenu: (commandIds: readonly string[]) => void;
  readonly setTitle: (title: string) => void;
  /** The page answered a request to save everything. */
  readonly flushed: (request: number, saved: boolean) => void;
  readonly quit: () => void;
  readonly applyTheme: (theme: EventOf<'settings.changed'>['theme']) => void;
  readonly announce: <Name extends EventName>(name: Name, payload: EventOf<Name>) => void;
  /** Facts about the program and its runtime, all but the library's folder. */
  readonly about: () => Omit<AboutFacts, 'libraryDirectory'>;
};
