/** The session over real threads: waiting, moving, closing, and a thread that ends by itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import { profileIn } from '../../../src/main/services/profile.ts';
import { type RunningServices, startServices } from '../../../src/main/services/start-services.ts';
import { fail, ok, type Result } from '../../../src/shared/ipc/result.ts';
import { addPiece, codeOf, temporaryDirectory, unwrap } from '../../support/library.ts';

const WORKERS = {
  library: new URL('../../support/ending-worker.ts', import.meta.url),
  tasks: new URL('../../../src/main/tasks/worker.ts', import.meta.url),
};

/** The services of a new profile, and the announcements they made. */
function start(directory = temporaryDirectory()) {
  const announced: string[] = [];
  let heard: () => void = () => {};
  const services = startServices(profileIn(directory), WORKERS, (name) => {
    announced.push(name);
    if (name === 'library.state') heard();
  });
  onTestFinished(() => services.close());
  const nextState = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  return { services, announced, nextState };
}

const add = ({ session }: RunningServices, headline: string): Promise<Result<{ id: string }>> =>
  session.use(async (library) => ok(await addPiece(library, headline)));

const count = async ({ session }: RunningServices) => {
  const facets = await session.use((library) => library.call('library.facets', {}));
  return unwrap(facets).places.library;
};

const LAST_WORDS = {
  articleId: '00000000-0000-7000-8000-000000000000',
  baseVersion: 1,
  body: 'End this thread',
};

const endThread = ({ session }: RunningServices) =>
  session.use((library) => library.call('drafts.put', LAST_WORDS));

test('what is asked while the library opens waits for it', async () => {
  const { services } = start();
  unwrap(await add(services, 'First'));
  expect(await count(services)).toBe(1);
});

test('a library whose thread ended is opened again, once, and windows hear of it', async () => {
  const { services, nextState } = start();
  unwrap(await add(services, 'Before'));
  const reopened = nextState();
  expect(codeOf(await endThread(services))).toBe('internal');
  await reopened;
  expect(await count(services)).toBe(1);
  unwrap(await add(services, 'After'));
  expect(services.log.tail(5)).toContain('library.ended');

  const closed = nextState();
  await endThread(services);
  await closed;
  expect(unwrap(await services.session.state())).toMatchObject({
    kind: 'closed',
    error: { code: 'internal' },
  });
  expect(unwrap(await services.session.reopen())).toMatchObject({ kind: 'open' });
  expect(await count(services)).toBe(2);
});

test('another folder is opened and remembered, and the first one stays as it was', async () => {
  const profile = temporaryDirectory();
  const first = start(profile);
  unwrap(await add(first.services, 'Here'));
  const other = join(temporaryDirectory(), 'elsewhere');
  const moved = unwrap(await first.services.session.reopen(other));
  expect(moved).toEqual({ kind: 'open', directory: other, empty: true });
  expect(first.announced).toContain('library.state');
  await first.services.close();
  expect(start(profile).services.session.directory()).toBe(other);
});

test('a library that does not open says why, and opens after a repair', async () => {
  const profile = temporaryDirectory();
  const { services } = start(profile);
  const directory = services.session.directory();
  await services.session.close();
  writeFileSync(libraryPaths(directory).database, 'not a database at all, and no library either');
  expect(unwrap(await services.session.reopen())).toMatchObject({ error: { code: 'corrupt' } });
  expect(codeOf(await services.session.repair(async () => fail('busy')))).toBe('busy');
  const repaired = unwrap(await services.session.repair(services.recovery.startFresh));
  expect(repaired.state).toMatchObject({ kind: 'open', empty: true });
  expect(repaired.outcome.keptAs).not.toBe('');
});

test('after closing nothing is left waiting', async () => {
  const { services } = start();
  await services.session.close();
  expect(codeOf(await services.session.use(async () => ok(1)))).toBe('busy');
});
