/** What a writer may do with a passage before it is in the article, and what is left to be found. */
import type { Passage } from '../quote-verification/generate/passages.ts';
import type { Random } from '../quote-verification/generate/random.ts';

/** The text set in the article, with the stretches of it that must be found. */
export interface Planted {
  readonly text: string;
  readonly found: readonly {
    readonly start: number;
    readonly end: number;
    readonly sourceStart: number;
    readonly sourceEnd: number;
  }[];
}

const REPLACEMENTS = 'certain local recent broad plain given known former common simple'.split(' ');

const wholly = (text: string, { start, end }: Passage): Planted => ({
  text,
  found: [{ start: 0, end: text.length, sourceStart: start, sourceEnd: end }],
});

/** Taken over word for word. */
export function verbatim(passage: Passage): Planted {
  return wholly(passage.quote, passage);
}

/** Every ninth word exchanged for another. */
export function oneInNine(passage: Passage, random: Random): Planted {
  const words = passage.quote.split(' ').map((word, index) => {
    if (index % 9 !== 8) return word;
    const ending = /[.,;?!]+$/u.exec(word)?.[0] ?? '';
    return `${REPLACEMENTS[Math.floor(random() * REPLACEMENTS.length)] ?? ''}${ending}`;
  });
  return wholly(words.join(' '), passage);
}

/** Two sentences taken over in the other order, each long enough to be found by itself. */
export function reordered(passage: Passage): Planted | null {
  const [first, second, ...rest] = passage.quote.split(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u);
  if (first === undefined || second === undefined || rest.length > 0) return null;
  const isLong = [first, second].every((sentence) => sentence.split(' ').length >= 14);
  const from = passage.source.indexOf(second, passage.start);
  if (!isLong || from < 0 || passage.source.indexOf(first) !== passage.start) return null;
  const turned = second.length + 1;
  return {
    text: `${second} ${first}`,
    found: [
      { start: 0, end: second.length, sourceStart: from, sourceEnd: from + second.length },
      {
        start: turned,
        end: turned + first.length,
        sourceStart: passage.start,
        sourceEnd: passage.start + first.length,
      },
    ],
  };
}

/** In quotation marks and attributed, as it should be. */
export function quoted({ quote }: Passage): Planted {
  const plain = quote.replace(/[.,]$/u, '').replaceAll('"', '');
  return { text: `“${plain},” a statement said.`, found: [] };
}

/** Seven words in a row, which any two texts on one subject may share. */
export function shortRun({ quote }: Passage): Planted {
  const words = quote.replace(/[.,]$/u, '').split(' ').slice(0, 7).join(' ');
  return { text: `They say that ${words}, or words to that effect.`, found: [] };
}
