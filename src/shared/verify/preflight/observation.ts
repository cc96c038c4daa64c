/**
 * What a check hands to preflight: the rule and what was seen. Family, severity and action come
 * from the policy; a decision by a person to let it stand is found by the key.
 */
import type { Override } from '../../evidence/decision.ts';
import { textHash } from '../../evidence/text-hash.ts';
import type { Difference, Finding, FindingPlace, Fix } from './finding.ts';
import { RULES, type RuleName } from './rules.ts';

/** One thing seen; what is left out does not apply. */
export type Observation = {
  readonly rule: RuleName;
  readonly sentence: string;
  readonly place?: FindingPlace | null;
  readonly article?: string;
  readonly source?: string;
  readonly differences?: readonly Difference[];
  readonly fixes?: readonly Fix[];
  /** The words around `article` that letting it stand is bound to as well. */
  readonly within?: string;
  readonly claimId?: string | null;
  readonly passageId?: string | null;
  readonly sourceId?: string | null;
};

/** Findings for the panel, in the order of `observations`; the same one twice is kept once. */
export function findingsFrom(
  observations: readonly Observation[],
  overrides: readonly Override[],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const observation of observations) {
    const key = keyOf(observation);
    if (!findings.has(key)) findings.set(key, findingFrom(observation, key, overrides));
  }
  return Array.from(findings.values());
}

/** The words that an override of a finding is about: the two texts it shows. */
export function findingText({ article, source }: Pick<Finding, 'article' | 'source'>): string {
  return `${article}\n${source}`;
}

/** The hash that an override of a finding is bound to, beside its key. */
export function findingTextHash(finding: Pick<Finding, 'article' | 'source'>): string {
  return textHash(findingText(finding));
}

/** A finding is the same one as long as rule, words and subject are; its place may move. */
function keyOf(observation: Observation): string {
  const { rule, article, source, sentence, within, claimId, sourceId, place } = observation;
  const subject = claimId ?? sourceId ?? (article === undefined ? place?.blockId : null) ?? '';
  const words = article === undefined && source === undefined ? sentence : `${article}\n${source}`;
  const bound = within === undefined ? words : `${words}\n${within}`;
  return `${rule}:${subject}:${textHash(bound).slice(0, 16)}`;
}

function findingFrom(
  observation: Observation,
  key: string,
  overrides: readonly Override[],
): Finding {
  const { rule, sentence, article = '', source = '' } = observation;
  const hash = findingTextHash({ article, source });
  const override = overrides.findLast(
    ({ findingKey, textHash: madeOn }) => findingKey === key && madeOn === hash,
  );
  return {
    key,
    rule,
    ...RULES[rule],
    sentence,
    place: observation.place ?? null,
    article,
    source,
    differences: [...(observation.differences ?? [])],
    fixes: [...(observation.fixes ?? [])],
    claimId: observation.claimId ?? null,
    passageId: observation.passageId ?? null,
    sourceId: observation.sourceId ?? null,
    overridden:
      override === undefined ? null : { reason: override.reason, by: override.by, at: override.at },
  };
}
