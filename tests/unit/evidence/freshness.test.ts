import { expect, test } from 'vitest';
import type { Decision } from '../../../src/shared/evidence/decision.ts';
import { passageHashes, standingOf } from '../../../src/shared/evidence/freshness.ts';
import { textHash } from '../../../src/shared/evidence/text-hash.ts';

const passage = (text: string, fate: 'same' | 'changed' | null = null) => ({
  hash: textHash(text),
  fate,
});
const decided = (text: string, passages: readonly string[], id = 'first'): Decision => ({
  id,
  claimId: 'claim',
  verdict: 'confirmed',
  method: 'document',
  reason: '',
  claimHash: textHash(text),
  passageHashes: passageHashes(passages.map((words) => passage(words))),
  by: 'Ada',
  at: '2026-03-01T10:00:00Z',
});

test('the hash is that of the words in UTF-8', () => {
  expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(textHash('a')).not.toBe(textHash('b'));
});

test('a decision expires when one digit changes, and is back when the change is undone', () => {
  const decisions = [decided('$56.2 billion', ['it cost $56.2 billion'])];
  const passages = [passage('it cost $56.2 billion')];
  const freshness = (text: string) => standingOf(decisions, text, passages).freshness;
  expect(freshness('$56.2 billion')).toBe('current');
  expect(freshness('$56.3 billion')).toBe('expired');
  expect(freshness('$56.2 billion')).toBe('current');
});

test('another passage expires a decision, the order of the passages does not', () => {
  const decisions = [decided('claim', ['one', 'two'])];
  expect(standingOf(decisions, 'claim', [passage('two'), passage('one')]).freshness).toBe(
    'current',
  );
  expect(standingOf(decisions, 'claim', [passage('two')]).freshness).toBe('expired');
});

test('an older decision that was made on these very words counts before a newer one', () => {
  const decisions = [decided('before', [], 'old'), decided('after', [], 'new')];
  expect(standingOf(decisions, 'before', [])).toMatchObject({
    freshness: 'current',
    decision: { id: 'old' },
  });
  expect(standingOf(decisions, 'neither', []).decision?.id).toBe('new');
});

test('without a decision there is nothing to expire; a changed source shows all the same', () => {
  expect(standingOf([], 'claim', [])).toEqual({
    decision: null,
    holds: false,
    freshness: 'none',
  });
  const decisions = [decided('claim', ['one'])];
  const standing = (text: string) => standingOf(decisions, text, [passage('one', 'changed')]);
  expect(standing('claim')).toMatchObject({ holds: true, freshness: 'source-changed' });
  expect(standing('other')).toMatchObject({ holds: false, freshness: 'source-changed' });
});
