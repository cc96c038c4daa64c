import { expect, test } from 'vitest';
import { slotOf, textOf, toNode } from '../../../src/shared/article/document.ts';
import { articleFields, EMPTY_FIELDS, STORY_TYPES } from '../../../src/shared/article/model.ts';
import { summarise } from '../../../src/shared/article/summary.ts';
import { STORY_TEMPLATES, templateDocument } from '../../../src/shared/article/templates.ts';
import { findTkMarkers } from '../../../src/shared/article/tk.ts';
import { codeOf } from '../../support/library.ts';

test.each(STORY_TYPES)('the %s template is a valid piece', (storyType) => {
  expect(codeOf(toNode(templateDocument(storyType)))).toBeNull();
  const fields = { ...EMPTY_FIELDS, ...STORY_TEMPLATES[storyType].fields };
  expect(articleFields.safeParse(fields).success).toBe(true);
});

test.each(STORY_TYPES)('every placeholder of the %s template is a TK marker', (storyType) => {
  const body = textOf(slotOf(templateDocument(storyType), 'body'));
  const left = findTkMarkers(body).reduce((text, marker) => text.replace(marker.text, ''), body);
  expect(left.trim()).toBe('');
});

test('a fresh piece is reported as unfinished', () => {
  const summary = summarise(templateDocument('news'), EMPTY_FIELDS, 0);
  expect(summary.missing).toContain('tk');
  expect(summary.missing).toContain('headline');
});
