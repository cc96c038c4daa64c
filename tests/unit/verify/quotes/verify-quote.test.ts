import { describe, expect, test } from 'vitest';
import { prepareSource } from '../../../../src/shared/verify/quotes/prepared-source.ts';
import { verifyQuote } from '../../../../src/shared/verify/quotes/verify-quote.ts';

const SPEECH =
  'Thank you all for coming. We are not going to close the ferry this winter, and about 40 people ' +
  'will keep their jobs. The repair may cost $5 million, but it must be done before 12 March. ' +
  'Captain Ines Marlow told me that the old engine is safe, if it is watched.';

const said = (quote: string, source = SPEECH): string => {
  const { verdict, edits } = verifyQuote(quote, source);
  return [verdict, ...edits.map((edit) => edit.class)].join(' ');
};

describe('quotes that say what was said', () => {
  test.each([
    ['“We are not going to close the ferry this winter”', 'exact'],
    ['the ferry this winter, and about 40 people will keep their jobs.', 'exact'],
    ['we are not going to close the ferry this winter.', 'normalised cosmetic cosmetic'],
    [
      'We are not going to close the ferry … and about 40 people will keep their jobs',
      'disclosed-edit ellipsis',
    ],
    ['[The company is] not going to close the ferry this winter', 'disclosed-edit bracket'],
    ['[w]e are not going to close the ferry this winter', 'disclosed-edit bracket'],
  ])('%j is %s', (quote, expected) => {
    expect(said(quote)).toBe(expected);
  });

  test('a sentence joined by a page break, a ligature and a soft hyphen is normalised', () => {
    expect(
      said(
        'the first office will be refitted',
        'He said the ﬁrst of-\nfice will be re\u00adfitted.',
      ),
    ).toBe('normalised cosmetic cosmetic cosmetic');
  });

  test('other scripts and emoji are compared as well', () => {
    expect(said('我们不会离开这里', '他说：“我们不会离开这里。”')).toBe('exact');
    expect(said('Мы не пойдём туда', 'Он сказал: «Мы не пойдём туда».')).toBe('exact');
    expect(said('so happy 🎉 today', 'I am so happy 🎉 today.')).toBe('exact');
    expect(said('I am so happy 🎉 today', 'I am so happy 😡 today.')).toContain('altered-material');
  });
});

describe('quotes that say something else', () => {
  test.each([
    ['We are going to close the ferry this winter', 'negation'],
    ["We aren't going to close the ferry this winter", 'contraction'],
    ['We are not going to close the ferry last winter', 'date'],
    ['about 400 people will keep their jobs', 'number'],
    ['about forty people will keep their jobs', 'digit-word'],
    ['40 people will keep their jobs. The repair may cost $5m', 'digit-word'],
    ['The repair may cost $5 billion, but it must be done', 'unit'],
    ['The repair will cost $5 million, but it must be done', 'modal'],
    ['and 40 people will keep their jobs', 'hedge'],
    ['it must be done before 13 March', 'date'],
    ['it must be done after 12 March', 'antonym'],
    ['Captain Ines Barlow told me that the old engine is safe', 'name'],
    ['Captain Ines Marlow told me that the engine is safe', 'omission'],
    ['Captain Ines Marlow told me again that the old engine is safe', 'insertion'],
    ['Captain Ines Marlow told me that the old engine is unsafe', 'antonym'],
    ['Captain Ines Marlow told me that the old ferry is safe', 'content-word'],
    ['Captain Ines Marlow told me that an old engine is safe', 'article'],
    ['The repair may cost $5', 'unit'],
  ])('%j has the edit %s', (quote, editClass) => {
    const { edits } = verifyQuote(quote, SPEECH);
    expect(edits.map((edit) => edit.class).filter((name) => name !== 'cosmetic')).toEqual([
      editClass,
    ]);
  });

  test('the edit names both texts and both places', () => {
    const quote = '“about 400 people will keep their jobs”';
    const { verdict, edits, start, end } = verifyQuote(quote, SPEECH);
    expect(verdict).toBe('altered-material');
    expect(edits[0]).toMatchObject({ class: 'number', from: '40', to: '400' });
    expect(quote.slice(edits[0]?.quoteRange.start, edits[0]?.quoteRange.end)).toBe('400');
    expect(SPEECH.slice(edits[0]?.sourceRange.start, edits[0]?.sourceRange.end)).toBe('40');
    expect(SPEECH.slice(start ?? 0, end ?? 0)).toBe('about 40 people will keep their jobs');
  });

  test('what was never said is not found', () => {
    for (const quote of [
      'The harbour master resigned over the scandal last night',
      '',
      '…',
      '“”',
    ]) {
      expect(verifyQuote(quote, SPEECH)).toMatchObject({
        verdict: 'not-found',
        start: null,
        end: null,
      });
    }
    expect(verifyQuote('anything at all', '').verdict).toBe('not-found');
  });

  test('a word in capitals may be another word', () => {
    expect(said('It was a great day for US all', 'It was a great day for us all')).toContain(
      'altered-material',
    );
  });
});

describe('transcripts', () => {
  const TRANSCRIPT =
    'MS OKAFOR: When, um, when did you know?\n\nMR HALLAM: It was, uh, it was ten past two. ' +
    "I didn't hear the alarm at all.\n\nMS OKAFOR: Nobody heard the alarm that night.";

  test('fillers and words said twice may be left out', () => {
    expect(said('It was ten past two. I didn’t hear the alarm at all.', TRANSCRIPT)).toMatch(
      /^cleaned/,
    );
  });

  test.each([
    'I didn’t hear the alarm at all. Nobody heard the alarm that night.',
    'I didn’t hear the alarm at all … Nobody heard the alarm that night.',
  ])('the words of two speakers are not one quote: %j', (quote) => {
    expect(said(quote, TRANSCRIPT)).toMatch(/altered-material.*speaker-change/);
  });

  test('a label that is quoted too shows who speaks, and must be whole', () => {
    const source =
      'Q. Did you know?\n\nA. I did not know.\n\nQ2 Mr Sewell: Would you say so again?\n\nA. I would.';
    expect(said('Did you know? A. I did not know.', source)).toMatch(/^normalised/);
    expect(said('A. I did not know. Q2 Sewell: Would you say so again?', source)).toContain(
      'altered-material',
    );
  });

  test('words put in the place of a label are words put in', () => {
    const quote = 'I didn’t hear the alarm at all. The chair: Nobody heard the alarm that night.';
    expect(said(quote, TRANSCRIPT)).toContain('altered-material');
  });
});

describe('places and warnings', () => {
  const kindsOf = (quote: string, source = SPEECH): readonly string[] =>
    verifyQuote(quote, source).warnings.map(({ kind }) => kind);

  test('a short quote in several places is ambiguous', () => {
    const source = 'We will go. They said: we will stay, and we will go.';
    expect(verifyQuote('we will', source)).toMatchObject({ verdict: 'ambiguous', places: 3 });
    expect(kindsOf('we will', source)).toEqual(
      expect.arrayContaining(['too-short', 'several-places']),
    );
  });

  test('a sentence that goes on with a but or an if is clipped', () => {
    expect(kindsOf('The repair may cost $5 million')).toContain('clip');
    expect(kindsOf('told me that the old engine is safe')).toContain('clip');
  });

  test('a negation just before the quote is pointed out', () => {
    expect(kindsOf('going to close the ferry this winter')).toContain('clipped-lead');
  });

  test('what an ellipsis hides is given as a range', () => {
    const { elided } = verifyQuote('The repair may cost $5 million … before 12 March', SPEECH);
    expect(elided.map(({ start, end }) => SPEECH.slice(start, end))).toEqual([
      'but it must be done',
    ]);
  });

  test('the context holds two sentences on either side', () => {
    const source = 'One a. Two b. Three c. Four d said something here. Five e. Six f. Seven g.';
    const { context } = verifyQuote('Four d said something here', source);
    expect(source.slice(context?.start, context?.end)).toBe(
      'Two b. Three c. Four d said something here. Five e. Six f.',
    );
  });
});

test('using the source wording mends an altered quote', () => {
  const quote = 'The repair will cost $5 million, but it must be done before 13 March';
  const mends = verifyQuote(quote, SPEECH).fixes.filter(
    ({ kind }) => kind === 'use-source-wording',
  );
  const mended = [...mends]
    .sort((one, other) => other.quoteRange.start - one.quoteRange.start)
    .reduce(
      (text, { quoteRange, replacement }) =>
        text.slice(0, quoteRange.start) + replacement + text.slice(quoteRange.end),
      quote,
    );
  expect(verifyQuote(mended, SPEECH).verdict).toBe('exact');
});

test('a source of a megabyte, and a quote of all of it', () => {
  const source = prepareSource(
    `${'The tide comes in and the tide goes out again. '.repeat(21_000)}${SPEECH}`,
  );
  expect(verifyQuote('about 40 people will keep their jobs', source).verdict).toBe('exact');
  expect(verifyQuote(source.text, source).verdict).toBe('exact');
});
