/** Requests over a port: matching, cancelling, failing, closing. */
import { expect, test } from 'vitest';
import {
  createRequester,
  type PortEnd,
  type RequestHandler,
  serveRequests,
  type Timing,
} from '../../../src/shared/ipc/port.ts';
import { fail, ok, type Result } from '../../../src/shared/ipc/result.ts';

/** Two ends that hand structured clones to each other in a later turn, as threads do. */
function connectedEnds(): [PortEnd, PortEnd] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const end = (own: number): PortEnd => ({
    post: (message) => {
      const copy: unknown = structuredClone(message);
      setImmediate(() => {
        for (const listener of listeners[1 - own] ?? []) listener(copy);
      });
    },
    listen: (listener) => void listeners[own]?.push(listener),
  });
  return [end(0), end(1)];
}

function connect(handle: RequestHandler) {
  const [near, far] = connectedEnds();
  const timings: Timing[] = [];
  const events: unknown[] = [];
  const requester = createRequester(near, {
    now: () => performance.now(),
    onTiming: (timing) => timings.push(timing),
    onEvent: (name, payload) => events.push([name, payload]),
  });
  const server = serveRequests(far, handle, {
    now: () => performance.now(),
    schedule: (run) => setImmediate(run),
  });
  return { requester, server, timings, events, near, far };
}

test('answers find their request whatever order they come in', async () => {
  const waiting = new Map<string, (result: Result<unknown>) => void>();
  const { requester, timings } = connect(
    (name) => new Promise((resolve) => waiting.set(name, resolve)),
  );
  const first = requester.request('first', {});
  const second = requester.request('second', {});
  await expect.poll(() => waiting.size).toBe(2);
  waiting.get('second')?.(ok(2));
  waiting.get('first')?.(fail('not-found'));
  expect(await second.answer).toEqual(ok(2));
  expect(await first.answer).toEqual(fail('not-found'));
  expect(timings.map(({ name }) => name).toSorted()).toEqual(['first', 'second']);
});

test('an exception on the far side is an internal error, thrown or rejected', async () => {
  const { requester } = connect((name) => {
    if (name === 'throws') throw new Error('broken');
    return Promise.reject(new Error('broken later'));
  });
  for (const name of ['throws', 'rejects']) {
    const answer = await requester.request(name, {}).answer;
    expect(answer.ok ? null : answer.error.code).toBe('internal');
  }
});

test('a request cancelled before its turn never runs and is answered at once', async () => {
  const ran: string[] = [];
  const { requester } = connect((name) => {
    ran.push(name);
    return ok(null);
  });
  const superseded = requester.request('superseded', {});
  superseded.cancel();
  expect(await superseded.answer).toEqual(fail('cancelled'));
  expect(await requester.request('wanted', {}).answer).toEqual(ok(null));
  expect(ran).toEqual(['wanted']);
});

test('running work can see that nobody waits for it any more', async () => {
  const seen: boolean[] = [];
  let started = false;
  const { requester } = connect(async (_name, _input, isCancelled) => {
    started = true;
    await expect.poll(isCancelled).toBe(true);
    seen.push(isCancelled());
    return ok(null);
  });
  const request = requester.request('long', {});
  await expect.poll(() => started).toBe(true);
  request.cancel();
  expect(await request.answer).toEqual(fail('cancelled'));
  await expect.poll(() => seen).toEqual([true]);
});

test('closing answers what waits and what is asked later', async () => {
  const { requester } = connect(() => new Promise(() => {}));
  const waiting = requester.request('waiting', {});
  requester.close('internal', 'the thread ended');
  const expected = fail('internal', 'the thread ended');
  expect(await waiting.answer).toEqual(expected);
  expect(await requester.request('later', {}).answer).toEqual(expected);
});

test('events arrive; messages that are not ours change nothing', async () => {
  const { requester, server, events, near, far } = connect(() => ok('answered'));
  for (const end of [near, far]) {
    for (const message of [null, 7, 'answer', { kind: 'answer', id: 1 }, { kind: 'nonsense' }]) {
      end.post(message);
    }
  }
  server.announce('library.changed', { ids: ['a'] });
  expect(await requester.request('any', {}).answer).toEqual(ok('answered'));
  expect(events).toEqual([['library.changed', { ids: ['a'] }]]);
});
