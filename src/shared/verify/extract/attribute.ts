/**
 * Chooses cue and speaker of each quote within its own block, by the words beside it. Called by
 * extract.ts; what a block alone cannot tell is left to resolve.ts. Rules in order of trust.
 */
import { type Cue, cuesOf, sentenceEnd, sentenceStart } from './cues.ts';
import type { MaskedBlock } from './masked.ts';
import type { Subject } from './phrase.ts';
import { phraseStarting } from './phrase-starting.ts';
import type { AttributionRule } from './quote.ts';
import { clauseSubject } from './subject.ts';

/** What the block says about one quote; `rule` is null while nothing was found. */
export type Attribution = {
  readonly subject: Subject | null;
  readonly cue: Cue | null;
  readonly rule: AttributionRule | null;
  /** The cue touches the quote, or only a comma, colon or “that” is between. */
  readonly beside: boolean;
};

const NOTHING: Attribution = { subject: null, cue: null, rule: null, beside: false };

/** One attribution for each quote of the block. */
export function attributionsOf(block: MaskedBlock): readonly Attribution[] {
  if (block.spans.length === 0) return [];
  const cues = cuesOf(block);
  return block.quoteTokens.map((at) => (at < 0 ? NOTHING : attributionOf(block, cues, at)));
}

function attributionOf(block: MaskedBlock, cues: readonly Cue[], at: number): Attribution {
  const before = cueBefore(block, cues, at);
  if (before?.beside) return before;
  const after = cueAfter(block, cues, at);
  if (after?.beside) return after;
  return before ?? labelOf(block, at) ?? after ?? NOTHING;
}

function ruleOf(cue: Cue, rule: AttributionRule): AttributionRule {
  if (cue.kind === 'phrase') return 'according-to';
  return cue.subject?.kind === 'pronoun' ? 'pronoun' : rule;
}

/** The nearest cue before the quote in its sentence. */
function cueBefore(block: MaskedBlock, cues: readonly Cue[], at: number): Attribution | null {
  const start = sentenceStart(block, at);
  const mine = cues.filter((each) => each.lastToken < at && each.firstToken >= start);
  const cue = mine.findLast((each) => each.subject !== null) ?? mine.at(-1);
  if (cue === undefined) return null;
  const turned = turnedTo(block, cue, at);
  if (turned !== null) return turned;
  const from = cue.inverted ? Math.max(cue.subject?.lastToken ?? 0, cue.lastToken) : cue.lastToken;
  const between = block.tokens.slice(from + 1, at);
  const beside = between.every((token) =>
    /^(?:,|:|—|–|-|that|as|a|an|the|and|\.\.\.)$/u.test(token.lower),
  );
  if (!beside && isFinishedBefore(block, cue, at)) return null;
  const leads =
    beside || block.tokens[at - 1]?.text === ':' || block.tokens[at - 1]?.lower === 'that';
  return { subject: cue.subject, cue, rule: ruleOf(cue, 'cue-before'), beside: leads };
}

/** “… he said, but Okoro was not persuaded: “…””: the clause before the colon has its own subject. */
function turnedTo(block: MaskedBlock, cue: Cue, at: number): Attribution | null {
  if (block.tokens[at - 1]?.text !== ':') return null;
  for (let step = at - 2; step > cue.lastToken; step -= 1) {
    if (!/^(?:but|and|while|though)$/u.test(block.tokens[step]?.lower ?? '')) continue;
    const subject = clauseSubject(block, step + 1, at - 1);
    if (subject === null || subject.kind === 'described') return null;
    return { subject, cue: null, rule: pronounOr(subject, 'colon'), beside: true };
  }
  return null;
}

/** “A,” said Okoro, and the rest of the sentence is about something else. */
function isFinishedBefore(block: MaskedBlock, cue: Cue, at: number): boolean {
  if (!cue.inverted || cue.kind === 'phrase') return false;
  return block.tokens.slice(cue.lastToken, at).some((token) => token.text === ';');
}

/** The cue after the quote: “…,” said Okoro; “…,” Okoro, 54, said; “…”, according to Okoro. */
function cueAfter(block: MaskedBlock, cues: readonly Cue[], at: number): Attribution | null {
  const end = sentenceEnd(block, at);
  const later = cues.filter((each) => each.firstToken > at && each.firstToken < end);
  const cue = later.find((each) => block.tokens[each.firstToken - 1]?.lower !== 'who') ?? later[0];
  if (cue === undefined) return null;
  const between = block.tokens.slice(at + 1, cue.firstToken);
  const quoteBetween = between.some((token) => token.kind === 'quote');
  if (quoteBetween && cue.kind !== 'phrase') return null;
  const first = between.find((token) => token.kind === 'word')?.lower ?? '';
  if (
    /^(?:and|but|who|which|as|when|because|while|if|although|is|was|were|are|has|had)$/u.test(first)
  ) {
    return null;
  }
  const rule = ruleOf(cue, 'cue-after');
  if (cue.kind === 'phrase') return { subject: cue.subject, cue, rule, beside: !quoteBetween };
  const touches = between.every((token) => token.kind === 'sign') || cue.inverted;
  const follows = (cue.subject?.firstToken ?? 0) > at && startsAfter(at, cue);
  if (!touches && !follows) return null;
  return { subject: cue.subject, cue, rule, beside: endsOpen(block, at) };
}

/** Between the quote and the speaker stands nothing but signs and a title. */
function startsAfter(at: number, cue: Cue): boolean {
  const first = cue.subject?.firstToken ?? at;
  return first - at <= 8;
}

/** The quote ends with a comma, a question or a dash, or a comma follows: more is to come. */
function endsOpen(block: MaskedBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  return next?.kind !== 'sign' || /^[,—–-]$/u.test(next.text);
}

/** “OKORO: …”, “… – Ana Okoro”, “Okoro was blunt: …”. */
function labelOf(block: MaskedBlock, at: number): Attribution | null {
  const start = sentenceStart(block, at);
  if (block.tokens[at - 1]?.text === ':') {
    const subject = clauseSubject(block, start, at - 1);
    const bare =
      subject !== null && subject.lastToken === at - 2 && subject.firstToken <= start + 3;
    return { subject, cue: null, rule: bare ? 'label' : pronounOr(subject, 'colon'), beside: true };
  }
  const dash = block.tokens[at + 1];
  if (dash === undefined || !/^[—–-]$/u.test(dash.text) || block.tokens[at + 2]?.capital !== true) {
    return null;
  }
  const end = block.tokens.length;
  const subject = phraseStarting(block, at + 2, end);
  return subject === null ? null : { subject, cue: null, rule: 'label', beside: true };
}

function pronounOr(subject: Subject | null, rule: AttributionRule): AttributionRule {
  return subject?.kind === 'pronoun' ? 'pronoun' : rule;
}
