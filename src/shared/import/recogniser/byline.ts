/**
 * Finds the byline near the top or at the end: "By …", "Words by …", with roles and several names.
 */
import { AUTHOR_ROLES, type Author } from '../../article/model.ts';
import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { changedNote } from '../notes.ts';
import { type Draft, take } from './draft.ts';
import { lengthInWords } from './prose.ts';

/** Bylines stand among the first or the last blocks of a piece. */
const NEAR_TOP = 8;
const NEAR_END = 4;
const BYLINE_WORDS = 30;
const LONGEST_BYLINE = 400;

const LEADS: readonly (readonly [RegExp, Author['role']])[] = [
  [/^(?:words|story|text|report|written|reported|reporting)\s+by\s*:?\s+/i, 'reporter'],
  [/^(?:additional\s+reporting|with\s+additional\s+reporting)\s+by\s*:?\s+/i, 'contributor'],
  [/^(?:photographs?|photos?|pictures?|photography)\s+by\s*:?\s+/i, 'photographer'],
  [/^edit(?:ed|ing)\s+by\s*:?\s+/i, 'editor'],
  [/^translat(?:ed|ion)\s+by\s*:?\s+/i, 'translator'],
  [/^(?:byline|authors?)\s*[:：]\s*(?:by\s+)?/i, 'reporter'],
  [/^(?:by|von|par|por|του|της|بقلم|מאת)\s*:?\s+/iu, 'reporter'],
  [/^(?:取材・文|取材|文)\s*[＝=:：]\s*/u, 'reporter'],
  [/^(?:記者|记者)(?:\s*[＝=:：]\s*|\s+)(?=\p{Script=Han}{2,4}$)/u, 'reporter'],
];

/** A name: two to five parts, each capitalised or a particle, or any script without case. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|der|den|di|da|dos|van|von|la|le|al|el|bin|bint|ibn|ter|ten)|[\p{Lo}\p{M}・·]+)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|der|den|di|da|dos|van|von|la|le|al|el|bin|bint|ibn|ter|ten)|[\p{Lo}\p{M}・·]+)){0,5}$/u;

/** Parts of a byline that say what somebody does, not who they are. */
const OCCUPATION =
  /\b(?:correspondents?|editors?|reporters?|writers?|columnists?|bureau|chief|staff|desk|agenc(?:y|ies)|photographers?)\b/i;

/** Moves bylines out of the text into the authors. */
export function recogniseBylines(draft: Draft): Draft {
  let current = draft;
  for (const [index, block] of draft.blocks.entries()) {
    const near = index < NEAR_TOP || index >= draft.blocks.length - NEAR_END;
    if (near) current = bylineAt(current, index, block);
  }
  return current;
}

function bylineAt(draft: Draft, index: number, block: Block): Draft {
  if (block.kind !== 'paragraph') return draft;
  const text = blockText(block).trim();
  const authors = authorsOf(text, block.style === 'byline');
  if (authors.length === 0) return draft;
  const known = new Set(draft.parts.authors.map((author) => author.name));
  const added = authors.filter((author) => !known.has(author.name));
  const names = added.map((author) => author.name).join(', ');
  const reason =
    names === '' ? 'The byline repeats known authors.' : `Read as the byline: ${names}.`;
  return take(draft, index, 1, 'byline', { authors: [...draft.parts.authors, ...added] }, [
    changedNote('authors', text, names, reason, { kind: 'fact-to-paragraph', fact: 'byline' }),
  ]);
}

/** The people a byline names; empty when the text is not a byline. */
export function authorsOf(text: string, known = false): Author[] {
  if (text.length > LONGEST_BYLINE || lengthInWords(text) > BYLINE_WORDS || text.includes('\n'))
    return [];
  const lead = LEADS.find(([pattern]) => pattern.test(text));
  if (lead === undefined && !known) return [];
  const [pattern, role] = lead ?? [/^/, AUTHOR_ROLES[0]];
  const names = text
    .replace(pattern, '')
    .replace(/[.。]$/, '')
    .split(/\s*(?:[,;&/|]|\s(?:and|und|et|y|και)\s)\s*/u)
    .map((part) =>
      part
        .replace(/^and\s+/i, '')
        .replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((part) => part !== '' && !OCCUPATION.test(part) && !/^(?:in|at)\s/i.test(part));
  const people = names.length > 0 && names.every((name) => NAME.test(name) && name.length <= 200);
  return people ? names.map((name) => ({ name, role })) : [];
}
