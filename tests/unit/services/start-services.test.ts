import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { profileIn } from '../../../src/main/services/profile.ts';
import { startServices } from '../../../src/main/services/start-services.ts';
import { temporaryDirectory, unwrap } from '../../support/library.ts';

const source = (path: string) => new URL(`../../../src/main/${path}`, import.meta.url);
const WORKERS = { library: source('library/worker.ts'), tasks: source('tasks/worker.ts') };

test('the library opens also when its folder cannot be remembered', async () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'library-location.json'));
  const services = startServices(profileIn(directory), WORKERS, () => {});
  onTestFinished(() => services.close());
  expect(unwrap(await services.session.state())).toMatchObject({ kind: 'open', empty: true });
  expect(services.log.tail(1)).toContain('library.not-remembered');
});
