/**
 * Drives the autosave machine: takes the text, calls the library, sets the timer.
 * One runner lives as long as one piece is open in the editor; tests drive it with a real
 * in-process library and a clock of their own.
 */
import type { Call } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/ipc/result.ts';
import { step } from './machine.ts';
import {
  isSafe,
  type SaveEvent,
  type SaveMachine,
  type SaveReason,
  type SaveRequest,
} from './state.ts';
import { wakeAt } from './timing.ts';

/** Time as the runner sees it: milliseconds, and a timer that can be called off. */
export type Clock = {
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/** What a runner needs; `body` serialises the text as it is at the moment of the call. */
export type AutosaveParts = {
  readonly articleId: string;
  readonly machine: SaveMachine;
  readonly call: Call;
  readonly clock: Clock;
  readonly body: () => string;
  readonly onChange: (machine: SaveMachine) => void;
};

/** The never-lose-a-word path of one open piece. */
export type Autosave = {
  /** The text changed; cheap, called on every key. */
  readonly changed: () => void;
  /** Saves now; answers whether the library holds everything typed so far. */
  readonly flush: (reason: SaveReason) => Promise<boolean>;
  /** Tries a refused request again at once. */
  readonly retry: () => void;
  /** The text is now based on this version of the piece; ends a conflict. */
  readonly rebase: (version: number) => void;
  /** The text is kept elsewhere or given up by a person; nothing of it is sent any more. */
  readonly abandon: () => void;
  /** The text as it would be saved now. */
  readonly body: () => string;
  readonly machine: () => SaveMachine;
  /** Stops timers; flush first, or the newest words stay in their draft row. */
  readonly stop: () => void;
};

/** Starts the autosave of one piece. */
export function startAutosave(parts: AutosaveParts): Autosave {
  const { clock } = parts;
  let machine = parts.machine;
  let stopTimer: () => void = () => undefined;
  let stopped = false;
  let waiting: (() => void)[] = [];

  function dispatch(event: SaveEvent): void {
    const result = step(machine, event, clock.now());
    machine = result.machine;
    if (result.start !== null) void send(result.start);
    schedule();
    parts.onChange(machine);
    if (machine.request === null && machine.wanted === null) settle();
  }

  function schedule(): void {
    stopTimer();
    stopTimer = () => undefined;
    const at = stopped ? null : wakeAt(machine, clock.now());
    if (at === null) return;
    stopTimer = clock.after(Math.max(0, at - clock.now()), () => dispatch({ type: 'woken' }));
  }

  function settle(): void {
    const settled = waiting;
    waiting = [];
    for (const done of settled) done();
  }

  async function send(request: SaveRequest): Promise<void> {
    dispatch(await perform(parts, request, machine.safeAt));
  }

  return {
    changed: () => dispatch({ type: 'changed' }),
    flush: async (reason) => {
      const settled = new Promise<void>((resolve) => waiting.push(resolve));
      dispatch({ type: 'save-wanted', reason });
      await settled;
      return isSafe(machine);
    },
    retry: () => dispatch({ type: 'retry' }),
    rebase: (version) => dispatch({ type: 'rebased', version }),
    abandon: () => dispatch({ type: 'abandoned' }),
    body: parts.body,
    machine: () => machine,
    stop: () => {
      stopped = true;
      stopTimer();
    },
  };
}

/** `continues` says which acknowledged text this one goes on from, so that no other is lost. */
async function perform(
  parts: AutosaveParts,
  request: SaveRequest,
  continues: string | null,
): Promise<SaveEvent> {
  const { articleId, call } = parts;
  const { baseVersion } = request;
  const body = parts.body();
  if (request.kind === 'draft') {
    const result = await call('drafts.put', { articleId, baseVersion, body, continues });
    if (!result.ok) return refusal(result.error);
    return { type: 'acknowledged', at: result.value.savedAt, version: null };
  }
  const { reason } = request;
  const result = await call('articles.save', { id: articleId, baseVersion, body, reason });
  if (!result.ok) return refusal(result.error);
  return { type: 'acknowledged', at: result.value.updatedAt, version: result.value.version };
}

function refusal(error: AppError): SaveEvent {
  return { type: 'refused', error };
}
