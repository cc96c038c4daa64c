/**
 * Every quote of the piece against what was saved: a linked quote against its passage, any other
 * against all texts of the piece's sources. The best place counts, and only the words decide.
 */
import type { Passage } from '../../../evidence/passage.ts';
import type { Projection } from '../../../evidence/projection.ts';
import { type Extraction, extractQuotes } from '../../extract/extract.ts';
import type { ExtractedQuote } from '../../extract/quote.ts';
import { type CheckedPiece, passagesOf } from '../../piece/checked-piece.ts';
import type { MarkedClaim } from '../../piece/marked-claims.ts';
import { placeIn, runningText } from '../../piece/running-text.ts';
import type { QuoteCheck, Verdict } from '../../quotes/quote-check.ts';
import { type PreparedQuote, prepareQuote, verifyQuote } from '../../quotes/verify-quote.ts';
import type { CheckMemory } from '../check-memory.ts';
import { inClaim } from '../claim-place.ts';
import type { FindingPlace } from '../finding.ts';
import type { Observation } from '../observation.ts';
import type { MachineVerdict } from './claims.ts';
import { type FreeQuote, pulledQuotes } from './pull-quotes.ts';
import { type ComparedQuote, machineOf, observeQuote } from './quote-observations.ts';

/** What the check of quotes gives: observations, and verdicts of the claims that are quotes. */
export type CheckedQuotes = {
  readonly observations: readonly Observation[];
  readonly verdicts: ReadonlyMap<string, MachineVerdict>;
  /** Quotes found unchanged in a saved source though nobody linked them. */
  readonly found: readonly FindingPlace[];
};

/** From the best to the worst; the best of all places is what a quote gets. */
const RANK: readonly Verdict[] = [
  'exact',
  'normalised',
  'disclosed-edit',
  'cleaned',
  'altered-minor',
  'altered-material',
  'ambiguous',
  'not-found',
];

/** Checks all quotes of a piece. */
export function checkQuotes(piece: CheckedPiece, memory: CheckMemory): CheckedQuotes {
  const linked = piece.claims.flatMap((claim) => checkLinked(piece, claim, memory));
  const running = runningText(piece.blocks);
  const extraction = memory.recall<Extraction>('quotes', running.text, () =>
    extractQuotes(running.text),
  );
  const covered = linked.flatMap(({ place }) => place ?? []);
  const isFree = (place: FindingPlace | null) => !covered.some((other) => overlaps(other, place));
  const spoken = extraction.quotes
    .filter(isSpeech)
    .map((quote) => ({ text: quote.text, place: placeIn(running, quote), speaker: quote.speaker }))
    .filter(({ place }) => isFree(place));
  const pulled = pulledQuotes(piece, running.text, memory);
  const free = [...spoken, ...pulled.elsewhere.filter(({ place }) => isFree(place))];
  const unlinked = free.flatMap((quote) => checkUnlinked(piece, quote, memory));
  return {
    observations: [
      ...[...linked, ...unlinked].flatMap(observeQuote),
      ...pulled.observations,
      ...spoken.filter(({ speaker }) => speaker === null).map(unattributed),
      ...extraction.problems.map(
        (problem): Observation => ({
          rule: 'quote-unbalanced',
          sentence: problem.sentence,
          place: placeIn(running, problem),
        }),
      ),
      ...(piece.texts.size === 0 ? free.map(unsourced) : []),
    ],
    verdicts: new Map(
      linked.flatMap(({ claimId, check }) =>
        claimId === null ? [] : [[claimId, machineOf(check.verdict)] as const],
      ),
    ),
    found: unlinked
      .filter(({ check }) => machineOf(check.verdict).machine === 'agrees')
      .flatMap(({ place }) => place ?? []),
  };
}

function isSpeech({ kind }: ExtractedQuote): boolean {
  return kind === 'direct' || kind === 'partial';
}

function overlaps(a: FindingPlace, b: FindingPlace | null): boolean {
  return b !== null && a.blockId === b.blockId && a.start < b.end && b.start < a.end;
}

/** A claim that is a quote against each of its passages, and against the whole source beyond them. */
function checkLinked(
  piece: CheckedPiece,
  claim: MarkedClaim,
  memory: CheckMemory,
): ComparedQuote[] {
  const kind = piece.evidence.claims.find(({ id }) => id === claim.id)?.kind;
  if (kind !== 'quote' && kind !== 'partial-quote') return [];
  const compared = passagesOf(piece, claim.id).map((passage) =>
    againstPassage(piece, claim, passage, memory),
  );
  const best = bestOf(compared);
  return best === null ? [] : [best];
}

function againstPassage(
  piece: CheckedPiece,
  claim: MarkedClaim,
  passage: Passage,
  memory: CheckMemory,
): ComparedQuote {
  const near = withWholeWords(passage);
  const check = recallCheck(memory, claim.text, passage.id, () => verifyQuote(claim.text, near));
  const subject = {
    quote: claim.text,
    place: inClaim(claim, { start: 0, end: claim.text.length }),
    claimId: claim.id,
    passageId: passage.id,
    sourceId: passage.sourceId,
  };
  const projection = piece.texts.get(passage.sourceId);
  if (check.verdict !== 'not-found' || projection === undefined) {
    return { ...subject, check, sourceText: near };
  }
  const whole = recallCheck(memory, claim.text, memory.nameOf(projection), () =>
    verifyQuote(claim.text, memory.prepared(projection)),
  );
  return { ...subject, check: whole, sourceText: projection.text };
}

/** A passage with what was kept around it, which may begin and end within a word. */
function withWholeWords({ prefix, exact, suffix }: Passage): string {
  return `${prefix.replace(/^\S+\s/u, '')}${exact}${suffix.replace(/\s\S+$/u, '')}`;
}

function checkUnlinked(
  piece: CheckedPiece,
  { text, place }: FreeQuote,
  memory: CheckMemory,
): ComparedQuote[] {
  let quote: PreparedQuote | null = null;
  const against = ([sourceId, projection]: readonly [string, Projection]): ComparedQuote => {
    const check = recallCheck(memory, text, memory.nameOf(projection), () => {
      quote ??= prepareQuote(text);
      return verifyQuote(quote, memory.prepared(projection));
    });
    const unlinked = { claimId: null, passageId: null, sourceId };
    return { quote: text, place, check, sourceText: projection.text, ...unlinked };
  };
  const sources = Array.from(piece.texts);
  // Most quotes stand somewhere as they are, and nothing can be better than that.
  const verbatim = firstExact(
    sources.filter(([, source]) => source.text.includes(text)),
    against,
  );
  const best = verbatim ?? bestOf(sources.map(against));
  return best === null ? [] : [best];
}

function firstExact<Source>(
  sources: readonly Source[],
  against: (source: Source) => ComparedQuote,
): ComparedQuote | null {
  for (const source of sources) {
    const compared = against(source);
    if (compared.check.verdict === 'exact') return compared;
  }
  return null;
}

function recallCheck(
  memory: CheckMemory,
  quote: string,
  within: string,
  make: () => QuoteCheck,
): QuoteCheck {
  return memory.recall<QuoteCheck>('quote', `${within} ${quote}`, make);
}

function bestOf(compared: readonly ComparedQuote[]): ComparedQuote | null {
  const rank = ({ check }: ComparedQuote) => RANK.indexOf(check.verdict);
  return compared.reduce<ComparedQuote | null>(
    (best, candidate) => (best === null || rank(candidate) < rank(best) ? candidate : best),
    null,
  );
}

function unattributed({ text, place }: FreeQuote): Observation {
  const sentence = 'Nothing says who speaks here.';
  return { rule: 'quote-unattributed', sentence, place, article: text };
}

function unsourced({ text, place }: FreeQuote): Observation {
  const sentence = 'There is no saved source to compare this quote with.';
  return { rule: 'quote-unsourced', sentence, place, article: text };
}
