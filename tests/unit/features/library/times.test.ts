import { describe, expect, test } from 'vitest';
import {
  deadlineBefore,
  deadlineChoice,
} from '../../../../src/renderer/features/library/deadlines.ts';
import { ago, due } from '../../../../src/renderer/features/library/times.ts';

/** A local time, so that the tests mean the same in every time zone. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const NOW = at(23, 15);

describe('how long ago', () => {
  test.each([
    [at(23, 14, 59), '1 min ago'],
    [new Date(NOW.getTime() - 20_000), 'just now'],
    [at(23, 11), '4 h ago'],
    [at(22, 23), 'yesterday'],
    [at(3, 9), '3 Nov'],
    [new Date(2025, 10, 3), '3 Nov 2025'],
  ])('%s is "%s"', (then, text) => {
    expect(ago(then.toISOString(), NOW.getTime())).toBe(text);
  });

  test('late at night an hour ago is not yesterday', () => {
    expect(ago(at(22, 23).toISOString(), at(23, 1).getTime())).toBe('2 h ago');
  });
});

describe('when it is due', () => {
  test.each([
    [at(23, 18, 30), 'due 18:30', false],
    [at(24, 9), 'due tomorrow 09:00', false],
    [at(28, 9), 'due 28 Nov', false],
    [at(23, 13), 'overdue 2 h', true],
    [at(21, 15), 'overdue 2 days', true],
  ])('%s is "%s"', (moment, text, late) => {
    expect(due(moment.toISOString(), NOW.getTime())).toEqual({ text, late });
  });
});

describe('filtering by deadline', () => {
  test('today ends at midnight, a week after seven full days', () => {
    expect(deadlineBefore('today', NOW)).toBe(at(24, 0).toISOString());
    expect(deadlineBefore('week', NOW)).toBe(at(31, 0).toISOString());
    expect(deadlineBefore('any', NOW)).toBeNull();
  });

  test.each(['any', 'overdue', 'today', 'week'] as const)(
    'shows "%s" again as chosen',
    (choice) => {
      expect(deadlineChoice(deadlineBefore(choice, NOW), NOW)).toBe(choice);
    },
  );
});
