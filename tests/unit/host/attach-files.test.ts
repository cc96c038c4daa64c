/** Files attached as sources while addresses are captured, through the composed operations. */
import { expect, test } from 'vitest';
import { attachFiles } from '../../../src/main/services/capturing/attach-files.ts';
import { ok } from '../../../src/shared/ipc/result.ts';
import { BY, webFields } from '../../support/evidence.ts';
import { unwrap } from '../../support/library.ts';
import { type Program, startProgram } from '../../support/program.ts';

const stateOf = async ({ call }: Program, id: string) => {
  const { source } = unwrap(await call('desk.get', { id }));
  return [source.capture, source.captureProblem];
};

const failures = async ({ call }: Program) => {
  const { events } = unwrap(await call('evidence.events', { articleId: null, limit: 100 }));
  return events.filter(({ kind }) => kind === 'capture-failed').map(({ subjectId }) => subjectId);
};

test('a file that is still being read is not taken for one that is lost', async () => {
  const program = startProgram();
  const { call, services, captures } = program;
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  const read = async () => {
    await given;
    return ok(new TextEncoder().encode('The ferry sails at six.'));
  };
  const files = [{ fileName: 'notes.txt', read }];
  const [file] = unwrap(await attachFiles(services, captures, null, files));
  const url = 'http://127.0.0.1/timetable';
  const address = unwrap(await call('capture.address', { articleId: null, url }));
  // By then the queue has looked at everything that waits.
  await expect
    .poll(() => stateOf(program, address.source.id), { timeout: 30_000 })
    .toEqual(['failed', 'network-blocked']);
  expect(await failures(program)).toEqual([address.source.id]);
  give();
  await captures.settled();
  expect(await stateOf(program, file?.source.id ?? '')).toEqual(['captured', null]);
  expect(await failures(program)).toEqual([address.source.id]);
});

test('a file whose reading ended with the program is said to be missing at the next start', async () => {
  const program = startProgram();
  const { services, captures } = program;
  const fields = webFields('notes', '', { kind: 'office' });
  const attached = await services.session.use((library) =>
    library.copies('copies.attach', {
      by: BY,
      articleId: null,
      fields,
      origin: 'file',
      capture: 'waiting',
    }),
  );
  captures.begin();
  await captures.settled();
  expect(await stateOf(program, unwrap(attached).source.id)).toEqual(['failed', 'file-missing']);
});

test('every file of many is read, whatever became of the others', async () => {
  const program = startProgram();
  const { services, captures } = program;
  const names = Array.from({ length: 7 }, (_, index) => `notes-${index}.txt`);
  const files = names.map((fileName, index) => ({
    fileName,
    read: async () => {
      if (index === 2) throw new Error('the disk is gone');
      return ok(new TextEncoder().encode(`Page ${index}`));
    },
  }));
  const attached = unwrap(await attachFiles(services, captures, null, files));
  await captures.settled();
  const states = await Promise.all(attached.map(({ source }) => stateOf(program, source.id)));
  expect(states.map(([state]) => state)).toEqual(
    names.map((_, index) => (index === 2 ? 'failed' : 'captured')),
  );
});
