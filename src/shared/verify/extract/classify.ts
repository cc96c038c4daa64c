/**
 * Says what a quote's marks are there for: speech, a fragment of it, distance, or a title. Called
 * by extract.ts with what attribution found; per block.
 */
import { ROLE_NOUNS } from '../people/name-words.ts';
import type { Attribution } from './attribute.ts';
import type { MaskedBlock } from './masked.ts';
import type { QuoteKind } from './quote.ts';
import type { QuoteSpan } from './spans.ts';
import { isTitle } from './title.ts';

/** What is known about a quote when its kind is asked. */
export type QuoteSetting = {
  readonly text: string;
  readonly span: QuoteSpan;
  readonly block: MaskedBlock;
  /** Index of the quote's token in the block. */
  readonly token: number;
  readonly attribution: Attribution;
  /** The quote before it in the same sentence is direct. */
  readonly afterDirect: boolean;
};

const TERM_BEFORE =
  /(?:so-called|known as|nicknamed|dubbed|billed as|marketed as|termed|styled|labelled|labeled|the (?:word|term|phrase|label|nickname|name|acronym|slang)|(?:words?|term|phrase|expression) (?:is|was|for)|called|a|an|mean(?:s|t|ing)?|spelt|spelled|stamped|marked|reads?|reading|titled) $/iu;
const SCARE_BEFORE =
  /(?:so-called|known (?:\p{L}+ ){0,3}as|nicknamed|dubbed|billed as|marketed as|marketed|styled|the (?:word|term|phrase|label|nickname|slang)|slang for|terms?|words?|sold as|meant|means|meaning) $/iu;

/** The kind of a quote. */
export function kindOf(setting: QuoteSetting): QuoteKind {
  const { span, attribution, text } = setting;
  if (span.form === 'block' || span.continues || span.goesOn) return 'direct';
  const words = text.slice(span.start, span.end);
  const before = textBefore(setting);
  const after = textAfter(setting);
  if (isNickname(before, after)) return 'scare';
  if (isTitle(words, before, after)) return 'title';
  if (SCARE_BEFORE.test(before)) return 'scare';
  if (isDirect(setting, words, before, after)) return 'direct';
  return isScare(words, before, after, attribution) ? 'scare' : 'partial';
}

function textBefore({ block, span }: QuoteSetting): string {
  return block.masked.slice(0, span.outer.start - block.offset).slice(-60);
}

function textAfter({ block, span }: QuoteSetting): string {
  return block.masked.slice(span.outer.end - block.offset).slice(0, 60);
}

/** Tom “Bear” Lund: one or two words between first name and surname. */
function isNickname(before: string, after: string): boolean {
  return /(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}+(?:[ ,.’']|$)/u.test(after);
}

function isDirect(setting: QuoteSetting, words: string, before: string, after: string): boolean {
  const { attribution, afterDirect } = setting;
  const capital = /^(?:[…\s([*_“‘'"-]|\.\.\.)*[\p{Lu}\p{N}\p{Lo}]/u.test(words);
  const opens = before.trim() === '' || /[.!?…:]["”’)\ufffc]*\s*$|\ufffc\s*$/u.test(before);
  const led = /[,:—–]\s*$/u.test(before) || /\p{L}[,:]\s*$/u.test(before);
  const stopped = /[.,!?…—–-]["”’']?$/u.test(words);
  const spoken = attribution.cue !== null && attribution.beside;
  if (opens) return capital || stopped || spoken || afterDirect;
  if (afterDirect && /[,—–;:]\s*$/u.test(before)) return true;
  const verbLeads = /^(?:cue-before|pronoun|according-to)$/u.test(attribution.rule ?? '');
  const cueTouches = spoken && verbLeads && isSpeaking(setting) && touchesCue(setting);
  if (capital && /[,:]\s*$/u.test(before)) return stopped || spoken || wordCount(words) > 3;
  if (capital && cueTouches && wordCount(words) > 1) return stopped || /^[.,]/u.test(after);
  if (led && spoken && verbLeads) return stopped && wordCount(words) > 2;
  return (
    capital && stopped && attribution.cue !== null && wordCount(words) > 3 && !/,$/u.test(words)
  );
}

/** The cue reports speech: “said”, not “called”. */
function isSpeaking({ attribution }: QuoteSetting): boolean {
  return attribution.cue?.kind === 'strong';
}

function touchesCue({ attribution, token }: QuoteSetting): boolean {
  return attribution.cue !== null && token - attribution.cue.lastToken <= 1;
}

function wordCount(words: string): number {
  return words.split(/\s+/u).length;
}

/** Few words, and nobody beside them who is made to say them. */
function isScare(words: string, before: string, after: string, attribution: Attribution): boolean {
  const count = wordCount(words);
  if (count > 4) return false;
  const determined =
    /(?:^|\s)(?:the|a|an|this|these|those|its|their|his|her|our|no|as|with|new|of) $/iu.test(
      before,
    );
  const modifies =
    /^\s\p{Ll}{3,}/u.test(after) &&
    !/^\s(?:and|said|by|but|was|were|is|are|that|when|after|if|because|who|to|for|from|with|had|has|in|on)\b/u.test(
      after,
    );
  const touching = attribution.cue !== null && attribution.beside;
  if (touching && !TERM_BEFORE.test(before)) return false;
  if (determined && count <= 2 && (modifies || /^\s(?:who|which)\b/u.test(after))) return true;
  return attribution.cue === null && count <= 3 && !roleBefore(before);
}

function roleBefore(before: string): boolean {
  const last = /(\p{L}+)\s(?:was|is|felt|looked|sounded)\s$/u.exec(before)?.[1] ?? '';
  return ROLE_NOUNS.has(last.toLowerCase()) || /^\p{Lu}/u.test(last);
}
