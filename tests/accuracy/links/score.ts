/**
 * Scores set L against the loopback server: every link is looked at twice, two hours apart.
 * What only cannot be confirmed is never called broken, and what is gone is always found out.
 */
import { captureAddress } from '../../../src/main/services/capture/capture-address.ts';
import { checkLink, NO_HISTORY } from '../../../src/main/services/capture/check-link.ts';
import {
  sketchOf,
  sketchOfSource,
  type TextSketch,
} from '../../../src/shared/capture/links/sketch.ts';
import { judgeLink } from '../../../src/shared/capture/links/state.ts';
import type { LinkState } from '../../../src/shared/evidence/source.ts';
import { inTurns } from '../../support/in-turns.ts';
import { type Loopback, startLoopback } from '../../support/loopback/server.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, type Half, type SetScore, TUNED_HALVES } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { FOLDER, type LinkCase, linkCase } from './case.ts';

const TARGETS = {
  [ALL]: {
    'unconfirmed never called broken': [{ metric: 'accuracy', atLeast: 1 }],
    gone: [{ metric: 'recall', atLeast: 1 }],
    'soft 404': [
      { metric: 'precision', atLeast: 0.95 },
      { metric: 'recall', atLeast: 0.8 },
    ],
  },
} as const;

/** Time between the two looks, in milliseconds. */
const BETWEEN = 2 * 3_600_000;

/** Words that no behaviour shows. */
const OTHER_WORDS =
  'Bakers in the old mill quarter begin their night with a song, and end it with a queue of children who buy rolls on their way to school while the ovens are still warm.';

/** Set L. */
export const LINKS: EvaluationSet = {
  name: 'links',
  title: 'L: states of links',
  halves: TUNED_HALVES,
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore> {
  const server = await startLoopback();
  const tally = new Tally(TARGETS);
  const cases = readCases(FOLDER, half, linkCase);
  const answers = await inTurns(cases, 4, (one) => statesOf(server, one));
  await server.close();
  for (const [index, one] of cases.entries()) {
    const answer = answers[index];
    if (answer !== undefined) scoreCase(tally, one, answer);
  }
  return tally.result();
}

type States = { readonly first: LinkState; readonly second: LinkState };

async function statesOf(server: Loopback, one: LinkCase): Promise<States> {
  const saved = await savedSketch(server, one);
  const history = { ...NO_HISTORY, saved };
  const address = server.address(one.behaviour);
  const { observation } = await checkLink(address, server.policy(), history);
  const first = judgeLink(observation);
  const again = { ...observation, at: observation.at + BETWEEN, goneSince: first.goneSince };
  return { first: first.state, second: judgeLink(again).state };
}

async function savedSketch(server: Loopback, one: LinkCase): Promise<TextSketch | null> {
  if (one.saved === 'none') return null;
  if (one.saved === 'other') return sketchOf(OTHER_WORDS);
  const captured = await captureAddress(server.address(one.behaviour), server.policy());
  if (!captured.ok || captured.value.projection === null)
    throw new Error(`${one.id}: the story cannot be captured`);
  return sketchOfSource(captured.value.projection);
}

const BROKEN: readonly LinkState[] = ['gone', 'soft-404'];

function scoreCase(tally: Tally, one: LinkCase, { first, second }: States): void {
  const strata = [ALL, one.stratum];
  tally.judge(strata, 'state', second === one.state);
  if (one.state === 'unconfirmed')
    tally.judge(strata, 'unconfirmed never called broken', !BROKEN.includes(second));
  tally.judge([ALL], 'not called gone at first sight', first !== 'gone');
  detect(tally, strata, 'gone', one.state === 'gone', second === 'gone');
  detect(tally, strata, 'soft 404', one.state === 'soft-404', second === 'soft-404');
  if (second !== one.state || first === 'gone') {
    const detail = `${one.behaviour}: ${one.state} expected, ${first} then ${second} found`;
    tally.fail({ id: one.id, stratum: one.stratum, detail });
  }
}

function detect(
  tally: Tally,
  strata: readonly string[],
  measure: string,
  gold: boolean,
  found: boolean,
): void {
  if (!gold && !found) return;
  const counts = {
    right: gold && found ? 1 : 0,
    wrong: found && !gold ? 1 : 0,
    missed: gold && !found ? 1 : 0,
  };
  tally.detect(strata, measure, counts);
}
