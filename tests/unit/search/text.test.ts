import { describe, expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import { segmentForIndex, withoutBreaks } from '../../../src/shared/search/segment.ts';
import { documentText, fieldsText, sourcesText } from '../../../src/shared/search/text.ts';

const parts = {
  kicker: inlineText('Harbour'),
  headline: inlineText('Ferry sails again'),
  standfirst: inlineText('After a month.'),
  hero: { alt: 'A dog on a quay', photographer: 'Ana Field' },
  heroCaption: inlineText('The quay at dawn'),
  glance: [node('glanceItem', {}, inlineText('First point'))],
  body: [paragraph('It left.'), node('stash', {}, [paragraph('Ask the harbour.')])],
};

describe('the text of a document', () => {
  test('stands under the field that an editor searches', () => {
    expect(documentText(buildDocument(parts))).toEqual({
      kicker: 'Harbour',
      headline: 'Ferry sails again',
      standfirst: 'After a month.',
      body: 'First point\nIt left.\nAsk the harbour.',
      caption: 'The quay at dawn\nA dog on a quay\nAna Field',
    });
  });

  test('holds the description of a picture in a stash, which can be found as well', () => {
    const figure = node('figure', { alt: 'A torn timetable' }, [node('caption'), node('credit')]);
    const { caption } = documentText(buildDocument({ body: [node('stash', {}, [figure])] }));
    expect(caption).toBe('A torn timetable');
  });

  test('holds the title of the glance box only when somebody chose it', () => {
    const { body } = documentText(buildDocument({ ...parts, glanceTitle: 'Key dates' }));
    expect(body).toMatch(/^Key dates\nFirst point/);
  });
});

test('a slug is found whole and by its words, headlines of other roles as notes', () => {
  const text = fieldsText({
    ...EMPTY_FIELDS,
    slug: 'ferry-sails',
    authors: [{ name: 'Jo Lind', role: 'reporter' }],
    tags: ['sea', 'ports'],
    headlines: { ...EMPTY_FIELDS.headlines, alert: 'Ferry back' },
    internalNote: 'Call again',
  });
  expect(text).toEqual({
    slug: 'ferry-sails\nferry sails',
    author: 'Jo Lind',
    tag: 'sea\nports',
    desk: '',
    note: 'Call again\nFerry back',
  });
});

test('a source is found by title, publisher and address', () => {
  const source = { kind: 'web', date: '', public: true } as const;
  const url = 'https://port.example/log';
  expect(sourcesText([{ ...source, title: 'Log', publisher: '', url }])).toBe(`Log\n${url}`);
});

describe('segmentForIndex', () => {
  test('sets characters without spaces apart, their marks with them', () => {
    expect(segmentForIndex('港口')).toBe('\u200b港\u200b\u200b口\u200b');
    expect(segmentForIndex('ที่')).toBe('\u200bที่\u200b');
  });

  test.each(['Ferry 港口 sails', 'เรือ', 'plain'])('shows nothing of it: %s', (text) => {
    expect(withoutBreaks(segmentForIndex(text))).toBe(text);
  });
});
