import { expect, test } from 'vitest';
import { openLog } from '../../../src/main/services/log.ts';
import { maintenanceListener } from '../../../src/main/services/maintenance-findings.ts';
import { damageNotice } from '../../../src/renderer/features/recovery/damage-notice.ts';
import { events } from '../../../src/shared/ipc/contract.ts';
import { fail, ok } from '../../../src/shared/ipc/result.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const REPORT = { backup: null, dropped: [], purged: 0, checkDue: true };

function listening() {
  const log = openLog(temporaryDirectory());
  const told: unknown[] = [];
  const listener = maintenanceListener(log, (name, payload) => told.push([name, payload]));
  return { log, told, listener };
}

test('damage goes into the log and to the window', () => {
  const { log, told, listener } = listening();
  const problems = ['Database: row 3 missing from index article_by_updated'];
  listener(ok({ ...REPORT, problems }));
  expect(told).toEqual([['library.damaged', { problems }]]);
  expect(events['library.damaged'].safeParse({ problems }).success).toBe(true);
  expect(log.tail(1)).toContain('row 3 missing');
});

test('a good or absent check tells nobody anything', () => {
  const { log, told, listener } = listening();
  listener(ok({ ...REPORT, problems: [] }));
  listener(ok({ ...REPORT, checkDue: false, problems: null }));
  expect(told).toEqual([]);
  expect(log.tail(1)).toBe('');
});

test('maintenance that failed is logged, and hundreds of findings stay readable', () => {
  const { log, told, listener } = listening();
  listener(fail('disk-full', 'no room'));
  expect(log.tail(1)).toContain('disk-full');
  const problems = Array.from({ length: 300 }, (_, index) => `Database: page ${index}`);
  listener(ok({ ...REPORT, problems }));
  expect(told).toEqual([['library.damaged', { problems: problems.slice(0, 20) }]]);
});

test('the notice says what was found and what to do', () => {
  const { sentence, action, detail } = damageNotice(['Database: page 3', 'Database: page 9']);
  expect(sentence).toContain('2 problems');
  expect(sentence).toContain('page 3');
  expect(action).toContain('Export the whole library');
  expect(detail).toContain('page 9');
});
