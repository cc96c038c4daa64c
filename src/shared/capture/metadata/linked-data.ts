/**
 * Metadata that a page states as JSON-LD (schema.org). The data is whatever somebody's site
 * produced, so every field is checked and wrong ones are left out.
 */
import { z } from 'zod';
import type { CslType } from '../../evidence/csl/types.ts';
import { elementsIn, type HtmlElement } from '../../import/html/tree.ts';
import { personName, uniqueNames } from './author-names.ts';
import { cleanText, type StatedFields } from './source-metadata.ts';
import { statedDate } from './stated-date.ts';

/** Characters of one script that are read, and nodes of its data that are looked at. */
const LIMITS = { characters: 500_000, nodes: 2000 } as const;

/** Types of schema.org that are sources, the most telling first. */
const TYPES: readonly (readonly [RegExp, CslType])[] = [
  [/^(?:\w*NewsArticle)$/, 'article-newspaper'],
  [/^(?:MedicalScholarly|Scholarly)Article$/, 'article-journal'],
  [/^Report$/, 'report'],
  [/^Dataset$/, 'dataset'],
  [/^Legislation/, 'legislation'],
  [/^(?:BlogPosting|LiveBlogPosting)$/, 'post-weblog'],
  [/^(?:SocialMedia|DiscussionForum)Posting$/, 'post'],
  [/^Book$/, 'book'],
  [/^(?:PodcastEpisode|RadioEpisode|TVEpisode|VideoObject|AudioObject)$/, 'broadcast'],
  [/^(?:Article|TechArticle|WebPage|AboutPage|FAQPage|ProfilePage)$/, 'webpage'],
];

const text = z.string().optional().catch(undefined);
const named = z.looseObject({ name: z.string() }).optional().catch(undefined);
const oneOrMore = z
  .union([z.array(z.unknown()), z.unknown().transform((value) => [value])])
  .optional();

const node = z.looseObject({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  headline: text,
  name: text,
  description: text,
  datePublished: text,
  inLanguage: text,
  url: text,
  author: oneOrMore,
  publisher: named,
});

/** The fields of the most telling node, or nothing. */
export function linkedDataFields(page: HtmlElement): StatedFields {
  const nodes = [...elementsIn(page)]
    .filter(
      (each) =>
        each.name === 'script' && /^application\/ld\+json/i.test(each.attributes.type ?? ''),
    )
    .flatMap((script) => nodesIn(parsed(script)));
  for (const [pattern, type] of TYPES) {
    for (const candidate of nodes.slice(0, LIMITS.nodes)) {
      const found = node.safeParse(candidate);
      if (found.success && found.data['@type'].some((name) => pattern.test(name)))
        return fieldsOf(found.data, type);
    }
  }
  return {};
}

function parsed(script: HtmlElement): unknown {
  const json = script.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
  if (json.length > LIMITS.characters) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The nodes of some linked data: lists and graphs are opened, mainEntity is followed. */
function nodesIn(value: unknown, depth = 0): unknown[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1));
  const found = z
    .looseObject({ '@graph': z.unknown().optional(), mainEntity: z.unknown().optional() })
    .safeParse(value);
  if (!found.success) return [];
  const below = [found.data['@graph'], found.data.mainEntity].filter((each) => each !== undefined);
  return [value, ...below.flatMap((each) => nodesIn(each, depth + 1))];
}

function fieldsOf(data: z.infer<typeof node>, type: CslType): StatedFields {
  return {
    type,
    title: cleanText(data.headline ?? data.name),
    abstract: cleanText(data.description),
    author: uniqueNames((data.author ?? []).map(authorOf)),
    issued: statedDate(data.datePublished),
    language: cleanText(data.inLanguage),
    publisher: cleanText(data.publisher?.name),
    'container-title': type === 'webpage' ? undefined : cleanText(data.publisher?.name),
    URL: /^https?:\/\//.test(data.url ?? '') ? data.url : undefined,
  };
}

const author = z.union([
  z.string().transform((name) => ({ name, '@type': 'Person' })),
  z.looseObject({ name: z.string(), '@type': z.string().catch('Person') }),
]);

function authorOf(value: unknown) {
  const found = author.safeParse(value);
  if (!found.success) return null;
  const { name, '@type': type } = found.data;
  const whole = cleanText(name);
  if (whole === undefined) return null;
  return /Organi[sz]ation$/.test(type) ? { literal: whole } : personName(whole);
}
