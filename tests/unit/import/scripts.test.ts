/** Scripts and spellings other than English: language, decomposed letters, emoji. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/shared/import/markdown/read-markdown.ts';
import { applyImportUndo } from '../../../src/shared/import/undo.ts';
import {
  bodyOutline,
  countingContext,
  heroAlt,
  imported,
  importedText,
} from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

describe('the language of a piece', () => {
  it.each([
    ['عنوان الخبر هنا\n\nهذا نص الخبر الأول. وهذه جملة.', 'ar'],
    ['تیتر خبر امروز\n\nاین متن خبر است و پس از آن گزارش کامل چاپ می‌شود.', 'fa'],
    ['כותרת\n\nזה הטקסט של הידיעה.', 'he'],
    ['Τίτλος\n\nΤο κείμενο της είδησης.', 'el'],
    ['東京の駅\n\n駅は月曜日に閉まりました。', 'ja'],
    ['标题\n\n这是正文。', 'zh'],
    ['제목\n\n본문입니다.', 'ko'],
    ['A title\n\nSome text that quotes Πλάτων once.', 'en-GB'],
  ])('of %j is %s', (text, language) => {
    expect(importedText(text).package.fields.language).toBe(language);
  });

  it('is shown as a guess and can be taken back without a trace', () => {
    const piece = importedText('כותרת\n\nזה הטקסט של הידיעה.');
    const guess = piece.report.items.find((item) => item.field === 'language');
    if (guess === undefined) throw new Error('The guess is not in the report.');
    const undone = unwrap(applyImportUndo(piece.package, guess));
    expect(undone.fields.language).toBe('en-GB');
    expect(undone.document).toEqual(piece.package.document);
  });
});

it('knows titles whose accents are letters of their own', () => {
  const text = 'Τίτλος του κειμένου\n\nΤο κείμενο τελειώνει εδώ.\n\nΠηγές:\n\nΜία πηγή';
  expect(importedText(text.normalize('NFD')).package.sources).toHaveLength(1);
});

it.each([
  ['عنوان الخبر هنا\n\nبقلم ليلى منصور\n\nهذا نص الخبر الأول. وهذه جملة.', 'ليلى منصور'],
  ['כותרת\n\nמאת נועה לוי\n\nזה הטקסט של הידיעה.', 'נועה לוי'],
  ['東京の駅\n\n取材・文＝森山葵\n\n駅は月曜日に閉まりました。', '森山葵'],
  ['标题\n\n记者 林小雨\n\n这是正文。', '林小雨'],
])('reads the byline of %j', (text, name) => {
  expect(importedText(text).package.fields.authors).toEqual([{ name, role: 'reporter' }]);
});

it('leaves a Chinese line about reporters in the text', () => {
  const { fields } = importedText('标题\n\n记者 在前线的一天很长\n\n这是正文。').package;
  expect(fields.authors).toEqual([]);
});

it('knows a picture line whose accents are letters of their own', () => {
  const text = 'Τίτλος του κειμένου\n\nΦωτογραφία: Ένα πλοίο\n\nΤο κείμενο τελειώνει εδώ.';
  expect(heroAlt(importedText(text.normalize('NFD')))).toBe('Ένα πλοίο'.normalize('NFD'));
});

it('keeps a headline of emoji', () => {
  expect(bodyOutline(importedText('🚢🚢\n\nIt sailed.'))).toEqual(['paragraph: It sailed.']);
});

it('reports a footnote that stands alone among the sources', () => {
  const text = 'Opening words\n\n[^1]: Harbour master\n\nSources:\n\n- Log\n- [^1]\n';
  const { report } = imported(readMarkdown(text, countingContext()));
  const dropped = report.items.filter((item) => item.kind === 'dropped');
  expect(dropped.map(({ field, original }) => [field, original])).toEqual([
    ['sources', 'Harbour master'],
  ]);
});
