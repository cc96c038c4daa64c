/** A filed article with a quote and a sum, and the three pages that it rests on. */
import type { Site } from './sites.ts';

/** What a reporter filed. */
export const FILED = `Storm repairs to the grid will cost $56.2 billion

Linesmen replace a pylon above Calder valley after the January storms.

The grid authority has put a price on the lines that failed last winter, and on those that may fail next.

By Nela Forsyth

At a Glance

• Repairs will cost $56.2 billion over nine years.
• Storms cut the power of 412,000 homes in January.

What the winter broke

The National Grid Authority said on Tuesday that its repairs will cost $56.2 billion over nine years.

“The lines were built for a gentler climate, and the winter proved it,” said Ines Calloway, chair of the authority.

Storms in January cut the power of 412,000 homes for up to six days.

Who pays

Household bills will rise by 3.4 per cent a year until 2034.

“We warned them twice, and we have the letters” – Orla Fennimore, Calder Residents’ League
`;

/** The headline of the filed article. */
export const HEADLINE = 'Storm repairs to the grid will cost $56.2 billion';

/** Words of the article that the tests link, as they stand in it. */
export const SUM = '$56.2 billion';
export const QUOTE = '“The lines were built for a gentler climate, and the winter proved it,”';

/** Words of the sources that prove them. */
export const SUM_PASSAGE = 'Repairing the lines will cost $56.2 billion over nine years.';
export const QUOTE_PASSAGE =
  'The lines were built for a gentler climate, and the winter proved it.';

/** Titles of the sources by their path on the site. */
export const SOURCES = [
  { path: '/estimate', title: 'Estimate of storm repairs' },
  { path: '/speech', title: 'Speech of the chair to the regions' },
  { path: '/outages', title: 'Outages in January' },
] as const;

/** Puts the three sources up. */
export function putSources(site: Site): void {
  site.put('/estimate', page('Estimate of storm repairs', ESTIMATE));
  site.put('/speech', page('Speech of the chair to the regions', SPEECH));
  site.put('/outages', page('Outages in January', OUTAGES));
}

/** A plain page with a title and paragraphs. */
export function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

const ESTIMATE = [
  'The National Grid Authority has estimated what the storms of this winter did to its lines.',
  SUM_PASSAGE,
  'Nearly half of the sum is for lines above 400 metres, where ice was heaviest.',
  'The work begins in April and follows the order of the worst damage.',
];

const SPEECH = [
  'Remarks by Ines Calloway, chair of the National Grid Authority, to the regional councils.',
  'I will not pretend that nobody saw this coming.',
  QUOTE_PASSAGE,
  'We owe every household an answer to the question of who pays.',
];

const OUTAGES = [
  'Counts are of homes without power for more than one hour.',
  'Between 3 and 19 January storms cut the power of 412,000 homes, some for six days.',
];
