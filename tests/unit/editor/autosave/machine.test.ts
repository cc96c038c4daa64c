// The autosave machine alone: when words are sent, in what order, and what the light may say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveLight } from '../../../../src/renderer/editor/autosave/light.ts';
import { openedMachine, step } from '../../../../src/renderer/editor/autosave/machine.ts';
import {
  isSafe,
  isSaved,
  type SaveEvent,
  type SaveMachine,
  type SaveRequest,
} from '../../../../src/renderer/editor/autosave/state.ts';
import { retryDelay, wakeAt } from '../../../../src/renderer/editor/autosave/timing.ts';
import { errorOf } from '../../../../src/shared/ipc/result.ts';

const OPENED_AT = '2026-03-01T12:00:00.000Z';
const time = (iso: string) => iso.slice(11, 19);
const diskFull: SaveEvent = { type: 'refused', error: errorOf('disk-full') };
const conflict: SaveEvent = { type: 'refused', error: errorOf('conflict') };
const acknowledged = (version: number | null = null): SaveEvent => ({
  type: 'acknowledged',
  at: '2026-03-01T14:03:22.000Z',
  version,
});

/** A machine on a clock of its own, with the requests it started. */
function drive(start: SaveMachine = openedMachine(3, OPENED_AT, false)) {
  let machine = start;
  let now = 1_000_000;
  const requests: SaveRequest[] = [];
  const send = (event: SaveEvent) => {
    const result = step(machine, event, now);
    machine = result.machine;
    if (result.start !== null) requests.push(result.start);
  };
  const wait = (milliseconds: number) => {
    const end = now + milliseconds;
    for (let at = wakeAt(machine, now); at !== null && at <= end; at = wakeAt(machine, now)) {
      now = Math.max(now, at);
      send({ type: 'woken' });
    }
    now = end;
  };
  const light = () => saveLight(machine, time);
  return { send, wait, requests, light, state: () => machine };
}

describe('drafts', () => {
  it('are put within 400 ms of the last key', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    expect(piece.requests).toEqual([{ kind: 'draft', change: 1, baseVersion: 3 }]);
  });

  it('are put within a second while keys keep coming', () => {
    const piece = drive();
    for (let key = 0; key < 10; key += 1) {
      piece.send({ type: 'changed' });
      piece.wait(100);
    }
    expect(piece.requests[0]).toMatchObject({ kind: 'draft' });
  });

  it('never overtake each other: the next waits for the answer', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send({ type: 'changed' });
    piece.wait(5_000);
    expect(piece.requests).toHaveLength(1);
    piece.send(acknowledged());
    piece.wait(0);
    expect(piece.requests.at(-1)).toMatchObject({ change: 2 });
  });
});

describe('saves', () => {
  it('follow five seconds after the last key', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send(acknowledged());
    piece.wait(5_000);
    expect(piece.requests.at(-1)).toEqual({
      kind: 'save',
      change: 1,
      baseVersion: 3,
      reason: 'autosave',
    });
  });

  it('are based on the version the last save answered', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.send({ type: 'save-wanted', reason: 'manual' });
    piece.send(acknowledged(4));
    piece.send({ type: 'changed' });
    piece.send({ type: 'save-wanted', reason: 'autosave' });
    expect(piece.requests.map((request) => request.baseVersion)).toEqual([3, 4]);
    expect(piece.requests[0]).toMatchObject({ reason: 'manual' });
  });

  it('are not made when nothing changed', () => {
    const piece = drive();
    piece.send({ type: 'save-wanted', reason: 'manual' });
    piece.wait(60_000);
    expect(piece.requests).toEqual([]);
  });

  it('wanted while a draft is on its way start as soon as it is answered', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send({ type: 'save-wanted', reason: 'manual' });
    expect(piece.requests).toHaveLength(1);
    piece.send(acknowledged());
    expect(piece.requests.at(-1)).toMatchObject({ kind: 'save', reason: 'manual' });
  });

  it('bring a recovered draft into the piece without another key', () => {
    const piece = drive(openedMachine(3, OPENED_AT, true));
    piece.send({ type: 'woken' });
    expect(piece.requests).toEqual([
      { kind: 'save', change: 1, baseVersion: 3, reason: 'autosave' },
    ]);
  });
});

describe('a refusal', () => {
  it('is tried again after 1, 2, 4 … 30 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(retryDelay)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send(diskFull);
    piece.wait(900);
    expect(piece.requests).toHaveLength(1);
    piece.wait(200);
    expect(piece.requests).toHaveLength(2);
  });

  it('is tried again at once when a person asks, and clears when it works', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send(diskFull);
    piece.send({ type: 'retry' });
    expect(piece.requests.at(-1)).toMatchObject({ kind: 'save', change: 1 });
    piece.send(acknowledged(4));
    expect(piece.light()).toEqual({ state: 'saved', words: 'Saved 14:03:22' });
  });
});

describe('a conflict', () => {
  it('holds back saves, goes on with drafts, and ends when the version is settled', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.send({ type: 'save-wanted', reason: 'manual' });
    piece.send(conflict);
    piece.wait(60_000);
    piece.send(acknowledged());
    piece.send({ type: 'changed' });
    piece.send({ type: 'save-wanted', reason: 'manual' });
    piece.send(acknowledged());
    expect(piece.requests.map((request) => request.kind)).toEqual(['save', 'draft', 'draft']);
    expect(isSafe(piece.state())).toBe(true);
    expect(isSaved(piece.state())).toBe(false);
    piece.send({ type: 'rebased', version: 9 });
    piece.send({ type: 'save-wanted', reason: 'manual' });
    expect(piece.requests.at(-1)).toMatchObject({ kind: 'save', baseVersion: 9, change: 2 });
  });
});

describe('the save light', () => {
  it('says saved only after the library answered', () => {
    const piece = drive();
    expect(piece.light().words).toBe('Saved 12:00:00');
    piece.send({ type: 'changed' });
    expect(piece.light().words).toBe('Saving…');
    piece.wait(400);
    expect(piece.light().words).toBe('Saving…');
    piece.send(acknowledged());
    expect(piece.light().words).toBe('Saved 14:03:22');
  });

  it('says what is wrong', () => {
    const piece = drive();
    piece.send({ type: 'changed' });
    piece.wait(400);
    piece.send(diskFull);
    expect(piece.light()).toEqual({ state: 'failed', words: 'Not saved: The disk is full' });
  });
});

describe('any order of events', () => {
  const happening = fc.oneof(
    { weight: 4, arbitrary: fc.constant<SaveEvent>({ type: 'changed' }) },
    { weight: 1, arbitrary: fc.constant<SaveEvent>({ type: 'save-wanted', reason: 'autosave' }) },
    { weight: 1, arbitrary: fc.constant<SaveEvent>({ type: 'retry' }) },
    { weight: 3, arbitrary: fc.constant<SaveEvent>(acknowledged(4)) },
    { weight: 1, arbitrary: fc.constantFrom(diskFull, conflict) },
    { weight: 1, arbitrary: fc.constant<SaveEvent>({ type: 'rebased', version: 9 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
  );

  it('keeps one request at a time, in order, and ends with every word saved', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
        const piece = drive();
        for (const event of events) {
          const before = piece.requests.length;
          const busy = piece.state().request !== null;
          if (typeof event === 'number') piece.wait(event);
          else piece.send(event);
          const answered = typeof event !== 'number' && /acknowledged|refused/.test(event.type);
          if (busy && !answered) expect(piece.requests).toHaveLength(before);
        }
        const changes = piece.requests.map((request) => request.change);
        expect(changes).toEqual(changes.toSorted((a, b) => a - b));
        piece.send({ type: 'rebased', version: 10 });
        for (let round = 0; round < 4; round += 1) {
          piece.send(acknowledged(11));
          piece.send({ type: 'save-wanted', reason: 'manual' });
        }
        piece.send(acknowledged(12));
        expect(isSaved(piece.state())).toBe(true);
        expect(piece.state().wanted).toBe(null);
        expect(wakeAt(piece.state(), Number.MAX_SAFE_INTEGER)).toBe(null);
      }),
    );
  });
});
