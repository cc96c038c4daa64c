/**
 * Scores set A: passages that survive a change of their page are found at their exact place,
 * and what was changed is never passed off as the passage.
 */
import type { Reanchored } from '../../../src/shared/capture/anchors/reanchor.ts';
import type { PassageSelector } from '../../../src/shared/capture/anchors/selector.ts';
import type { Projection } from '../../../src/shared/evidence/projection.ts';
import type { Range } from '../../../src/shared/verify/text/range.ts';
import { readCases } from '../cases.ts';
import { loadRule } from '../rules.ts';
import type { EvaluationSet, Half, SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type AnchorCase, anchorCase, FOLDER } from './case.ts';
import { unmark } from './marks.ts';

type Project = (html: string) => { readonly projection: Projection };
type Make = (projection: Projection, range: Range) => PassageSelector | null;
type Find = (passage: PassageSelector, projection: Projection) => Reanchored;

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
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore | null> {
  const folder = 'shared/capture';
  const project = await loadRule<Project>(`${folder}/html/project-html.ts`, 'projectHtml');
  const make = await loadRule<Make>(`${folder}/anchors/selector.ts`, 'makePassage');
  const find = await loadRule<Find>(`${folder}/anchors/reanchor.ts`, 'reanchor');
  if (project === null || make === null || find === null) return null;
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, anchorCase)) {
    scoreCase(tally, one, { project, make, find });
  }
  return tally.result();
}

type Rules = { readonly project: Project; readonly make: Make; readonly find: Find };

function scoreCase(tally: Tally, one: AnchorCase, { project, make, find }: Rules): void {
  const [before, after] = [placesIn(one.before, project), placesIn(one.after, project)];
  const strata = [ALL, one.stratum];
  for (const { mark, gold } of one.passages) {
    const range = before.ranges.get(mark);
    const passage = range === undefined ? null : make(before.projection, range);
    if (passage === null) throw new Error(`${one.id}: passage ${mark} is not on the old page`);
    const found = find(passage, after.projection);
    const problem = judge(tally, strata, gold, found, after.ranges.get(mark));
    if (problem !== null) {
      const detail = `${gold}: ${passage.exact}\n${problem}: ${JSON.stringify(found)}`;
      tally.fail({ id: `${one.id}#${mark}`, stratum: one.stratum, detail });
    }
  }
}

/** The projection of a page without its marks, and where they stood in its text. */
function placesIn(html: string, project: Project) {
  const { ranges, text } = unmark(project(html).projection.text);
  const { projection } = project(unmark(html).text);
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
