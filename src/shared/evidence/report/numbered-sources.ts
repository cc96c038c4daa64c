/** The sources of a piece by number, in the order of its Sources list; one source has one number. */
import type { PieceEvidence } from '../piece-evidence.ts';
import type { AnnotatedSource } from './annotated.ts';
import type { Withheld } from './withheld.ts';

/** The number of each source by its id, from 1. */
export function sourceNumbers({ sources }: PieceEvidence): ReadonlyMap<string, number> {
  const ids = [...new Set(sources.map(({ source }) => source.id))];
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** The sources as a readership may see them. */
export function numberedSources(evidence: PieceEvidence, withheld: Withheld): AnnotatedSource[] {
  return [...sourceNumbers(evidence)].flatMap(([id, number]): AnnotatedSource[] => {
    const listed = evidence.sources.find(({ source }) => source.id === id);
    if (listed === undefined) return [];
    const { source: record, snapshot } = listed;
    if (withheld.sources.has(id)) return [{ kind: 'withheld', number, terms: record.terms }];
    return [{ kind: 'shown', number, item: record.csl, record, snapshot }];
  });
}
