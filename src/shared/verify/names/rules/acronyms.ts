/** Rules undefined-acronym and acronym-late. Acronyms inside quotes are left alone. */
import { isAcronym } from '../../people/mentions.ts';
import { findingAt } from '../finding-of.ts';
import type { NameFinding, NameOptions } from '../name-finding.ts';
import type { ReadBlock } from '../read-names.ts';
import { isTitleCase } from '../read-names.ts';

/** Acronyms that need no explanation. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'UK US USA UN EU EEA BBC ITV NHS NATO MP MPS MSP MEP PM CEO CFO COO CTO MD TV PC PCS DIY DNA RNA ' +
    'HIV AIDS AI IT VAT GDP GCSE NASA FBI CIA UFO FIFA UEFA WHO IMF AGM HQ FAQ PDF USB GPS CCTV ' +
    'SUV BMW ID IQ LED DVD CD MRI ICU PHD BA MA QC KC OBE MBE CBE FC AFC RSPCA RNLI RAF NYPD LGBT LGBTQ ' +
    'UNESCO UNICEF OPEC CNN NBC ABC PR HR OK AM PM BC AD BST GMT CET EST A&E R&B CV ATM PIN SOS VIP ' +
    'DS DI DC DCI DJ MC GP GPS SMS URL WWW HTML API NGO NGOS PE RE UKIP SNP GOP DUP ANC USSR UAE FTSE NYSE IPO'
  ).split(' '),
);

type Use = {
  readonly block: ReadBlock;
  readonly start: number;
  readonly end: number;
  readonly defined: boolean;
};

/** Findings of both rules, one for each acronym. */
export function acronymFindings(
  blocks: readonly ReadBlock[],
  options: NameOptions,
): readonly NameFinding[] {
  const known = new Set(options.knownAcronyms.map((each) => each.toUpperCase()));
  return [...usesOf(blocks)].flatMap(([acronym, uses]) => {
    if (KNOWN.has(acronym) || known.has(acronym)) return [];
    const defined = uses.findIndex((use) => use.defined);
    const shown = uses.find((use) => use.block.source.field === 'body') ?? uses[0];
    if (shown === undefined) return [];
    if (defined < 0)
      return [findingAt('undefined-acronym', shown, shown, null, undefinedWords(acronym))];
    const late = uses.slice(0, defined).find((use) => use.block.source.field === 'body');
    return late === undefined
      ? []
      : [findingAt('acronym-late', late, late, null, lateWords(acronym))];
  });
}

function undefinedWords(acronym: string): { readonly sentence: string; readonly action: string } {
  return {
    sentence: `“${acronym}” is never spelt out.`,
    action: 'Give the full name at the first mention.',
  };
}

function lateWords(acronym: string): { readonly sentence: string; readonly action: string } {
  return {
    sentence: `“${acronym}” is spelt out only later.`,
    action: 'Move the full name to the first mention.',
  };
}

/** Every acronym of the piece without its stops, with its uses in reading order. */
function usesOf(blocks: readonly ReadBlock[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const block of blocks) {
    for (const line of block.lines) {
      if (isTitleCase(line) && /^[^\p{Ll}]+$/u.test(line.masked)) continue;
      for (const [at, token] of line.tokens.entries()) {
        if (token.kind !== 'word' || !isCandidate(token.text)) continue;
        if (isInitials(line.tokens, at)) continue;
        const acronym = token.text.replaceAll('.', '').toUpperCase();
        const defined = isDefined(line.masked, token.start, token.end, acronym);
        const use = {
          block,
          start: token.start + line.offset,
          end: token.end + line.offset,
          defined,
        };
        uses.set(acronym, [...(uses.get(acronym) ?? []), use]);
      }
    }
  }
  return uses;
}

function isCandidate(word: string): boolean {
  if (!isAcronym(word) || /\p{N}/u.test(word)) return false;
  return word.replaceAll('.', '').length >= 2 && !/^[IVXLC]+$/u.test(word);
}

/** “J.R. Okoro”, “JR Okoro”: initials before a name. */
function isInitials(
  tokens: readonly { readonly text: string; readonly capital: boolean; readonly kind: string }[],
  at: number,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const stopped = /\./u.test(token.text) || token.text.length === 2;
  return (
    stopped &&
    next.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !/^(?:U\.?K|U\.?S|U\.?N|E\.?U)/u.test(token.text)
  );
}

/** “Full Name (ACR)”, “ACR (Full Name)”, “Full Name, or ACR,”, “ACR, the Full Name,”. */
function isDefined(line: string, start: number, end: number, acronym: string): boolean {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (/\($/u.test(before) && /^\)/u.test(after)) return /\p{L}\s\($/u.test(before);
  if (/^ \((?:the )?\p{L}{2,}[^)]*\p{L}{2,}\)/u.test(after)) return true;
  if (/(?:,| \() ?(?:or|known as|called|abbreviated to|aka) (?:the )?$/u.test(before)) return true;
  return /^, (?:or )?(?:the |which stands for )/u.test(after) && matchesInitials(after, acronym);
}

function matchesInitials(after: string, acronym: string): boolean {
  const phrase = /^, (?:or )?(?:the |which stands for (?:the )?)([^,.;]+)/u.exec(after)?.[1] ?? '';
  const initials = phrase
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:of|for|and|the|in|on)$/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return initials.toUpperCase() === acronym;
}
