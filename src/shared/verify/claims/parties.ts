/**
 * The named people and organisations of a text, each with every place where it is named. Called by
 * the right-of-reply log. Needs the whole text.
 */
import type { ReadText } from '../extract/read-text.ts';
import type { Mention } from '../people/mention.ts';
import { nameKey } from '../people/registry.ts';
import type { Range } from '../text/range.ts';

/** Somebody or something named, with its names' ranges in the whole text. */
export type Party = {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly places: readonly Range[];
  /** Lower-case forms under which a quote may name it as speaker. */
  readonly names: readonly string[];
};

/** The parties of a text, people first, each in order of first mention. */
export function partiesOf({ blocks, people }: ReadText): readonly Party[] {
  const place = (block: number, mention: Mention): Range => {
    const offset = blocks[block]?.offset ?? 0;
    return { start: mention.start + offset, end: mention.end + offset };
  };
  const persons = people.map((person) => ({
    name: person.full,
    kind: 'person' as const,
    places: person.mentions.map((item) => place(item.block, item.mention)),
    names: [person.full, person.last].map(nameKey),
  }));
  return [
    ...persons,
    ...organisationsOf(
      blocks.map((block) => block.mentions),
      place,
    ),
  ];
}

function organisationsOf(
  blocks: readonly (readonly Mention[])[],
  place: (block: number, mention: Mention) => Range,
): readonly Party[] {
  const found = new Map<string, { name: string; places: Range[] }>();
  for (const [block, mentions] of blocks.entries()) {
    for (const mention of mentions) {
      if (mention.kind !== 'organisation') continue;
      const key = nameKey(mention.text);
      const known = found.get(key) ?? { name: mention.text, places: [] };
      known.places.push(place(block, mention));
      found.set(key, known);
    }
  }
  return [...found.entries()].map(([key, { name, places }]) => ({
    name,
    kind: 'organisation' as const,
    places,
    names: [key],
  }));
}
