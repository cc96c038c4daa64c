import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../../src/shared/verify/extract/extract.ts';

function read(text: string): string[] {
  return extractQuotes(text).quotes.map(
    ({ text: words, kind, speaker, cue }) => `${words} | ${kind} | ${speaker} | ${cue}`,
  );
}

describe('the words between the marks', () => {
  it.each([
    ['curly', '“We left,” said Ana Ruiz.'],
    ['straight', '"We left," said Ana Ruiz.'],
    ['single', '‘We left,’ said Ana Ruiz.'],
    ['straight single', "'We left,' said Ana Ruiz."],
    ['guillemets', '« We left, » said Ana Ruiz.'],
    ['low and high', '„We left,“ said Ana Ruiz.'],
    ['mixed', '“We left," said Ana Ruiz.'],
  ])('%s marks', (_name, text) => {
    expect(read(text)).toEqual(['We left, | direct | Ana Ruiz | said']);
  });

  it.each([
    '‘The tenants’ rooms aren’t Ana’s,’ said Ana Ruiz.',
    '‘It’s not the bosses’,’ said Ana Ruiz.',
    '‘Back in the ’90s we’d hear ’em,’ said Ana Ruiz.',
    '“‘No,’ she told me,” said Ana Ruiz.',
  ])('tells the apostrophe from the mark: %s', (text) => {
    const [quote, ...more] = extractQuotes(text).quotes;
    expect(more).toEqual([]);
    expect(quote?.outer).toEqual({ start: 0, end: text.indexOf(' said') });
  });

  it.each([
    'The step is 5\'10" high and 6" deep.',
    'Type `print("hello")` and wait.',
    'The residents’ hall and the ’80s.',
  ])('takes no quote from: %s', (text) => {
    expect(extractQuotes(text)).toEqual({ quotes: [], problems: [] });
  });

  it('gives one quote a paragraph of a long quote', () => {
    const { quotes, problems } = extractQuotes('Ana Ruiz said: “We left.\n\n“They stayed.”');
    expect(quotes.map(({ text, continues, speaker }) => [text, continues, speaker])).toEqual([
      ['We left.', false, 'Ana Ruiz'],
      ['They stayed.', true, 'Ana Ruiz'],
    ]);
    expect(problems).toEqual([]);
  });

  it('reports a mark without a partner and goes on', () => {
    const text = '“We left, said Ana Ruiz.\n\nTom Lund stayed. “It rained,” he said.';
    const { quotes, problems } = extractQuotes(text);
    expect(quotes.map((quote) => quote.text)).toEqual(['It rained,']);
    expect(problems).toMatchObject([{ code: 'unclosed', start: 0, end: 1 }]);
  });

  it('reads a block quote', () => {
    expect(read('The court wrote:\n> The bridge was unsafe.\n')).toEqual([
      'The bridge was unsafe. | direct | The court | wrote',
    ]);
  });
});

describe('who says it', () => {
  it.each([
    ['“We left,” a spokeswoman for the firm said.', 'a spokeswoman for the firm'],
    ['“We left,” Ana Ruiz, 54, who lives in Lund, said.', 'Ana Ruiz'],
    ['The head of the union, Ana Ruiz, called it “a mess”.', 'Ana Ruiz'],
    ['It was “a mess”, according to Prime Minister Ana Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz runs the bar. “We left,” she said.', 'Ana Ruiz'],
    ['Mr Lund told the Post that it was “a long and silly night”.', 'Lund'],
    ['“We left,” said the hospital’s director, Ana Ruiz.', 'Ana Ruiz'],
    ['The Harbour Trust said it was “a mess”.', 'The Harbour Trust'],
    ['“We left,” said Okoro.', 'Okoro'],
  ])('%s', (text, speaker) => {
    expect(extractQuotes(text).quotes[0]?.speaker).toBe(speaker);
  });

  it('abstains where two people fit a pronoun', () => {
    const text = 'Tom Lund and Karl Marsh met on Friday. “It rained,” he said.';
    expect(extractQuotes(text).quotes[0]).toMatchObject({ speaker: null, rule: 'abstained' });
  });
});

describe('kinds', () => {
  it.each([
    ['Ana Ruiz called it “a betrayal of every tenant”.', 'partial'],
    ['The so-called “smart” meters failed.', 'scare'],
    ['Her novel “The Long Weir” was praised.', 'title'],
    ['Tom “Bear” Lund won.', 'scare'],
    ['“We left.”', 'direct'],
  ])('%s', (text, kind) => {
    expect(extractQuotes(text).quotes[0]?.kind).toBe(kind);
  });
});

it('gives ranges of the text that never overlap, whatever the marks', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    'a',
    'Ana',
    ' ',
    '.',
    '\n',
    '> ',
    's',
    '5',
    'said',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 50 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end, outer, text: words } of extractQuotes(text).quotes) {
        expect(outer.start).toBeGreaterThanOrEqual(at);
        expect(start).toBeGreaterThanOrEqual(outer.start);
        expect(end).toBeLessThanOrEqual(outer.end);
        expect(text.slice(start, end)).toBe(words);
        at = outer.end;
      }
    }),
  );
});
