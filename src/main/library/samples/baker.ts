/** Sample: a short interview in review, with a fact box and a correction. All invented. */
import { buildDocument, inlineText, node, paragraph } from '../../../shared/article/build.ts';
import type { NodeJson, StoredDocument } from '../../../shared/article/json.ts';
import type { NewId } from '../identity.ts';
import { cited, heading, point, pullQuote, sample, source } from './compose.ts';

/** A baker who works at night in an invented town. */
export function bakerSample(newId: NewId): ReturnType<typeof sample> {
  const interview = newId();
  return sample({
    fields: {
      slug: 'night-baker-of-lower-cressing',
      storyType: 'interview',
      authors: [{ name: 'Noor Kettleby', role: 'reporter' }],
      dateline: { place: 'Lower Cressing', date: '2026-10-21' },
      desk: 'People',
      status: 'review',
      priority: 4,
      tags: ['work', 'food'],
      plannedWords: 500,
    },
    sources: [
      source(interview, {
        kind: 'interview',
        title: 'Conversation with Emil Vantongeren at his bakery',
        date: '2026-10-19',
      }),
    ],
    document: bakerDocument(interview),
  });
}

function bakerDocument(interview: string): StoredDocument {
  return buildDocument({
    kicker: inlineText('At work'),
    headline: inlineText('“The town smells of what I did at three in the morning”'),
    standfirst: inlineText(
      'Emil Vantongeren has baked alone at night for 26 years. He explains why he never wanted a day shift.',
    ),
    hero: { alt: 'A lit bakery window on a dark street; flour dust on the glass.' },
    glance: [
      point('The oven in Lower Cressing has not been cold since 2003.'),
      point('One loaf in five goes to people who pay later, or not at all.'),
    ],
    body: [
      paragraph(
        'The street lamps are off, and the only light in Mill Lane falls out of a window white with flour. Inside, a man of 58 is counting under his breath.',
      ),
      heading('Why at night?'),
      cited(
        'Because the dough does not argue at night. By day there is a telephone, there are opinions. At three there is only the clock and the temperature of the water.',
        interview,
      ),
      pullQuote(
        'At six I hand the town its breakfast and go to bed. It is the best trade there is.',
        'Emil Vantongeren, baker',
        interview,
      ),
      heading('What has changed?'),
      paragraph(
        'Flour costs twice what it did. People buy smaller loaves and come more often. The children ask what is in it; their grandparents never did.',
      ),
      factBox('The bakery in figures', [
        '240 loaves on a weekday, 410 on a Saturday.',
        'Seven sorts of flour, all milled within 30 miles.',
      ]),
      correction(
        '2026-10-22',
        'An earlier text of this interview gave 24 years at the oven. It is 26.',
      ),
    ],
  });
}

function factBox(title: string, lines: readonly string[]): NodeJson {
  return node('factBox', {}, [
    node('factBoxTitle', {}, inlineText(title)),
    ...lines.map(paragraph),
  ]);
}

function correction(date: string, text: string): NodeJson {
  return node('correction', { kind: 'correction', date }, [paragraph(text)]);
}
