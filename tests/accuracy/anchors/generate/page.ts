/** Pages built from a world: sentences with their facts filled in, and the HTML around them. */
import { type Random, shuffled } from '../../quote-verification/generate/random.ts';
import type { World } from './world.ts';

/** A sentence of a page, with its other wording. */
export type Sentence = {
  readonly text: string;
  readonly rewritten: string;
  /** What it was filled from. */
  readonly template: string;
};

/** A page before it is written as HTML. */
export type Page = {
  readonly world: World;
  readonly headline: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
};

/** How a page is dressed: two designs of the same site. */
export type Design = 'plain' | 'boxes';

const PARAGRAPHS = 5;
const SENTENCES = 3;

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A page of five paragraphs with three sentences each, no sentence twice. */
export function newPage(world: World, random: Random): Page {
  const order = shuffled(world.sentences, random);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
    order.slice(at * SENTENCES, (at + 1) * SENTENCES).map(({ plain, rewritten }) => ({
      text: filled(plain, world, random),
      rewritten,
      template: plain,
    })),
  );
  return { world, headline: pick(world.headlines, random), paragraphs };
}

/** A sentence with its places filled. */
export function filled(template: string, world: World, random: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, place: string) => fact(place, world, random));
}

function fact(place: string, world: World, random: Random): string {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  switch (place) {
    case 'person':
      return pick(world.people, random);
    case 'place':
      return pick(world.places, random);
    case 'year':
      return String(between(1961, 2035));
    case 'share':
      return String(between(3, 96));
    case 'money':
      return `${world.currency}${between(2, 90)}.${between(1, 10)}`;
    default:
      return String(between(4, 480));
  }
}

/** The page as HTML; texts may hold marks, and are written as they are. */
export function toHtml(
  page: {
    readonly world: World;
    readonly headline: string;
    readonly paragraphs: readonly string[];
  },
  design: Design,
): string {
  const { world, headline, paragraphs } = page;
  const links = world.sections.map((name) => `<li><a href="/">${name}</a></li>`).join('');
  if (design === 'plain') {
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    return `<title>${headline}</title><nav><ul>${links}</ul></nav><article><h1>${headline}</h1>${text}</article><footer>${world.site}</footer>`;
  }
  const text = paragraphs.map((one) => `<div class="block"><div>${one}</div></div>`).join('\n');
  return `<title>${headline} - ${world.site}</title><div class="top">${world.site}</div><main><div class="head"><h2>${headline}</h2></div>${text}</main><div class="menu"><ul>${links}</ul></div>`;
}
