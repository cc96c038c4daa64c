import { expect, test } from 'vitest';
import { bestSupport } from '../../../../src/shared/verify/piece/body-support.ts';

const SENTENCES = [
  'The ferry carried 300 people on Monday.',
  'The repairs cost $56.2 billion, the ministry said.',
  'Nobody was hurt in the storm.',
].map((text, place) => ({ text, place }));

test.each([
  ['Repairs come to $56.2 billion', 1],
  ['300 carried across', 0],
  ['No one hurt by storm', 2],
])('“%s” comes from sentence %i', (point, place) => {
  expect(bestSupport(point, SENTENCES)?.place).toBe(place);
});

test('words that nothing shares have no support', () => {
  expect(bestSupport('Elections are due in May', SENTENCES)).toBeNull();
  expect(bestSupport('', SENTENCES)).toBeNull();
});
