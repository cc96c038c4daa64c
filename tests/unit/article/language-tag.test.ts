import { expect, test } from 'vitest';
import { articleFields, EMPTY_FIELDS } from '../../../src/shared/article/model.ts';

test.each(['en', 'en-GB', 'zh-Hant-TW', 'sl-rozaj-biske', 'kab'])(
  '%s is a language',
  (language) => {
    expect(articleFields.safeParse({ ...EMPTY_FIELDS, language }).success).toBe(true);
  },
);

test.each(['', 'e', 'English', 'en_GB', 'en-', 'en GB', 'en"><b>', `en-${'a'.repeat(40)}`])(
  '%j is none',
  (language) => {
    expect(articleFields.safeParse({ ...EMPTY_FIELDS, language }).success).toBe(false);
  },
);
