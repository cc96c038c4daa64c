import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from '../../../src/renderer/api/ask-again.ts';

/** Answers that a test gives by hand, in the order they were asked for. */
function answersByHand() {
  const waiting: ((answer: string) => void)[] = [];
  const ask = () => new Promise<string>((resolve) => waiting.push(resolve));
  return { waiting, ask };
}

test('a first answer still on its way when the library changes is not kept', async () => {
  const client = new QueryClient();
  const { waiting, ask } = answersByHand();
  const observer = new QueryObserver<string>(client, {
    queryKey: ['exports.preview', {}],
    queryFn: ask,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const stop = observer.subscribe(() => {});
  await expect.poll(() => waiting.length).toBe(1);
  const asked = askAgain(client, 'exports.preview');
  await expect.poll(() => waiting.length).toBe(2);
  waiting[0]?.('before the save');
  waiting[1]?.('after the save');
  await asked;
  expect(observer.getCurrentResult().data).toBe('after the save');
  stop();
});

test('what is shown stays until the new answer comes; other operations are left alone', async () => {
  const client = new QueryClient();
  const { waiting, ask } = answersByHand();
  client.setQueryData(['articles.list', {}], 'old list');
  client.setQueryData(['settings.get', {}], 'settings');
  const observer = new QueryObserver<string>(client, {
    queryKey: ['articles.list', {}],
    queryFn: ask,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const stop = observer.subscribe(() => {});
  const asked = askAgain(client, 'articles.list');
  await expect.poll(() => waiting.length).toBe(1);
  expect(observer.getCurrentResult().data).toBe('old list');
  waiting[0]?.('new list');
  await asked;
  expect(observer.getCurrentResult().data).toBe('new list');
  expect(client.getQueryState(['settings.get', {}])?.isInvalidated).toBe(false);
  stop();
});
