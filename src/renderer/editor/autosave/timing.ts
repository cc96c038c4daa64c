/**
 * How long words may wait before they are sent. The promise is one second while typing and
 * 400 ms after the last key; the figures here leave the library room to answer within that.
 */
import type { SaveMachine } from './state.ts';

/** Pause after the last key before a draft is put, and the longest wait while keys keep coming. */
const DRAFT_IDLE_MS = 300;
/** The longest a change waits for a draft while keys keep coming. */
const DRAFT_BUSY_MS = 800;
/** Pause after the last key before the piece itself is saved. */
const SAVE_IDLE_MS = 5_000;
/** The longest a change waits for a save while keys keep coming. */
const SAVE_BUSY_MS = 30_000;

const RETRY_FIRST_MS = 1_000;
const RETRY_LONGEST_MS = 30_000;

/** Wait before trying again after so many refusals in a row: 1, 2, 4 … 30 seconds. */
export function retryDelay(attempts: number): number {
  return Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 2 ** (attempts - 1));
}

/** When a draft and a save are due; null when there is nothing to send or it must wait. */
export function dueAt(
  machine: SaveMachine,
  now: number,
): { readonly draft: number | null; readonly save: number | null } {
  const notBefore = machine.failure?.retryAt ?? 0;
  const due = (since: number | null, idle: number, busy: number): number | null =>
    since === null ? null : Math.max(notBefore, Math.min(machine.changedAt + idle, since + busy));
  const save = machine.wanted === null ? due(machine.saveSince, SAVE_IDLE_MS, SAVE_BUSY_MS) : now;
  return {
    draft: due(machine.draftSince, DRAFT_IDLE_MS, DRAFT_BUSY_MS),
    save: machine.conflict || machine.saved >= machine.change ? null : save,
  };
}

/** When the machine next needs to be woken; null while a request is on its way or all is saved. */
export function wakeAt(machine: SaveMachine, now: number): number | null {
  if (machine.request !== null) return null;
  const { draft, save } = dueAt(machine, now);
  if (draft === null) return save;
  return save === null ? draft : Math.min(draft, save);
}
