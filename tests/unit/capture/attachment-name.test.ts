import { expect, it } from 'vitest';
import { attachmentName } from '../../../src/shared/capture/retrieval/attachment-name.ts';

it.each([
  ['attachment; filename="report 2026.pdf"', 'report 2026.pdf'],
  ['attachment; filename=report.csv; size=5', 'report.csv'],
  ['attachment; filename="e.csv"; filename*=UTF-8\'\'%C3%A9t%C3%A9.csv', 'été.csv'],
  ["attachment; filename*=utf-8''%FF.csv; filename=plain.csv", 'plain.csv'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\temp\\\\a.csv"', 'a.csv'],
  ['attachment; filename="a\u202Efdp.exe"', 'afdp.exe'],
  ['inline', ''],
  [undefined, ''],
])('%s', (header, name) => expect(attachmentName(header)).toBe(name));
