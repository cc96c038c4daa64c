import { expect, test } from 'vitest';
import { claimKindOf } from '../../../../src/shared/verify/claims/claim-kind.ts';

test.each([
  ['“We are leaving,”', 'quote'],
  ['"We are leaving."', 'quote'],
  ['$56.2 billion', 'figure'],
  ['about 12 per cent', 'figure'],
  ['The bill came to $56.2 billion last year, the auditors say.', 'paraphrase'],
  ['The ferry sails again.', 'paraphrase'],
  ['', 'paraphrase'],
])('%s is a %s', (text, kind) => {
  expect(claimKindOf(text)).toBe(kind);
});
