import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/renderer/api/turns.ts';

/** A promise and its end. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test('searches that typing superseded are never asked', async () => {
  const takeTurn = createTurns();
  const asked: string[] = [];
  const answers = new Map<string, ReturnType<typeof deferred<string>>>();
  const search = (text: string) => ({
    queryKey: ['list', text],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      takeTurn(() => {
        asked.push(text);
        const answer = deferred<string>();
        answers.set(text, answer);
        return answer.promise;
      }, signal),
    retry: false,
  });
  const observer = new QueryObserver<string>(new QueryClient(), search('d'));
  const shown: (string | undefined)[] = [];
  const stop = observer.subscribe(({ data }) => shown.push(data));
  await expect.poll(() => asked).toEqual(['d']);
  for (const text of ['de', 'del', 'delc']) observer.setOptions(search(text));
  answers.get('d')?.resolve('found d');
  await expect.poll(() => asked).toEqual(['d', 'delc']);
  answers.get('delc')?.resolve('found delc');
  await expect.poll(() => shown.at(-1)).toBe('found delc');
  observer.setOptions(search('del'));
  await expect.poll(() => asked).toEqual(['d', 'delc', 'del']);
  stop();
});

test('a failure holds up nothing, and order is kept', async () => {
  const takeTurn = createTurns();
  const { signal } = new AbortController();
  const order: number[] = [];
  const failing = takeTurn(async () => {
    order.push(1);
    throw new Error('broken');
  }, signal);
  const next = takeTurn(async () => order.push(2), signal);
  await expect(failing).rejects.toThrow('broken');
  await next;
  expect(order).toEqual([1, 2]);
});
