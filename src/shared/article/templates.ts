/**
 * What a new piece of each story type starts with, and which parts that type can do without.
 * The library uses them when a piece is created without a body.
 */
import { buildDocument, type DocumentParts, inlineText, node, paragraph } from './build.ts';
import type { NodeJson, StoredDocument } from './json.ts';
import type { MissingCode } from './missing-codes.ts';
import type { ArticleFields, STORY_TYPES } from './model.ts';

type StoryType = (typeof STORY_TYPES)[number];

/** A story type: its name, what it is for, its first document and facts, and its optional parts. */
export type StoryTemplate = {
  readonly title: string;
  readonly description: string;
  readonly fields: Partial<ArticleFields>;
  readonly parts: DocumentParts;
  /** Parts that a piece of this type may lack without being reported as missing. */
  readonly optional: readonly MissingCode[];
};

const heading = (text: string): NodeJson => node('heading', { level: 2 }, inlineText(text));
const point = (text: string): NodeJson => node('glanceItem', {}, inlineText(text));
const threePoints = [
  point('[TK what happened]'),
  point('[TK why it matters]'),
  point('[TK what comes next]'),
];

/** Templates by story type. Their placeholders are TK markers, so none can be exported unseen. */
export const STORY_TEMPLATES: Readonly<Record<StoryType, StoryTemplate>> = {
  news: {
    title: 'News story',
    description: 'What happened, why it matters, who says so.',
    fields: { plannedWords: 600 },
    parts: { glance: threePoints },
    optional: [],
  },
  feature: {
    title: 'Feature',
    description: 'A longer read in sections, with scenes and voices.',
    fields: { plannedWords: 1800 },
    parts: {
      glance: threePoints,
      body: [paragraph(''), heading('[TK first section]'), paragraph('')],
    },
    optional: [],
  },
  analysis: {
    title: 'Analysis',
    description: 'What the facts mean, argued from sources.',
    fields: { plannedWords: 1000 },
    parts: {
      glance: threePoints,
      body: [
        paragraph(''),
        heading('[TK what changed]'),
        paragraph(''),
        heading('[TK what it means]'),
        paragraph(''),
      ],
    },
    optional: [],
  },
  interview: {
    title: 'Interview',
    description: 'Questions and answers with an introduction.',
    fields: { plannedWords: 1200 },
    parts: {
      body: [paragraph(''), heading('[TK first question]'), paragraph('')],
    },
    optional: ['glance', 'sources'],
  },
  opinion: {
    title: 'Opinion',
    description: 'One writer’s view, marked as such.',
    fields: { plannedWords: 800 },
    parts: { kicker: inlineText('Opinion') },
    optional: ['glance', 'hero', 'sources'],
  },
  brief: {
    title: 'Brief',
    description: 'A few sentences for a round-up.',
    fields: { plannedWords: 120 },
    parts: {},
    optional: ['standfirst', 'glance', 'hero', 'byline'],
  },
  live: {
    title: 'Live page',
    description: 'Dated entries, newest first, as events go on.',
    fields: { priority: 2 },
    parts: { kicker: inlineText('Live'), body: [heading('[TK time and news]'), paragraph('')] },
    optional: ['glance', 'sources'],
  },
};

/** The first document of a story type; blocks have no ids yet. */
export function templateDocument(storyType: StoryType): StoredDocument {
  return buildDocument(STORY_TEMPLATES[storyType].parts);
}
