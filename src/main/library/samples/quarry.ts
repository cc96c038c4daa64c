/** Sample: an analysis still being worked on, with a TK, a stash and a list. All invented. */
import { buildDocument, inlineText, paragraph } from '../../../shared/article/build.ts';
import type { StoredDocument } from '../../../shared/article/json.ts';
import type { NewId } from '../identity.ts';
import { bullets, cited, heading, point, pullQuote, sample, source, stash } from './compose.ts';

/** A quarry that fills with water, and who owns the lake. */
export function quarrySample(newId: NewId): ReturnType<typeof sample> {
  const [register, levels] = [newId(), newId()];
  return sample({
    fields: {
      slug: 'brackley-edge-quarry-lake',
      storyType: 'analysis',
      authors: [{ name: 'Dorian Achterby', role: 'writer' }],
      dateline: { place: 'Brackley Edge', date: null },
      desk: 'Environment',
      status: 'draft',
      tags: ['water', 'planning'],
      plannedWords: 900,
      internalNote: 'Lawyer reads the ownership section before it goes to the desk.',
    },
    sources: [
      source(register, {
        kind: 'document',
        title: 'Land register extract, plot 118, Brackley Edge',
        publisher: 'County Land Registry',
        date: '2026-08-03',
      }),
      source(levels, {
        kind: 'dataset',
        title: 'Monthly water levels, Brackley Edge quarry, 2019 to 2026',
        url: 'https://levels.example/brackley-edge',
        publisher: 'Upper Wend Water Board',
        date: '2026-10-01',
      }),
      source(newId(), {
        kind: 'document',
        title: 'Letter from the last operator to the water board',
        date: '2019-02-11',
        public: false,
      }),
    ],
    document: quarryDocument(register, levels),
  });
}

function quarryDocument(register: string, levels: string): StoredDocument {
  return buildDocument({
    kicker: inlineText('Analysis'),
    headline: inlineText('The lake nobody ordered: who owns the water at Brackley Edge?'),
    standfirst: inlineText(
      'Seven years after the pumps stopped, a quarry has become a lake, and three parties believe that it is theirs.',
    ),
    glance: [
      point('The water has risen by about four metres a year since 2019.'),
      point('The register names an owner for the rock, but none for the water.'),
      point('A rule from 1924 may decide the case.'),
    ],
    body: [
      cited(
        'When the last operator switched off its pumps in the spring of 2019, Brackley Edge was a hole 60 metres deep. Today it holds the largest lake in the district.',
        levels,
        'rows for April 2019 and September 2026',
      ),
      paragraph(
        'On hot days [TK number of visitors, ask the warden] people come to swim. Officially there is nothing to swim in: no map shows the lake, and no authority has ever named it.',
      ),
      heading('Three claims'),
      cited('Each claim begins with the same sheet of the register.', register),
      bullets(
        'The landowner says that what lies in the rock belongs to the rock.',
        'The water board says that groundwater is common, wherever it surfaces.',
        'The town says that it was promised a park.',
      ),
      pullQuote(
        'You cannot lease a hole and inherit a lake.',
        'Maren Isholt, clerk of the water board',
        null,
      ),
      heading('What the 1924 rule says'),
      paragraph(
        'Under a county rule that has never been repealed, water that gathers in a working is for the use of the parish until the working resumes. TK: has any court applied it?',
      ),
      stash(
        'The operator offered the pumps to the town for one coin; the offer was never answered.',
        'Use this only if the letter of 2019 can be published.',
      ),
    ],
  });
}
