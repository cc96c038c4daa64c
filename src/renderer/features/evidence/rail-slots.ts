/**
 * What the rail shows: one slot for each sentence that needs evidence, and for each claim outside
 * of them. A slot says how the sentence stands in words; the icon and colour only repeat it.
 */
import type { FindingPlace } from '../../../shared/verify/preflight/finding.ts';
import type {
  ClaimState,
  PreflightReport,
  WorklistSentence,
} from '../../../shared/verify/preflight/report.ts';
import { counted } from '../../../shared/wording/counted.ts';

/** How a slot looks. */
export type SlotTone = 'empty' | 'known' | 'linked' | 'agrees' | 'expired' | 'differs';

/** One slot of the rail; `key` is stable while the sentence stays in its block. */
export type RailSlot = {
  readonly key: string;
  readonly place: FindingPlace;
  readonly tone: SlotTone;
  readonly label: string;
  readonly claimIds: readonly string[];
};

/** Slots in reading order of the report. */
export function railSlots(report: Pick<PreflightReport, 'claims' | 'sentences'>): RailSlot[] {
  const claims = new Map(report.claims.map((claim) => [claim.claimId, claim]));
  const inSentences = new Set(report.sentences.flatMap(({ claimIds }) => claimIds));
  const alone = report.claims.filter(({ claimId }) => !inSentences.has(claimId));
  return [
    ...report.sentences.map((sentence) => sentenceSlot(sentence, claims)),
    ...alone.map((claim) => slot(claim.place, [claim])),
  ];
}

function sentenceSlot(
  sentence: WorklistSentence,
  claims: ReadonlyMap<string, ClaimState>,
): RailSlot {
  const own = sentence.claimIds.flatMap((id) => claims.get(id) ?? []);
  const linked = own.filter(({ passageIds }) => passageIds.length > 0);
  if (linked.length > 0) return slot(sentence.place, own);
  const label = sentence.known
    ? 'Common knowledge'
    : `Needs evidence: ${sentence.reasons.join(', ')}`;
  return {
    key: keyOf(sentence.place),
    place: sentence.place,
    tone: sentence.known ? 'known' : 'empty',
    label,
    claimIds: sentence.claimIds,
  };
}

function slot(place: FindingPlace, claims: readonly ClaimState[]): RailSlot {
  const tones = claims.map(toneOf);
  const tone = TONES.find((candidate) => tones.includes(candidate)) ?? 'linked';
  const passages = new Set(claims.flatMap(({ passageIds }) => passageIds)).size;
  return {
    key: keyOf(place),
    place,
    tone,
    label: `${counted(passages, 'passage', 'passages')}: ${TONE_WORDS[tone]}`,
    claimIds: claims.map(({ claimId }) => claimId),
  };
}

/** From the state that needs a person most to the one that needs nobody. */
const TONES: readonly SlotTone[] = ['differs', 'expired', 'linked', 'agrees'];

/** What each tone is called. */
export const TONE_WORDS: Record<SlotTone, string> = {
  empty: 'needs evidence',
  known: 'common knowledge',
  linked: 'linked, not checked',
  agrees: 'agrees',
  expired: 'changed since it was checked',
  differs: 'differs',
};

/** How a claim stands, as the rail and the Evidence tab show it. */
export function toneOf({ machine, human, freshness }: ClaimState): SlotTone {
  if (machine === 'differs' || human === 'disputed') return 'differs';
  if (freshness === 'expired' || freshness === 'source-changed') return 'expired';
  if (freshness === 'current' || machine === 'agrees') return 'agrees';
  return 'linked';
}

function keyOf({ blockId, start }: FindingPlace): string {
  return `${blockId}:${start}`;
}
