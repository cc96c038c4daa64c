/** One piece that cannot go out never keeps the others from going. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../../src/shared/ipc/result.ts';
import { startProgram } from '../../support/program.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

test('pieces with TK and pieces that are gone are named; the rest is written', async () => {
  const { call, desktop } = startProgram();
  const texts = ['Closed [TK date]\n\nNobody knows.', 'Open again\n\nEverybody knows.'];
  const files = texts.map((text, index) => ({
    fileName: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  const [held, free] = value(await call('imports.bytes', { files })).map((outcome) =>
    String(outcome.articleId),
  );
  const gone = '018f2f4e-7b1a-7c3d-8e5f-1a2b3c4d5e6f';
  const out = temporaryDirectory();
  desktop.answers['export-folder'] = [out];
  const articleIds = [String(held), gone, String(free)];
  const written = value(
    await call('exports.write', { articleIds, formats: ['html', 'text'], directory: null }),
  );
  expect(written?.refused).toMatchObject([
    { articleId: held, headline: 'Closed [TK date]', error: { code: 'export-refused' } },
    { articleId: gone, headline: '', error: { code: 'not-found' } },
  ]);
  expect(written?.files.map(({ articleId }) => articleId)).toEqual([free, free]);
  expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toHaveLength(2);
});

test('a piece that contradicts the calendar stays until it is let stand with a reason', async () => {
  const { call, desktop } = startProgram();
  const text =
    'Ferry back\n\nIt sails again.\n\nThe ferry sails on Tuesday, 2 March 2026, the firm said.';
  const files = [{ fileName: 'ferry.txt', bytes: new TextEncoder().encode(text) }];
  const [imported] = value(await call('imports.bytes', { files }));
  const articleId = String(imported?.articleId);
  desktop.answers['export-folder'] = [temporaryDirectory()];
  const write = async () =>
    value(
      await call('exports.write', { articleIds: [articleId], formats: ['html'], directory: null }),
    );
  const refused = await write();
  expect(refused?.refused).toMatchObject([{ articleId, error: { code: 'export-refused' } }]);
  expect(refused?.refused[0]?.error.sentence).toContain('Preflight blocks it');
  const { findings } = value(await call('preflight.run', { articleId, body: null }));
  const blocking = findings.find(({ rule }) => rule === 'weekday-wrong');
  value(
    await call('evidence.override', {
      by: 'Ada',
      articleId,
      findingKey: blocking?.key ?? '',
      rule: 'weekday-wrong',
      text: `${blocking?.article}\n${blocking?.source}`,
      reason: 'The firm prints it so',
    }),
  );
  expect((await write())?.files).toHaveLength(1);
});
