/**
 * Joins the mentions of a whole text to people: full names make people, surnames and first names
 * alone find theirs. Needs the whole text; the mentions it takes are per block.
 */
import { type Gender, genderOfFirstName } from './first-names.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS } from './name-words.ts';
import type { Person, PlacedMention } from './person.ts';

type Draft = {
  full: string;
  first: string | null;
  last: string;
  gender: Gender;
  /** First name and surname as `nameKey` gives them. */
  readonly firstKey: string;
  readonly lastKey: string;
  readonly mentions: PlacedMention[];
};

/** The people of a text, in order of their first mention; `blocks` holds each block's mentions. */
export function peopleOf(blocks: readonly (readonly Mention[])[]): readonly Person[] {
  const drafts: Draft[] = [];
  const placed = blocks.flatMap((mentions, block) =>
    mentions.map((mention) => ({ block, mention })),
  );
  for (const item of placed) {
    if (item.mention.kind === 'person' && item.mention.words.length > 1) addFull(drafts, item);
  }
  for (const item of placed) {
    if (item.mention.words.length === 1) addSingle(drafts, item);
  }
  for (const draft of drafts) draft.mentions.sort(byPlace);
  drafts.sort((one, other) => byPlace(one.mentions[0], other.mentions[0]));
  return drafts.map(({ full, first, last, gender, mentions }, id) => ({
    id,
    full,
    first,
    last,
    gender,
    mentions,
  }));
}

function byPlace(one: PlacedMention | undefined, other: PlacedMention | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return one.block - other.block || one.mention.start - other.mention.start;
}

/** A name without accents and in lower case, for comparing. */
export function nameKey(name: string): string {
  if (/^[A-Za-z ]*$/u.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase();
}

function addFull(drafts: Draft[], item: PlacedMention): void {
  const { words, text } = item.mention;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const firstKey = nameKey(first);
  const lastKey = nameKey(last);
  const known = drafts.find(
    (draft) => draft.lastKey === lastKey && sameFirst(draft.firstKey, firstKey),
  );
  if (known === undefined) {
    const gender = genderOf(item.mention);
    drafts.push({ full: text, first, last, gender, firstKey, lastKey, mentions: [item] });
    return;
  }
  known.mentions.push(item);
  if (text.length > known.full.length) known.full = text;
  if (known.gender === 'unknown') known.gender = genderOf(item.mention);
}

/** The same first name, or the initial of it. */
function sameFirst(one: string, other: string): boolean {
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

/** The gender that title and first name tell. */
export function genderOf(mention: Mention): Gender {
  for (const word of mention.title.toLowerCase().split(/[\s.]+/u)) {
    const gender = HONORIFICS.get(word);
    if (gender !== undefined && gender !== 'unknown') return gender;
    if (/(?:woman|mother|sister|daughter|wife|queen|actress)$/u.test(word)) return 'she';
    if (/(?:man|father|brother|son|husband|king)$/u.test(word)) return 'he';
  }
  return mention.words.length > 1 ? genderOfFirstName(mention.words[0] ?? '') : 'unknown';
}

function addSingle(drafts: Draft[], item: PlacedMention): void {
  const { mention } = item;
  const key = nameKey(mention.words[0] ?? '');
  const owners = drafts.filter((draft) => draft.lastKey === key);
  const firstNamed = drafts.filter((draft) => draft.firstKey === key);
  const candidates = mention.kind === 'place' ? [] : owners.length > 0 ? owners : firstNamed;
  const owner = nearest(compatible(candidates, genderOf(mention)), item);
  if (owner !== undefined) {
    owner.mentions.push(item);
    return;
  }
  if (mention.kind !== 'person') return;
  const last = mention.words[0] ?? '';
  const gender = genderOf(mention);
  drafts.push({
    full: last,
    first: null,
    last,
    gender,
    firstKey: '',
    lastKey: key,
    mentions: [item],
  });
}

function compatible(drafts: readonly Draft[], gender: Gender): readonly Draft[] {
  if (gender === 'unknown') return drafts;
  return drafts.filter((draft) => draft.gender === 'unknown' || draft.gender === gender);
}

/** Of people with one surname, the one last mentioned before; else the first of the text. */
function nearest(drafts: readonly Draft[], item: PlacedMention): Draft | undefined {
  let best: Draft | undefined;
  let bestMention: PlacedMention | undefined;
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const before = byPlace(mention, item) < 0;
      if (before && (bestMention === undefined || byPlace(bestMention, mention) < 0)) {
        best = draft;
        bestMention = mention;
      }
    }
  }
  return best ?? drafts[0];
}
