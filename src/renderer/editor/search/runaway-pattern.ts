/**
 * Patterns whose running time explodes: a repeated group that can match the same text in several
 * ways, such as `(a+)+` or `(a|aa)+`. A running expression cannot be stopped, so these are refused
 * before they start. The check is careful: it may refuse a harmless pattern of these shapes.
 */

const RUNAWAY =
  'This pattern repeats a group that can match the same text in several ways, which could take for ever. Make the group more exact.';
const TOO_MANY = 'This pattern repeats too many parts, which could take for ever. Make it shorter.';
const MOST_REPEATS = 6;

/** One part of a pattern; `quantifier` is what follows an atom or a closing bracket. */
type Token = {
  readonly kind: 'open' | 'close' | 'choice' | 'atom';
  readonly text: string;
  readonly quantifier: string;
};

type Group = {
  /** Something in it can match at different lengths. */
  isVariable: boolean;
  hasChoice: boolean;
  /** First characters of the alternatives; null once one is not a plain letter or comes twice. */
  firsts: Set<string> | null;
  isFresh: boolean;
};

const QUANTIFIER = '(?:[*+?]|\\{\\d+(?:,\\d*)?\\})?';
const TOKEN = new RegExp(
  [
    '(?<open>\\((?:\\?(?::|=|!|<=|<!|<[^>]*>))?)',
    `\\)(?<closing>${QUANTIFIER})\\??`,
    '(?<choice>\\|)',
    `(?<atom>\\\\[pPk](?:\\{[^}]*\\}|<[^>]*>)|\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|.)(?<after>${QUANTIFIER})\\??`,
  ].join('|'),
  'gsu',
);

/** Why a pattern is refused, as a sentence; null when it is not. */
export function runawayReason(source: string): string | null {
  const tokens = Array.from(source.matchAll(TOKEN), tokenOf);
  const open: Group[] = [newGroup()];
  for (const token of tokens) {
    const group = open.at(-1);
    if (group === undefined) return null;
    if (token.kind === 'open') {
      noteFirst(group, null);
      open.push(newGroup());
    } else if (token.kind === 'choice') {
      group.hasChoice = true;
      group.isFresh = true;
    } else if (token.kind === 'atom') {
      noteFirst(group, token.text);
      group.isVariable ||= isVariable(token.quantifier);
    } else if (closes(open, token)) return RUNAWAY;
  }
  const repeats = tokens.filter((token) => isUnbounded(token.quantifier)).length;
  return repeats > MOST_REPEATS ? TOO_MANY : null;
}

/** Closes the innermost group; true when it is repeated without bound and ambiguous. */
function closes(open: Group[], token: Token): boolean {
  const group = open.pop();
  const outer = open.at(-1);
  if (group === undefined || outer === undefined) return false;
  outer.isVariable ||= group.isVariable || isVariable(token.quantifier);
  const isAmbiguous = group.isVariable || (group.hasChoice && group.firsts === null);
  return isUnbounded(token.quantifier) && isAmbiguous;
}

function tokenOf({ groups = {} }: RegExpMatchArray): Token {
  if (groups.open !== undefined) return { kind: 'open', text: groups.open, quantifier: '' };
  if (groups.choice !== undefined) return { kind: 'choice', text: '|', quantifier: '' };
  if (groups.atom !== undefined) {
    return { kind: 'atom', text: groups.atom, quantifier: groups.after ?? '' };
  }
  return { kind: 'close', text: ')', quantifier: groups.closing ?? '' };
}

function newGroup(): Group {
  return { isVariable: false, hasChoice: false, firsts: new Set(), isFresh: true };
}

/** Alternatives that begin with different letters exclude each other; any others may overlap. */
function noteFirst(group: Group, first: string | null): void {
  if (!group.isFresh) return;
  group.isFresh = false;
  const isPlain = first !== null && /^[\p{L}\p{N} ]$/u.test(first);
  if (!isPlain || group.firsts?.has(first.toLowerCase()) === true) group.firsts = null;
  else group.firsts?.add(first.toLowerCase());
}

function isUnbounded(quantifier: string): boolean {
  return /^(?:[*+]|\{\d+,\})$/.test(quantifier);
}

function isVariable(quantifier: string): boolean {
  return quantifier !== '' && !/^\{\d+\}$/.test(quantifier);
}
