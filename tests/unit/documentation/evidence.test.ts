/** docs/evidence.md states the axes and the limits of the network as the program has them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { USUAL_BUDGETS } from '../../../src/main/services/capture/fetch-policy.ts';
import { SEVERITIES } from '../../../src/shared/verify/preflight/finding.ts';
import {
  FRESHNESS_STATES,
  HUMAN_STATES,
  MACHINE_STATES,
} from '../../../src/shared/verify/preflight/report.ts';

const page = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');
const MEGABYTE = 1024 * 1024;

test.each([
  { axis: 'machine', states: MACHINE_STATES },
  { axis: 'human', states: HUMAN_STATES },
  { axis: 'freshness', states: FRESHNESS_STATES },
])('the $axis axis has the states of a report', ({ axis, states }) => {
  const named = new RegExp(`^\\| ${axis} \\| (.+?) \\|`, 'mu').exec(page)?.[1];
  expect(named).toBe(states.map((state) => state.replaceAll('-', ' ')).join(', '));
});

test('the severities are those of a finding', () => {
  expect(page).toContain(`severity (${SEVERITIES.map((name) => `\`${name}\``).join(', ')})`);
});

test('the limits of a fetch are those of the usual policy', () => {
  const { connect, total, pageBytes, fileBytes, ratio, redirects } = USUAL_BUDGETS;
  expect(page).toContain(`${connect / 1000} seconds to connect, ${total / 1000} in all`);
  expect(page).toContain(`${pageBytes / MEGABYTE} MB for a page and ${fileBytes / MEGABYTE} MB`);
  expect(page).toContain(`at most ${ratio} bytes for each compressed one`);
  expect(redirects).toBe(5);
  expect(page).toContain('Redirects, at most five,');
});
