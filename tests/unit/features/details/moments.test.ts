// Moments between the form (local time) and the library (UTC): nothing shifts on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLocalInput, toLocalInput } from '../../../../src/renderer/features/details/moments.ts';

describe('moments', () => {
  it('come back to the minute', () => {
    const between = {
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    };
    fc.assert(
      fc.property(fc.date(between), (date) => {
        date.setSeconds(0, 0);
        expect(fromLocalInput(toLocalInput(date.toISOString()))).toBe(date.toISOString());
      }),
    );
  });

  it('are none while they are half typed or cleared', () => {
    expect(['', '2026-03-01', '2026-03-01T', 'soon'].map(fromLocalInput)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([toLocalInput(null), toLocalInput('no date')]).toEqual(['', '']);
  });
});
