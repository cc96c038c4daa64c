/** Counts add up per stratum and measure, and the table says plainly whether a target is met. */
import { expect, it } from 'vitest';
import { textTable } from '../../accuracy/table.ts';
import { ALL, Tally } from '../../accuracy/tally.ts';

function filled(): Tally {
  const tally = new Tally({ [ALL]: { span: [{ metric: 'recall', atLeast: 0.9 }] } });
  tally.detect(['nested', ALL], 'span', { right: 3, wrong: 1, missed: 0 });
  tally.detect(['plain', ALL], 'span', { right: 5, wrong: 0, missed: 2 });
  tally.judge(['nested'], 'kind', true);
  tally.judge(['nested'], 'kind', false);
  return tally;
}

it('sums the strata and puts the whole half first', () => {
  const { rows } = filled().result();
  expect(rows.map(({ stratum, measure, counts }) => [stratum, measure, counts])).toEqual([
    ['all', 'span', { kind: 'detection', truePositives: 8, falsePositives: 1, falseNegatives: 2 }],
    [
      'nested',
      'span',
      { kind: 'detection', truePositives: 3, falsePositives: 1, falseNegatives: 0 },
    ],
    ['nested', 'kind', { kind: 'accuracy', right: 1, total: 2 }],
    [
      'plain',
      'span',
      { kind: 'detection', truePositives: 5, falsePositives: 0, falseNegatives: 2 },
    ],
  ]);
});

it('will not count one measure in two ways', () => {
  expect(() => filled().judge(['plain'], 'span', true)).toThrow();
});

it('prints shares rounded down, their bounds and the target', () => {
  const line = textTable('Q', 'frozen', filled().result().rows)
    .split('\n')
    .find((one) => one.startsWith('all'));
  expect(line?.split(/\s{2,}/u)).toEqual([
    'all',
    'span',
    '10',
    '88.8% [56.5–98.0]',
    '80.0% [49.0–94.3]',
    '84.2%',
    'recall ≥90.0% MISSED',
  ]);
});
