/**
 * YAML front matter to facts. Keys that newsrooms and site generators use are understood; any
 * other key goes to the report with its value.
 */
import type { Root } from 'mdast';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Author, languageTag } from '../../article/model.ts';
import type { FiledFacts } from '../filed.ts';
import { changedNote, droppedNote, type Note } from '../notes.ts';
import { authorsOf } from '../recogniser/byline.ts';
import { dayOf } from '../recogniser/dates.ts';
import { sourcesOf } from './stated-sources.ts';

/** Facts, the text of all values for accounting, and notes on what was not understood. */
export type FrontMatter = {
  readonly facts: FiledFacts;
  readonly text: string;
  readonly notes: readonly Note[];
};

/** Fields and the keys that fill them, the first one present wins. */
const KEYS = {
  headline: ['title', 'headline'],
  kicker: ['kicker', 'category_label', 'eyebrow'],
  standfirst: ['standfirst', 'dek', 'subtitle', 'summary', 'excerpt'],
  description: ['description', 'seo_description'],
  slug: ['slug'],
  language: ['lang', 'language'],
  authors: ['author', 'authors', 'byline'],
  place: ['place', 'dateline', 'location'],
  date: ['date', 'published'],
  tags: ['tags', 'keywords'],
  heroAlt: ['hero_alt', 'image_alt', 'hero'],
  heroAddress: ['image'],
  heroCaption: ['hero_caption', 'image_caption'],
  heroCredit: ['hero_credit', 'image_credit'],
  searchHeadline: ['seo_title'],
  socialHeadline: ['social_title'],
  desk: ['desk', 'section'],
  sources: ['sources'],
} as const satisfies Partial<Record<keyof FiledFacts, readonly string[]>>;

/** A day without a year is no date in front matter; this makes it one that nobody means. */
const NO_YEAR = '0001-01-01';

type Field = keyof typeof KEYS;

const record = z.record(z.string(), z.unknown());
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Reads the front matter of a document; without any, everything is empty. */
export function frontMatter(root: Root): FrontMatter {
  const yaml = root.children.find((node) => node.type === 'yaml');
  if (yaml === undefined) return { facts: {}, text: '', notes: [] };
  const values = parsed(yaml.value);
  if (values === null) {
    const reason = 'The front matter is not valid YAML.';
    return {
      facts: {},
      text: yaml.value,
      notes: [droppedNote('front matter', yaml.value, reason)],
    };
  }
  const used = new Map<string, Field>();
  for (const [field, keys] of Object.entries(KEYS)) {
    const key = keys.find((name) => values[name] !== undefined && values[name] !== null);
    if (key !== undefined && isField(field)) used.set(key, field);
  }
  return read(values, used);
}

function isField(name: string): name is Field {
  return name in KEYS;
}

function parsed(yaml: string): Record<string, unknown> | null {
  try {
    const found = record.safeParse(parse(yaml, { schema: 'failsafe', maxAliasCount: 20 }) ?? {});
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

function read(values: Record<string, unknown>, used: ReadonlyMap<string, Field>): FrontMatter {
  const facts: FiledFacts[] = [];
  const notes: Note[] = [];
  const texts: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const text = textOfValue(value);
    texts.push(text);
    const field = used.get(key);
    const fact = field === undefined ? null : factOf(field, value);
    if (fact !== null) {
      facts.push(fact);
      notes.push(...reworded(fact, text));
    }
    if (fact === null && text !== '') {
      const reason = `“${key}” of the front matter has no field in an article.`;
      notes.push(droppedNote('front matter', text, reason));
    }
  }
  return { facts: Object.assign({}, ...facts), text: texts.join('\n'), notes };
}

/** Dates are stored as calendar days and bylines as names, however they were written. */
function reworded(fact: FiledFacts, text: string): Note[] {
  if (fact.date !== undefined && fact.date !== text) {
    return [changedNote('dateline', text, fact.date, 'The date was read as this day.')];
  }
  const names = fact.authors?.map((author) => author.name).join(', ') ?? text;
  return names === text ? [] : [changedNote('authors', text, names, 'Names were read from this.')];
}

/** The fact a value states, or null when it does not fit the field. */
function factOf(field: Field, value: unknown): FiledFacts | null {
  if (field === 'authors') return authorsFact(value);
  if (field === 'sources') {
    const sources = sourcesOf(value);
    return sources === null ? null : { sources };
  }
  if (field === 'tags') {
    const tags = listOf(value).filter((tag) => tag !== '' && tag.length <= 100);
    return tags.length === listOf(value).length && tags.length <= 100 ? { tags } : null;
  }
  const text = scalar.safeParse(value);
  if (!text.success || text.data === '') return null;
  if (field === 'date') {
    const date = dayOf(text.data, NO_YEAR) ?? dayOf(text.data.slice(0, 10), NO_YEAR);
    return date === null ? null : { date };
  }
  if (field === 'language') {
    return languageTag.safeParse(text.data).success ? { language: text.data } : null;
  }
  return text.data.length <= LONGEST[field] ? { [field]: text.data } : null;
}

const LONGEST: Readonly<Record<Field, number>> = {
  headline: 1000,
  kicker: 200,
  standfirst: 2000,
  description: 1000,
  slug: 200,
  language: 35,
  authors: 0,
  place: 200,
  date: 40,
  tags: 0,
  heroAlt: 2000,
  heroAddress: 4000,
  heroCaption: 2000,
  heroCredit: 1000,
  searchHeadline: 500,
  socialHeadline: 500,
  desk: 100,
  sources: 0,
};

function authorsFact(value: unknown): FiledFacts | null {
  const signed = typeof value === 'string' ? authorsOf(value, true) : [];
  if (signed.length > 0 && signed.length <= 50) return { authors: signed };
  const names = listOf(value);
  if (names.length === 0 || names.length > 50 || names.some((name) => name.length > 200))
    return null;
  return { authors: names.map((name): Author => ({ name, role: 'reporter' })) };
}

const named = z.looseObject({ name: z.string() }).transform((person) => person.name);

/** A list, or a line with commas; people may be records with a name. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s*,\s*/).filter((part) => part !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => z.union([scalar, named]).safeParse(entry).data ?? []);
}

function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfValue).join(', ');
  const inner = record.safeParse(value);
  if (inner.success) return Object.values(inner.data).map(textOfValue).join(', ');
  return scalar.safeParse(value).data ?? '';
}
