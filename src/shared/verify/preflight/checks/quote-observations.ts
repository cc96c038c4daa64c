/** What the check of one quote says, as observations with their differences and mends. */
import { assertNever } from '../../../ipc/result.ts';
import { tierOf } from '../../quotes/edit-class.ts';
import type { QuoteCheck, QuoteFix, QuoteWarning, Verdict } from '../../quotes/quote-check.ts';
import type { Difference, FindingPlace, Fix } from '../finding.ts';
import type { Observation } from '../observation.ts';
import type { RuleName } from '../rules.ts';
import type { MachineVerdict } from './claims.ts';

/** A quote of the piece with what it was compared with. */
export type ComparedQuote = {
  readonly quote: string;
  readonly place: FindingPlace | null;
  readonly check: QuoteCheck;
  readonly sourceText: string;
  readonly claimId: string | null;
  readonly passageId: string | null;
  readonly sourceId: string | null;
};

/** Observations on a compared quote; none when it stands in the source word for word. */
export function observeQuote(compared: ComparedQuote): Observation[] {
  const { check, quote, place, claimId, passageId, sourceId } = compared;
  const subject = { place, article: quote, claimId, passageId, sourceId };
  const rule = ruleOf(check.verdict);
  const found: Observation[] = [];
  if (rule !== null) {
    found.push({
      rule,
      sentence: SENTENCES[check.verdict],
      source: sourceWords(compared),
      differences: differencesOf(check),
      fixes: fixesOf(compared),
      ...subject,
    });
  }
  for (const warning of check.warnings) {
    const named = warningRule(warning.kind);
    if (named === null) continue;
    const source = compared.sourceText.slice(warning.sourceRange.start, warning.sourceRange.end);
    found.push({ ...subject, ...named, source, differences: [] });
  }
  return found;
}

/** How a verdict stands on the machine's axis. */
export function machineOf(verdict: Verdict): MachineVerdict {
  switch (verdict) {
    case 'exact':
    case 'normalised':
      return { machine: 'agrees', verdict };
    case 'disclosed-edit':
    case 'cleaned':
    case 'altered-minor':
      return { machine: 'agrees-with-changes', verdict };
    case 'altered-material':
    case 'not-found':
      return { machine: 'differs', verdict };
    case 'ambiguous':
      return { machine: 'unchecked', verdict };
    default:
      return assertNever(verdict);
  }
}

function ruleOf(verdict: Verdict): RuleName | null {
  switch (verdict) {
    case 'exact':
    case 'normalised':
      return null;
    case 'disclosed-edit':
      return 'quote-edited-openly';
    case 'cleaned':
      return 'quote-cleaned';
    case 'altered-minor':
      return 'quote-altered-slightly';
    case 'altered-material':
      return 'quote-altered';
    case 'not-found':
      return 'quote-not-found';
    case 'ambiguous':
      return 'quote-ambiguous';
    default:
      return assertNever(verdict);
  }
}

const SENTENCES: Record<Verdict, string> = {
  exact: '',
  normalised: '',
  'disclosed-edit': 'Words were left out or put in where the quote says so.',
  cleaned: 'The quote tidies up how it was said.',
  'altered-minor': 'The quote differs from its source in small words.',
  'altered-material': 'The quote does not say what its source says.',
  'not-found': 'These words are in none of the saved sources.',
  ambiguous: 'These words stand in several places, or are too few to be sure.',
};

/** Warnings that are findings of their own; the others only explain the verdict. */
function warningRule(
  kind: QuoteWarning['kind'],
): { readonly rule: RuleName; readonly sentence: string } | null {
  switch (kind) {
    case 'clip':
      return { rule: 'quote-clipped', sentence: 'The source goes on and takes some of it back.' };
    case 'clipped-lead':
      return {
        rule: 'quote-clipped',
        sentence: 'The source has a "not" right before these words.',
      };
    case 'condition':
      return { rule: 'quote-clipped', sentence: 'The source says this under a condition.' };
    case 'question':
      return { rule: 'quote-clipped', sentence: 'The source asks this, it does not say it.' };
    case 'far-splice':
      return { rule: 'quote-spliced', sentence: 'The dots join words that stand far apart.' };
    case 'ellipsis':
    case 'nested-quote':
    case 'too-short':
    case 'several-places':
      return null;
    default:
      return assertNever(kind);
  }
}

/** The edits of a check as differences. */
export function differencesOf({ edits }: QuoteCheck): Difference[] {
  return edits.map(({ class: name, from, to }) => ({
    class: name,
    material: tierOf(name) === 'material',
    from,
    to,
  }));
}

function sourceWords({ check, sourceText }: ComparedQuote): string {
  if (check.context !== null) return sourceText.slice(check.context.start, check.context.end);
  return check.start === null || check.end === null ? '' : sourceText.slice(check.start, check.end);
}

const FIX_LABELS: Record<QuoteFix['kind'], string> = {
  'use-source-wording': 'Use source wording',
  'insert-ellipsis': 'Insert ellipsis',
  bracket: 'Bracket',
  'make-paraphrase': 'Make a paraphrase',
};

function fixesOf({ check, place }: ComparedQuote): Fix[] {
  if (place === null) return [];
  return check.fixes.map(({ kind, quoteRange, replacement }) => ({
    label: `${FIX_LABELS[kind]}: ${replacement === '' ? 'nothing' : `“${replacement}”`}`,
    place: {
      blockId: place.blockId,
      start: place.start + quoteRange.start,
      end: place.start + quoteRange.end,
    },
    text: replacement,
  }));
}
