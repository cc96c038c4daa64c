import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_KINDS, type EvidenceEvent } from '../../../src/shared/evidence/event.ts';
import {
  eventHash,
  FIRST_PREVIOUS_HASH,
  firstBreak,
} from '../../../src/shared/evidence/event-chain.ts';

const contents = fc.record({
  by: fc.string({ maxLength: 10 }),
  kind: fc.constantFrom(...EVENT_KINDS),
  articleId: fc.option(fc.uuid()),
  subjectId: fc.string({ maxLength: 10 }),
  detail: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 5 })),
});

const chain = fc.array(contents, { minLength: 1, maxLength: 8 }).map((rows) => {
  const events: EvidenceEvent[] = [];
  for (const [index, row] of rows.entries()) {
    const previousHash = events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
    const event = { ...row, number: index + 1, at: '2026-11-20T09:00:00.000Z', previousHash };
    events.push({ ...event, hash: eventHash(event) });
  }
  return events;
});

const place = fc.nat(1000);

test('a chain as it was made holds, whatever the order of the details', () => {
  fc.assert(
    fc.property(chain, (events) => {
      const turned = events.map((event) => ({
        ...event,
        detail: Object.fromEntries(Object.entries(event.detail).toReversed()),
      }));
      expect([firstBreak(events), firstBreak(turned)]).toEqual([null, null]);
    }),
  );
});

test('changing any one thing about any row shows at that row', () => {
  const change = fc.constantFrom<(event: EvidenceEvent) => EvidenceEvent>(
    (event) => ({ ...event, by: `${event.by}.` }),
    (event) => ({ ...event, at: '2026-11-20T09:00:00.001Z' }),
    (event) => ({ ...event, subjectId: `${event.subjectId}.` }),
    (event) => ({ ...event, detail: { ...event.detail, d: '' } }),
    (event) => ({ ...event, articleId: event.articleId === null ? 'x' : null }),
    (event) => ({ ...event, hash: FIRST_PREVIOUS_HASH }),
  );
  fc.assert(
    fc.property(chain, place, change, (events, where, alter) => {
      const at = where % events.length;
      const row = events[at];
      if (row === undefined) return;
      expect(firstBreak(events.with(at, alter(row)))).toBe(at + 1);
    }),
  );
});

test('a row taken out or put elsewhere shows', () => {
  fc.assert(
    fc.property(chain, place, (events, where) => {
      const at = where % events.length;
      const without = events.toSpliced(at, 1);
      const expected = at === events.length - 1 ? null : at + 1;
      expect(firstBreak(without)).toBe(expected);
      if (events.length > 1) expect(firstBreak(events.toReversed())).toBe(1);
    }),
  );
});
