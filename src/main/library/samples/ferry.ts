/** Sample: a finished news story with every structured part. Place and people are invented. */
import { buildDocument, inlineText, paragraph } from '../../../shared/article/build.ts';
import type { StoredDocument } from '../../../shared/article/json.ts';
import type { NewId } from '../identity.ts';
import { cited, heading, point, pullQuote, sample, source } from './compose.ts';

/** A ferry link between two invented towns comes back. */
export function ferrySample(newId: NewId): ReturnType<typeof sample> {
  const [minutes, survey, interview] = [newId(), newId(), newId()];
  return sample({
    fields: {
      slug: 'harrow-sound-ferry-returns',
      authors: [
        { name: 'Tessa Marlowick', role: 'reporter' },
        { name: 'Ivo Brandreth', role: 'editor' },
      ],
      dateline: { place: 'Pellworth', date: '2026-09-14' },
      desk: 'Local',
      status: 'ready',
      priority: 2,
      tags: ['transport', 'harbour', 'Pellworth'],
      plannedWords: 400,
      headlines: {
        seo: 'Harrow Sound ferry to return in March after 19 years',
        social: 'The boat is back: Pellworth and Skerrow get their ferry again',
        alert: 'Harrow Sound ferry to restart on 2 March',
        print: 'Ferry sails again',
      },
      description: 'A passenger ferry will cross Harrow Sound again from March.',
    },
    sources: [
      source(minutes, {
        kind: 'document',
        title: 'Minutes of the harbour committee, 9 September 2026',
        url: 'https://pellworth.example/harbour/minutes-2026-09-09',
        publisher: 'Pellworth Town Council',
        date: '2026-09-09',
      }),
      source(survey, {
        kind: 'dataset',
        title: 'Harrow Sound travel survey',
        url: 'https://survey.example/harrow-sound',
        publisher: 'Skerrow Institute of Transport',
        date: '2026-06-30',
      }),
      source(interview, {
        kind: 'interview',
        title: 'Interview with Orla Fennimore, harbour master',
        date: '2026-09-12',
      }),
    ],
    document: ferryDocument(minutes, survey, interview),
  });
}

function ferryDocument(minutes: string, survey: string, interview: string): StoredDocument {
  return buildDocument({
    kicker: inlineText('Transport'),
    headline: inlineText('Harrow Sound ferry to sail again after 19 years'),
    standfirst: inlineText(
      'A passenger boat will link Pellworth and Skerrow from March, cutting a road journey of an hour and a half to 22 minutes.',
    ),
    hero: { alt: 'A small white ferry tied up at a stone quay at low tide.', kind: 'photograph' },
    heroCaption: inlineText('The quay at Pellworth, where the new boat will land.'),
    glance: [
      point('The ferry restarts on 2 March with eight crossings a day.'),
      point('A single ticket will cost 3.40; children travel free.'),
      point('Both councils share the cost for the first three years.'),
      point('Winter timetables depend on a dredging permit still to come.'),
    ],
    body: [
      cited(
        'The ferry across Harrow Sound will sail again in March, 19 years after the last boat was sold. Councillors in Pellworth voted 11 to 3 for the plan on Wednesday, and Skerrow followed a day later.',
        minutes,
        'item 4',
      ),
      paragraph(
        'The boat will carry 96 passengers and 20 bicycles and make eight crossings a day in each direction.',
      ),
      heading('Why the boat comes back'),
      cited(
        'Since the bridge at Tarn Head was closed to lorries, the road around the sound has become slower each year. A survey in June counted 2,150 people who make the trip on a working day; four in ten said that they would take a boat.',
        survey,
        'table 3',
      ),
      pullQuote(
        'People here never stopped looking at the water and thinking: it is only two miles.',
        'Orla Fennimore, harbour master of Pellworth',
        interview,
      ),
      heading('Who pays'),
      cited(
        'The two councils will each put in 410,000 a year for three years. After that, the operator carries the risk alone.',
        minutes,
        'annex B',
      ),
      heading('What is still open'),
      paragraph(
        'The channel at Skerrow has to be dredged before the boat can run at low tide. Until the permit is granted, two of the eight crossings may be cancelled on about six days a month.',
      ),
    ],
  });
}
