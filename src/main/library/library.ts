/**
 * The library as the rest of the program sees it: one promise-based interface, served
 * in-process by inline.ts (command line, tests) and over a thread by client.ts (the app).
 */
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { ArticlePackage } from '../../shared/article/package.ts';
import type { ImportReport } from '../../shared/import/report.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Clock } from './clock.ts';
import type { CopyCall } from './evidence/copy-requests.ts';
import type { MaintenanceReport } from './maintenance.ts';
import type { LibraryHandlers, LibraryOperation } from './operations.ts';
import type { PackageWithPictures, Pictures } from './packages.ts';
import type { LibraryChange } from './store.ts';

/** How a library is opened; a thread takes all but the clock. */
export type LibraryOptions = {
  /** Name of the program for the holder's note: "app", "command line". */
  readonly who?: string;
  /** The caller knows that a library was here: its absence is an error and not a start. */
  readonly expectExisting?: boolean;
  /** How long to wait for another program's write, in milliseconds; five seconds if absent. */
  readonly busyTimeout?: number;
  /** How often to look for changes by other programs, in milliseconds; never if absent. */
  readonly watchInterval?: number;
  readonly clock?: Clock;
};

/** Checks the input of one operation against the contract and runs it. */
export type LibraryCall = <Name extends LibraryOperation>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Result<OutputOf<Name>>>;

/** An open library. */
export type Library = {
  readonly directory: string;
  /** For composing with the host's own handlers; input must have been checked. */
  readonly handlers: LibraryHandlers;
  readonly call: LibraryCall;
  /** Saved copies of sources: what capturing and checks need beside the contract. */
  readonly copies: CopyCall;
  /** Adds an imported piece with its pictures and report, all or nothing. */
  addPackage(
    piece: ArticlePackage,
    pictures: Pictures,
    report: ImportReport | null,
  ): Promise<Result<ArticleRecord>>;
  /** Replaces text, facts and sources of a piece; the old text becomes a revision. */
  replacePackage(
    id: string,
    piece: ArticlePackage,
    report: ImportReport | null,
  ): Promise<Result<ArticleRecord>>;
  /** A whole piece with the bytes of its pictures. */
  readPackage(id: string): Promise<Result<PackageWithPictures>>;
  /** Daily work: verified backup, rotation, emptying old trash, folding the journal. */
  maintain(): Promise<Result<MaintenanceReport>>;
  /** Notes that the check that `maintain` called for was made. */
  noteCheck(): Promise<Result<null>>;
  /** Hears of every change, also of those made by other programs; returns how to stop. */
  subscribe(listener: (change: LibraryChange) => void): () => void;
  /** Finishes what is under way and closes the file; nothing can be called afterwards. */
  close(): Promise<void>;
};
