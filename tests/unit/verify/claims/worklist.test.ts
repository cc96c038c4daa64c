import { describe, expect, it } from 'vitest';
import { criticisedPeople } from '../../../../src/shared/verify/claims/criticised-people.ts';
import { checkWorthySentences } from '../../../../src/shared/verify/claims/worklist.ts';

describe('sentences that need evidence', () => {
  it.each([
    ['The bridge cost £4m.', 'figure'],
    ['It opened on Friday.', 'date'],
    ['It is the longest bridge in Lund.', 'superlative'],
    ['The firm misled residents.', 'allegation'],
    ['Wild yeasts live on grain.', 'event'],
    ['Ana Ruiz said that it would close.', 'indirect-speech'],
  ])('%s', (text, sign) => {
    const [sentence] = checkWorthySentences(text);
    expect(sentence?.signs).toContain(sign);
    expect(sentence).toMatchObject({ start: 0, end: text.length, text });
  });

  it.each(['Who knows?', 'Peel the onions and weep.', 'I am fond of it.', 'We deserve better.'])(
    'leaves out: %s',
    (text) => {
      expect(checkWorthySentences(text)).toEqual([]);
    },
  );

  it('ranks an allegation above a date', () => {
    const [fraud, date] = checkWorthySentences('Okoro stole the money. It rained on Friday.');
    expect(fraud?.risk).toBeGreaterThan(date?.risk ?? 100);
  });
});

describe('the right of reply', () => {
  const CHARGE = 'Ana Ruiz accused Tom Lund of lying to the council.';

  it('lists who is accused and not who accuses', () => {
    expect(criticisedPeople(CHARGE)).toMatchObject([
      { name: 'Tom Lund', kind: 'person', answer: null, words: ['accused'] },
    ]);
  });

  it.each(['Mr Lund denied it.', 'Mr Lund did not respond.', '“I never lied,” said Mr Lund.'])(
    'finds the answer: %s',
    (answer) => {
      const [party] = criticisedPeople(`${CHARGE}\n${answer}`);
      expect(party?.answer).not.toBeNull();
    },
  );
});
