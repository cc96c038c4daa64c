/** Cohen's κ on a worked table. */
import { expect, it } from 'vitest';
import { cohensKappa } from '../../accuracy/worklist/kappa.ts';

const pairs = (count: number, first: boolean, second: boolean) =>
  Array.from({ length: count }, () => ({ first, second }));

it('gives the worked value: 35 of 50 agreed, 0.5 by chance', () => {
  const labelled = [
    ...pairs(20, true, true),
    ...pairs(5, true, false),
    ...pairs(10, false, true),
    ...pairs(15, false, false),
  ];
  expect(cohensKappa(labelled)).toBeCloseTo(0.4, 10);
});

it('is 1 when all agree and 0 when agreement is chance', () => {
  expect(cohensKappa([...pairs(3, true, true), ...pairs(2, false, false)])).toBe(1);
  const chance = [true, false].flatMap((first) =>
    [true, false].flatMap((second) => pairs(5, first, second)),
  );
  expect(cohensKappa(chance)).toBe(0);
});
