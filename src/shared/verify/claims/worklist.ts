/**
 * The sentences of a text that need evidence, gravest signs first known. Called by preflight and
 * the evidence rail. Per block: a text's worklist is that of its blocks, apart from the signs of a
 * quote over several paragraphs. Recall first; see docs/accuracy.md for what it costs.
 */
import { spansOf } from '../extract/spans.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { Range } from '../text/range.ts';
import { voiceOf } from './opinion.ts';
import { signsOf } from './signs.ts';
import type { CheckWorthySentence, ClaimSign } from './worklist-sentence.ts';

/** Harm if a sentence with this sign is wrong, 0 to 100. */
const HARM: Readonly<Record<ClaimSign, number>> = {
  allegation: 90,
  medicine: 65,
  law: 60,
  quote: 60,
  figure: 55,
  superlative: 50,
  science: 50,
  cause: 50,
  comparison: 45,
  'indirect-speech': 45,
  date: 40,
  prediction: 35,
  event: 25,
};
/** What each further sign adds. */
const FURTHER = 3;

/** Signs that outweigh a personal voice: “My grandfather bought it in 1934” is a claim. */
const HARD: readonly ClaimSign[] = ['figure', 'allegation', 'medicine', 'date', 'indirect-speech'];

/** The check-worthy sentences of a text, in its order. */
export function checkWorthySentences(text: string): readonly CheckWorthySentence[] {
  const quotes = spansOf(text).blocks.flatMap(({ spans }) => spans.map(({ outer }) => outer));
  return sentencesOf(text).flatMap((range) => {
    const words = text.slice(range.start, range.end);
    if (!/\p{L}/u.test(words)) return [];
    const signs = signsHere(words, range, quotes);
    return signs.length === 0 ? [] : [{ ...range, text: words, signs, risk: riskOf(signs) }];
  });
}

function signsHere(words: string, range: Range, quotes: readonly Range[]): readonly ClaimSign[] {
  const quoted = quotes.some(({ start, end }) => start < range.end && range.start < end);
  if (quoted) return unique(['quote', ...signsOf(words)]);
  const voice = voiceOf(words);
  if (voice === 'question' || voice === 'order') return [];
  const signs = signsOf(words);
  if (voice === 'assertion') return signs.length > 0 ? unique(signs) : ['event'];
  const hard = HARD.filter((sign) => signs.includes(sign));
  const needed = voice === 'own' ? hard.filter((sign) => sign !== 'indirect-speech') : signs;
  return needed.length > 0 ? unique(signs) : [];
}

function unique(signs: readonly ClaimSign[]): readonly ClaimSign[] {
  return [...new Set(signs)].sort((one, other) => HARM[other] - HARM[one]);
}

function riskOf(signs: readonly ClaimSign[]): number {
  const gravest = Math.max(...signs.map((sign) => HARM[sign]));
  return Math.min(100, gravest + (signs.length - 1) * FURTHER);
}
