/**
 * What the autosave machine knows: the newest change in the editor and how far the library
 * has acknowledged it. Plain data, so that every case can be written down as a test.
 */
import type { AppError } from '../../../shared/ipc/result.ts';

/** Why the text is saved into the piece, as the library records it. */
export type SaveReason = 'autosave' | 'manual';

/** What the machine wants done now: put a draft row, or save the piece over a known version. */
export type SaveRequest =
  | { readonly kind: 'draft'; readonly change: number; readonly baseVersion: number }
  | {
      readonly kind: 'save';
      readonly change: number;
      readonly baseVersion: number;
      readonly reason: SaveReason;
    };

/** The whole state. Changes are numbered; times are milliseconds of the caller's clock. */
export type SaveMachine = {
  /** Version of the piece that the text is based on. */
  readonly version: number;
  /** Number of the newest change in the editor; 0 while nothing was typed. */
  readonly change: number;
  readonly changedAt: number;
  /** First change that no request has taken up yet; null when there is none. */
  readonly draftSince: number | null;
  readonly saveSince: number | null;
  /** Newest changes the library has acknowledged, as a draft and in the piece itself. */
  readonly drafted: number;
  readonly saved: number;
  readonly request: SaveRequest | null;
  /** A save that was asked for and not started yet. */
  readonly wanted: SaveReason | null;
  readonly failure: SaveFailure | null;
  /** The piece changed elsewhere; drafts go on, saves wait for a decision. */
  readonly conflict: boolean;
  /** When the library last acknowledged the text, ISO 8601; null before the first time. */
  readonly safeAt: string | null;
};

/** The last refused request: its error, how often in a row, and when it is tried again. */
export type SaveFailure = {
  readonly error: AppError;
  readonly attempts: number;
  readonly retryAt: number;
};

/** Everything that can happen to the text. */
export type SaveEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'woken' }
  | { readonly type: 'save-wanted'; readonly reason: SaveReason }
  | { readonly type: 'retry' }
  | { readonly type: 'acknowledged'; readonly at: string; readonly version: number | null }
  | { readonly type: 'refused'; readonly error: AppError }
  | { readonly type: 'rebased'; readonly version: number }
  | { readonly type: 'abandoned' };

/** Whether every change has been acknowledged, as a draft or in the piece. */
export function isSafe(machine: SaveMachine): boolean {
  return Math.max(machine.drafted, machine.saved) >= machine.change;
}

/** Whether every change stands in the piece itself. */
export function isSaved(machine: SaveMachine): boolean {
  return machine.saved >= machine.change;
}
