/**
 * Takes over the facts a file states about itself before anything is guessed.
 */
import { inlineText } from '../../article/build.ts';
import type { ImportContext } from '../context.ts';
import type { FiledFacts } from '../filed.ts';
import { keptNote, type Note } from '../notes.ts';
import type { Draft } from './draft.ts';
import { pictureOf } from './picture-lines.ts';

/** Fills the parts that front matter or page data name; stated facts beat guesses. */
export function takeFacts(draft: Draft, context: ImportContext): Draft {
  const { facts } = draft;
  const parts = {
    ...draft.parts,
    kicker: slot(facts.kicker),
    standfirst: slot(facts.standfirst),
    hero: facts.heroAlt === undefined ? null : pictureOf(facts.heroAlt),
    authors: facts.authors ?? [],
    place: facts.place ?? '',
    date: facts.date ?? null,
    slug: facts.slug ?? '',
    tags: facts.tags ?? [],
    sources: (facts.sources ?? []).map((source) => ({
      id: context.newId(),
      kind: source.url === '' ? ('other' as const) : ('web' as const),
      title: source.title,
      url: source.url,
      publisher: '',
      date: '',
      public: true,
    })),
  };
  return { ...draft, parts, notes: [...draft.notes, ...factNotes(facts)] };
}

function slot(text: string | undefined): ReturnType<typeof inlineText> | null {
  return text === undefined || text === '' ? null : inlineText(text);
}

function factNotes(facts: FiledFacts): Note[] {
  const stated: [string, string | undefined][] = [
    ['headline', facts.headline],
    ['kicker', facts.kicker],
    ['standfirst', facts.standfirst],
    ['hero', facts.heroAlt],
    ['description', facts.description],
    ['slug', facts.slug],
    ['language', facts.language],
    ['authors', facts.authors?.map((author) => author.name).join(', ')],
    ['dateline', [facts.place, facts.date].filter((fact) => fact !== undefined).join(', ')],
    ['tags', facts.tags?.join(', ')],
    ['sources', facts.sources?.map((source) => `${source.title} ${source.url}`).join('\n')],
  ];
  return stated.flatMap(([field, text]) =>
    text === undefined || text === '' ? [] : [keptNote(field, text, 'The file states this.')],
  );
}
