/** Floors hold a run to what was reached before, metric by metric, and only ever rise. */
import { describe, expect, it } from 'vitest';
import { checkFloors, type PlacedRow, raiseFloors } from '../../accuracy/floors.ts';
import { Tally } from '../../accuracy/tally.ts';
import { wilsonBounds } from '../../accuracy/wilson.ts';

function row(right: number, wrong: number, missed: number, stratum = 'all'): PlacedRow {
  const tally = new Tally();
  tally.detect([stratum], 'span', { right, wrong, missed });
  const [first] = tally.result().rows;
  if (first === undefined) throw new Error('no row');
  return { set: 'extraction', half: 'frozen', ...first };
}

describe('floors', () => {
  it('accept a run that is as good or better', () => {
    expect(checkFloors([row(90, 5, 10)], [row(90, 5, 10)])).toEqual([]);
    expect(checkFloors([row(95, 2, 5)], [row(90, 5, 10)])).toEqual([]);
  });

  it('name the metric that dropped even when the other rose', () => {
    const problems = checkFloors([row(99, 40, 1)], [row(90, 5, 10)]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('precision fell');
  });

  it('ask for a floor where there is none', () => {
    expect(checkFloors([row(1, 0, 0)], [])[0]).toContain('without a floor');
  });

  it('notice a stratum that vanished and cases that were removed', () => {
    expect(checkFloors([row(1, 0, 0)], [row(1, 0, 0), row(1, 0, 0, 'nested')])[0]).toContain(
      'nested',
    );
    expect(checkFloors([row(5, 0, 0)], [row(50, 0, 0)])[0]).toContain('cases were removed');
  });

  it('rise with a better run and stay with a worse one', () => {
    const before = [row(90, 5, 10)];
    expect(raiseFloors([row(95, 5, 5)], before)).toEqual([row(95, 5, 5)]);
    expect(raiseFloors([row(95, 50, 5)], before)).toEqual(before);
  });
});

describe('wilsonBounds', () => {
  it('matches worked values', () => {
    const { low, high } = wilsonBounds(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  it('says about 3/n when nothing failed, and everything when nothing was counted', () => {
    expect(1 - wilsonBounds(1000, 1000).low).toBeLessThan(0.004);
    expect(wilsonBounds(1000, 1000).high).toBe(1);
    expect(wilsonBounds(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
