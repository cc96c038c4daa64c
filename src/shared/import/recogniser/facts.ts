/**
 * Takes over the facts a file states about itself before anything is guessed.
 */
import { inlineText } from '../../article/build.ts';
import type { Figure } from '../blocks/block.ts';
import type { ImportContext } from '../context.ts';
import type { FiledFacts, StatedSource } from '../filed.ts';
import { changedNote, keptNote, type Note } from '../notes.ts';
import type { Draft } from './draft.ts';
import { pictureOf } from './picture-lines.ts';

/** Fills the parts that front matter or page data name; stated facts beat guesses. */
export function takeFacts(draft: Draft, context: ImportContext): Draft {
  const { facts } = draft;
  const parts = {
    ...draft.parts,
    kicker: slot(facts.kicker),
    standfirst: slot(facts.standfirst),
    hero: statedHero(facts),
    authors: facts.authors ?? [],
    place: facts.place ?? '',
    date: facts.date ?? null,
    slug: facts.slug ?? '',
    tags: facts.tags ?? [],
    sources: (facts.sources ?? []).map((source) => ({
      ...source,
      id: context.newId(),
      kind: source.url === '' ? ('other' as const) : ('web' as const),
      public: true,
    })),
  };
  return { ...draft, parts, notes: [...draft.notes, ...factNotes(facts)] };
}

/** A picture that the file describes; its address alone describes nothing. */
function statedHero(facts: FiledFacts): Figure | null {
  const { heroAlt = '', heroCaption = '', heroCredit = '', heroAddress = '' } = facts;
  if (heroAlt === '' && heroCaption === '' && heroCredit === '') return null;
  const caption = inlineText(heroCaption);
  return { ...pictureOf(heroAlt, heroCredit), caption, address: heroAddress };
}

function slot(text: string | undefined): ReturnType<typeof inlineText> | null {
  return text === undefined || text === '' ? null : inlineText(text);
}

function factNotes(facts: FiledFacts): Note[] {
  const stated: [string, string | undefined][] = [
    ['headline', facts.headline],
    ['kicker', facts.kicker],
    ['standfirst', facts.standfirst],
    ['hero', present([facts.heroAlt, facts.heroCaption, facts.heroCredit], '\n')],
    ['headlines', present([facts.searchHeadline, facts.socialHeadline], '\n')],
    ['desk', facts.desk],
    ['description', facts.description],
    ['slug', facts.slug],
    ['language', facts.language],
    ['authors', facts.authors?.map((author) => author.name).join(', ')],
    ['dateline', present([facts.place, facts.date], ', ')],
    ['tags', facts.tags?.join(', ')],
    ['sources', facts.sources?.map(sourceText).join('\n')],
  ];
  const kept = stated.flatMap(([field, text]) =>
    text === undefined || text === '' ? [] : [keptNote(field, text, 'The file states this.')],
  );
  if (facts.heroAddress === undefined) return kept;
  const reason = 'The picture itself did not come along; what the file says of it was kept.';
  return [...kept, changedNote('picture', facts.heroAddress, '', reason)];
}

function present(texts: readonly (string | undefined)[], between: string): string {
  return texts.filter((text) => text !== undefined && text !== '').join(between);
}

function sourceText({ title, publisher, date, url }: StatedSource): string {
  return present([title, publisher, date, url], ' ');
}
