/**
 * Scores set A: passages that survive a change of their page are found at their exact place,
 * and what was changed is never passed off as the passage.
 */
import { type Reanchored, reanchor } from '../../../src/shared/capture/anchors/reanchor.ts';
import { makePassage } from '../../../src/shared/capture/anchors/selector.ts';
import { projectHtml } from '../../../src/shared/capture/html/project-html.ts';
import type { Range } from '../../../src/shared/verify/text/range.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, type Half, type SetScore, TUNED_HALVES } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type AnchorCase, anchorCase, FOLDER } from './case.ts';
import { unmark } from './marks.ts';

const TARGETS = {
  [ALL]: {
    'survivor found at its place': [{ metric: 'accuracy', atLeast: 0.985 }],
    'change never silent': [{ metric: 'accuracy', atLeast: 0.998 }],
  },
} as const;

/** Set A. */
export const ANCHORS: EvaluationSet = {
  name: 'anchors',
  title: 'A: passages found again in changed pages',
  halves: TUNED_HALVES,
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, anchorCase)) {
    scoreCase(tally, one);
  }
  return tally.result();
}

function scoreCase(tally: Tally, one: AnchorCase): void {
  const [before, after] = [placesIn(one.before), placesIn(one.after)];
  const strata = [ALL, one.stratum];
  for (const { mark, gold } of one.passages) {
    const range = before.ranges.get(mark);
    const passage = range === undefined ? null : makePassage(before.projection, range);
    if (passage === null) throw new Error(`${one.id}: passage ${mark} is not on the old page`);
    const found = reanchor(passage, after.projection);
    const problem = judge(tally, strata, gold, found, after.ranges.get(mark));
    if (problem !== null) {
      const detail = `${gold}: ${passage.exact}\n${problem}: ${JSON.stringify(found)}`;
      tally.fail({ id: `${one.id}#${mark}`, stratum: one.stratum, detail });
    }
  }
}

/** The projection of a page without its marks, and where they stood in its text. */
function placesIn(html: string) {
  const { ranges, text } = unmark(projectHtml(html).projection.text);
  const { projection } = projectHtml(unmark(html).text);
  if (projection.text !== text) throw new Error('marks changed the text of a page');
  return { projection, ranges };
}

/** Counts one answer; says what is wrong with it, or null. */
function judge(
  tally: Tally,
  strata: readonly string[],
  gold: AnchorCase['passages'][number]['gold'],
  found: Reanchored,
  place: Range | undefined,
): string | null {
  const isFound = found.fate === 'same' || found.fate === 'moved';
  if (gold === 'kept') {
    const right = isFound && found.range.start === place?.start && found.range.end === place.end;
    tally.judge(strata, 'survivor found at its place', right);
    return right ? null : 'lost or misplaced';
  }
  tally.judge(strata, 'change never silent', !isFound);
  if (isFound) return 'silently taken for unchanged';
  if (gold === 'changed') {
    const shown = found.fate === 'changed' && place !== undefined && overlaps(found.range, place);
    tally.judge(strata, 'change shown where it is', shown);
    return shown ? null : 'change not shown';
  }
  if (gold === 'gone') tally.judge(strata, 'said to be gone', found.fate === 'gone');
  return gold === 'gone' && found.fate !== 'gone' ? 'not said to be gone' : null;
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
