/**
 * Tells the apostrophe from the single quotation mark. Called by scan.ts for each ' ‘ ’. Must stay
 * true: a letter on both sides is an apostrophe always; where nothing is open, a mark after a word
 * is one too (the tenants’ rooms).
 */
import { closesBefore, isWordCharacter, opensAfter } from './marks.ts';

/** What a single mark does. */
export type SingleRole = 'apostrophe' | 'open' | 'close';

/** What the scanner knows at the mark. */
export type SingleSetting = {
  readonly block: string;
  readonly at: number;
  /** A single quote is open, at any depth. */
  readonly open: boolean;
  /** The innermost open quote is a single one. */
  readonly innermost: boolean;
};

const ELIDED =
  /^(?:em|tis|twas|til|till|cause|cos|coz|bout|round|ere|n|nuff|appen|ave|er|im|ello|cept|gainst|neath|tude|kay|sup|(?:\d{2}|\d{4})s?)(?![\p{L}\p{N}])/iu;
const CLIPPED = /(?:\p{Ll}in|\b(?:o|th|an|wi|fo|ol|lil|mo|an|tha))$/iu;
/** How far ahead a partner is looked for. */
const REACH = 3000;
/** After so many marks that could open, none of them is looked past. */
const MOST_OPENERS = 30;

/** Whether the mark opens or closes a quote, or belongs to a word. */
export function singleRole(setting: SingleSetting): SingleRole {
  const { block, at } = setting;
  const before = block.charAt(at - 1);
  const after = block.charAt(at + 1);
  if (isWordCharacter(before) && isWordCharacter(after)) return 'apostrophe';
  const mark = block.charAt(at);
  if (mark === '‚' || mark === '‛') return opensAfter(before) ? 'open' : 'apostrophe';
  if (opensAfter(before)) return roleBeforeWord(setting, mark, after);
  if (mark === '‘' && !setting.open) return isWordCharacter(before) ? 'apostrophe' : 'open';
  return roleAfterWord(setting, before, after);
}

function roleBeforeWord(setting: SingleSetting, mark: string, after: string): SingleRole {
  const { block, at } = setting;
  if (setting.innermost && closesBefore(after)) return 'close';
  if (closesBefore(after) && !/[…—–"“]/u.test(after)) return 'apostrophe';
  const rest = block.slice(at + 1, at + 12);
  if (/^n['’‘]/iu.test(rest)) return 'apostrophe';
  const partner = closerAhead(block, at + 1);
  if (ELIDED.test(rest) && (partner === null || mark !== '‘')) return 'apostrophe';
  if (mark === '‘') return 'open';
  if (setting.open) return 'apostrophe';
  if (partner === null) return opensSpeech(block, at, mark) ? 'open' : 'apostrophe';
  return mark === "'" || !block.includes('‘') ? 'open' : 'apostrophe';
}

/** Without partner in its block it still opens a long quote: first, or after a colon. */
function opensSpeech(block: string, at: number, mark: string): boolean {
  const leads = at === 0 || /[:,.!?…]\s$/u.test(block.slice(Math.max(0, at - 2), at));
  return mark === "'" && leads && /\p{Lu}/u.test(block.charAt(at + 1));
}

function roleAfterWord(setting: SingleSetting, before: string, after: string): SingleRole {
  const { block, at } = setting;
  if (!setting.open) return 'apostrophe';
  if (!isWordCharacter(before)) return 'close';
  if (/s/iu.test(before) && /^[,.!?…]+['’]/u.test(block.slice(at + 1, at + 5))) return 'apostrophe';
  if (!setting.innermost) return 'apostrophe';
  const plural = /s/iu.test(before) && /^\s+\p{L}/u.test(block.slice(at + 1, at + 4));
  const clipped = CLIPPED.test(block.slice(Math.max(0, at - 12), at)) && after === ' ';
  const measure = /\p{N}/u.test(before);
  if (!plural && !clipped && !measure) return 'close';
  return closerAhead(block, at + 1) === null ? 'close' : 'apostrophe';
}

/** Where the next mark that can only close stands, before any that opens; null if there is none. */
function closerAhead(block: string, from: number): number | null {
  const end = Math.min(block.length, from + REACH);
  let openers = 0;
  for (let at = from; at < end && openers < MOST_OPENERS; at += 1) {
    const mark = block.charAt(at);
    if (mark !== "'" && mark !== '’' && mark !== '‘') continue;
    const before = block.charAt(at - 1);
    const after = block.charAt(at + 1);
    if (isWordCharacter(before) && isWordCharacter(after)) continue;
    if (opensAfter(before)) {
      if (mark === '‘') return null;
      openers += 1;
      continue;
    }
    if (closesBefore(after) && !looksPlural(block, at, before)) return at;
  }
  return null;
}

function looksPlural(block: string, at: number, before: string): boolean {
  return /s/iu.test(before) && /^\s\p{Ll}/u.test(block.slice(at + 1, at + 3));
}
