import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor, reanchorAll } from '../../../src/shared/capture/anchors/reanchor.ts';
import { makePassage, type PassageSelector } from '../../../src/shared/capture/anchors/selector.ts';
import { projectText } from '../../../src/shared/capture/text/project-text.ts';

const STORY = [
  'The council met on Monday to talk about money.',
  'The mayor said the bridge would cost $56.2 billion over ten years and that the work would begin in spring. Nobody from the opposition was there.',
  'Officials said 5% of homes were at risk, while 15% were safe.',
  'The next meeting is on Friday.',
].join('\n\n');

function passageIn(text: string, exact: string): PassageSelector {
  const start = text.indexOf(exact);
  const passage = makePassage(projectText(text), { start, end: start + exact.length });
  if (passage === null) throw new Error('no passage');
  return passage;
}

const fate = (exact: string, now: string) => reanchor(passageIn(STORY, exact), projectText(now));

describe('makePassage', () => {
  it('keeps the words, what is around them and where they are', () => {
    const passage = passageIn(STORY, '$56.2 billion');
    expect(passage.prefix).toMatch(/bridge would cost $/);
    expect(passage.suffix).toMatch(/^ over ten years/);
    expect(passage.locator).toEqual({ kind: 'none' });
  });

  it('leaves out white space at its ends, and is nothing where there are no words', () => {
    const projection = projectText('one  two');
    expect(makePassage(projection, { start: 3, end: 8 })).toMatchObject({ exact: 'two', start: 5 });
    expect(makePassage(projection, { start: 3, end: 5 })).toBeNull();
  });

  it('never cuts a character in half', () => {
    const text = `${'😀'.repeat(40)}words${'😀'.repeat(40)}`;
    const { prefix, suffix } = passageIn(text, 'words');
    expect(`${prefix}${suffix}`).not.toMatch(/\p{Cs}/u);
  });
});

describe('reanchor', () => {
  it('finds a passage where it was', () => {
    expect(fate('$56.2 billion', STORY).fate).toBe('same');
  });

  it('finds it elsewhere, across new line breaks and other quotation marks', () => {
    expect(fate('$56.2 billion', `Advert\n\n${STORY}`)).toEqual({
      fate: 'moved',
      range: expect.anything(),
    });
    const reflowed = `Intro\n\n${STORY.replaceAll(' would', '\nwould')}`;
    expect(fate('the bridge would cost $56.2 billion', reflowed).fate).toBe('moved');
  });

  it.each([
    ['$56.2 billion', '56.2', '58.2', '$58.2 billion'],
    ['56.2', '56.2', '156.2', '156.2'],
    ['56.2', '56.2', '56.25', '56.25'],
    ['5%', 'said 5%', 'said 7%', '7%'],
    ['would begin', 'would begin', 'would not begin', 'would not begin'],
    ['ten years', 'ten years', 'twelve years', 'twelve years'],
  ])('shows %j as changed when %j becomes %j', (exact, from, to, current) => {
    expect(fate(exact, STORY.replace(from, to))).toMatchObject({ fate: 'changed', current });
  });

  it('shows word by word what changed', () => {
    const found = fate(
      'The mayor said the bridge would cost $56.2 billion',
      STORY.replace('56.2', '62.5'),
    );
    expect(found).toMatchObject({
      difference: [
        { kind: 'same', text: 'The mayor said the bridge would cost' },
        { kind: 'removed', text: '$56.2' },
        { kind: 'added', text: '$62.5' },
        { kind: 'same', text: 'billion' },
      ],
    });
  });

  it('never takes the same number somewhere else for the one that was cut', () => {
    const now = STORY.replace(
      'Officials said 5% of homes were at risk, while 15% were safe.',
      'Only 5% came.',
    );
    expect(fate('15%', now).fate).toBe('gone');
    expect(fate('5%', STORY.replace('5% of homes were at risk, while ', '')).fate).not.toBe(
      'moved',
    );
  });

  it('says gone when the sentence, or everything, is gone', () => {
    expect(
      fate(
        'Nobody from the opposition was there.',
        STORY.replace(' Nobody from the opposition was there.', ''),
      ).fate,
    ).toBe('gone');
    expect(fate('$56.2 billion', 'Subscribe to read on.').fate).toBe('gone');
    expect(fate('$56.2 billion', '').fate).toBe('gone');
  });

  it('prefers the corrected place to an old copy of the words elsewhere', () => {
    const sentence = 'The mayor said the bridge would cost $56.2 billion over ten years';
    const now = `Most read\n\n${sentence}\n\n${STORY.replace('56.2', '61.4')}`;
    expect(fate('bridge would cost $56.2 billion', now)).toMatchObject({ fate: 'changed' });
  });

  it('sees a change of the first and the last words of a page, whatever is repeated elsewhere', () => {
    const first = 'The council met on Monday to talk about money.';
    const now = `${STORY.replace('Monday', 'Tuesday')}\n\n${first} The mayor said the bridge`;
    expect(fate(first, now)).toMatchObject({ fate: 'changed' });
    const last = 'The next meeting is on Friday.';
    const later = `${last}\n\n${STORY.replace('Friday', 'Sunday')}`;
    expect(fate(last, later)).toMatchObject({ fate: 'changed' });
  });

  it('gives the same answers for all passages at once', () => {
    const passages = ['$56.2 billion', '5%', 'Friday'].map((exact) => passageIn(STORY, exact));
    const now = projectText(`Advert\n\n${STORY.replace('5%', '6%')}`);
    expect(reanchorAll(passages, now)).toEqual(passages.map((passage) => reanchor(passage, now)));
  });

  it('only ever says same or moved of the very same words', () => {
    const words = fc.array(
      fc.constantFrom('the', 'mayor', '5%', '15%', 'not', 'cost', '$4', '4', 'billion', '.'),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(
        words,
        words,
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        (old, now, from, length) => {
          const text = old.join(' ');
          const start = from % text.length;
          const passage = makePassage(projectText(text), {
            start,
            end: Math.min(text.length, start + length * 5),
          });
          if (passage === null) return;
          const found = reanchor(passage, projectText(now.join(' ')));
          if (found.fate === 'same' || found.fate === 'moved')
            expect(now.join(' ').slice(found.range.start, found.range.end)).toBe(passage.exact);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
