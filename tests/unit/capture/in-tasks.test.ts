import { expect, it, onTestFinished } from 'vitest';
import { captureFile } from '../../../src/main/services/capture/capture-file.ts';
import { readInTasks } from '../../../src/main/services/capturing/queue.ts';
import { createTasks } from '../../../src/main/tasks/client.ts';
import { makePassage } from '../../../src/shared/capture/anchors/selector.ts';
import { projectText } from '../../../src/shared/capture/text/project-text.ts';
import { unwrap } from '../../support/library.ts';
import { column, pdfOf } from '../../support/pdf.ts';

const WORKER = new URL('../../../src/main/tasks/worker.ts', import.meta.url);

it('sources are read, and passages found again, in the tasks thread', async () => {
  const tasks = createTasks(WORKER, { onTiming: () => {}, onBegin: () => {} });
  onTestFinished(() => tasks.close());
  const pdf = pdfOf({ pages: [column(['The harbour closes in spring.'], 50, 700)] });
  const captured = unwrap(await captureFile('a.pdf', pdf, readInTasks(tasks)));
  expect(captured.projection?.text).toBe('The harbour closes in spring.');
  const projection = projectText('The harbour closes in spring. Nobody was asked about it.');
  const passage = makePassage(projection, { start: 4, end: 18 });
  if (passage === null) throw new Error('no passage');
  const now = projectText('News. The harbour closes in spring. Nobody was asked about it.');
  const found = await tasks.run('capture.reanchor', { passages: [passage], projection: now });
  expect(unwrap(found)).toEqual([{ fate: 'moved', range: { start: 10, end: 24 } }]);
});
