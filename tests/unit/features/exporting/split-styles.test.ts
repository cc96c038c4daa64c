import { expect, test } from 'vitest';
import { splitStyles } from '../../../../src/renderer/features/exporting/split-styles.ts';

test('takes every style element out and keeps its rules in order', () => {
  const page = '<head><style>p{margin:0}</style><STYLE media="print">b{}</STYLE></head><p>Text</p>';
  expect(splitStyles(page)).toEqual({ html: '<head></head><p>Text</p>', css: 'p{margin:0}\nb{}' });
});

test('leaves a page without styles as it is', () => {
  expect(splitStyles('<p>Style is not a tag here.</p>')).toEqual({
    html: '<p>Style is not a tag here.</p>',
    css: '',
  });
});
