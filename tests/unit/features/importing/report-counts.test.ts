import { expect, test } from 'vitest';
import { countKinds } from '../../../../src/renderer/features/importing/report-counts.ts';
import type { ImportItem } from '../../../../src/shared/import/report.ts';

const item = (kind: ImportItem['kind'], id: string): ImportItem => ({
  id,
  kind,
  field: 'body',
  original: 'words',
  result: '',
  reason: '',
  undo: null,
});

test('says that nothing changed when nothing did', () => {
  expect(countKinds([item('kept', '1')])).toBe('Every word was kept as it was');
});

test('counts what was changed and dropped', () => {
  const items = [item('kept', '1'), item('changed', '2'), item('changed', '3')];
  expect(countKinds(items)).toBe('1 kept, 2 changed');
  expect(countKinds([...items, item('dropped', '4')])).toBe('1 kept, 2 changed, 1 dropped');
});
