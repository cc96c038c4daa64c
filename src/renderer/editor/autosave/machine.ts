/**
 * When typed words are sent to the library, as a pure state machine: no timers, no calls.
 * `runner.ts` drives it. What must stay true: at most one request is on its way, so nothing
 * arrives out of order, and text counts as safe only once the library said so.
 */
import { type AppError, assertNever } from '../../../shared/ipc/result.ts';
import {
  isSafe,
  isSaved,
  type SaveEvent,
  type SaveMachine,
  type SaveReason,
  type SaveRequest,
} from './state.ts';
import { dueAt, retryDelay } from './timing.ts';

/** A time so long ago that whatever waits since then is due. */
const AT_ONCE = 0;

/** The state of a piece just opened; `recovered` when its text comes from a draft row. */
export function openedMachine(version: number, safeAt: string, recovered: boolean): SaveMachine {
  const change = recovered ? 1 : 0;
  return {
    version,
    change,
    changedAt: 0,
    draftSince: null,
    saveSince: recovered ? 0 : null,
    drafted: change,
    saved: 0,
    request: null,
    wanted: null,
    failure: null,
    conflict: false,
    safeAt,
  };
}

/** Takes one event at a time; start the returned request, if any, and report how it ended. */
export function step(
  machine: SaveMachine,
  event: SaveEvent,
  now: number,
): { readonly machine: SaveMachine; readonly start: SaveRequest | null } {
  const next = apply(machine, event, now);
  const request = next.request === null ? nextRequest(next, now) : null;
  if (request === null) return { machine: next, start: null };
  return { machine: started(next, request), start: request };
}

function apply(machine: SaveMachine, event: SaveEvent, now: number): SaveMachine {
  switch (event.type) {
    case 'changed':
      return {
        ...machine,
        change: machine.change + 1,
        changedAt: now,
        draftSince: machine.draftSince ?? now,
        saveSince: machine.saveSince ?? now,
      };
    case 'woken':
      return machine;
    case 'save-wanted':
      return wantSave(machine, event.reason, now);
    case 'retry':
      return wantSave(machine, 'manual', now);
    case 'acknowledged':
      return acknowledged(machine, event.at, event.version);
    case 'refused':
      return refused(machine, event.error, now);
    case 'rebased':
      return { ...machine, version: event.version, conflict: false, failure: null };
    case 'abandoned':
      return abandoned(machine);
    default:
      return assertNever(event);
  }
}

function abandoned(machine: SaveMachine): SaveMachine {
  const { version, change } = machine;
  const clean = openedMachine(version, machine.safeAt ?? '', false);
  return { ...clean, safeAt: machine.safeAt, change, drafted: change, saved: change };
}

/** During a conflict nothing may be saved, so the words at least become a draft at once. */
function wantSave(machine: SaveMachine, reason: SaveReason, now: number): SaveMachine {
  const failure = machine.failure === null ? null : { ...machine.failure, retryAt: now };
  if (!machine.conflict) return { ...machine, failure, wanted: isSaved(machine) ? null : reason };
  return { ...machine, failure, draftSince: machine.draftSince === null ? null : AT_ONCE };
}

function acknowledged(machine: SaveMachine, at: string, version: number | null): SaveMachine {
  if (machine.request === null) return machine;
  const { kind, change } = machine.request;
  const saved = kind === 'save' ? change : machine.saved;
  return {
    ...machine,
    request: null,
    failure: null,
    safeAt: at,
    version: version ?? machine.version,
    drafted: kind === 'draft' ? change : machine.drafted,
    saved,
    // Whoever asked while this request was on its way has got what they wanted.
    wanted: saved >= machine.change ? null : machine.wanted,
  };
}

/** A refused request leaves its words unsafe again; a conflict only holds back further saves. */
function refused(machine: SaveMachine, error: AppError, now: number): SaveMachine {
  if (machine.request === null) return machine;
  const pending = {
    ...machine,
    request: null,
    saveSince: machine.saveSince ?? now,
    draftSince: isSafe(machine) ? machine.draftSince : (machine.draftSince ?? now),
  };
  if (error.code === 'conflict') return { ...pending, conflict: true, wanted: null };
  const attempts = (machine.failure?.attempts ?? 0) + 1;
  return { ...pending, failure: { error, attempts, retryAt: now + retryDelay(attempts) } };
}

function nextRequest(machine: SaveMachine, now: number): SaveRequest | null {
  const due = dueAt(machine, now);
  const { change, version: baseVersion } = machine;
  if (due.save !== null && due.save <= now) {
    return { kind: 'save', change, baseVersion, reason: machine.wanted ?? 'autosave' };
  }
  if (due.draft !== null && due.draft <= now) return { kind: 'draft', change, baseVersion };
  return null;
}

function started(machine: SaveMachine, request: SaveRequest): SaveMachine {
  const saving = request.kind === 'save';
  return {
    ...machine,
    request,
    draftSince: null,
    saveSince: saving ? null : machine.saveSince,
    wanted: saving ? null : machine.wanted,
  };
}
