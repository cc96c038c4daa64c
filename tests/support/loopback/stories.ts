/** Stories that the loopback server shows, with and without a site around them. */

const SUBJECTS = ['harbour', 'library', 'tram line', 'orchard', 'swimming pool', 'theatre'];
const PLACES = ['Aldbury', 'Kestrel Bay', 'Morrow', 'Vellen', 'Northwick', 'Saint Orla'];

/** Text of a story, different for every number. */
export function storyText(number: number): string {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? 'harbour';
  const place = PLACES[Math.floor(number / SUBJECTS.length) % PLACES.length] ?? 'Morrow';
  return [
    `The ${subject} of ${place} will close for repairs next spring, the town council decided on Tuesday evening after a debate that lasted for almost four hours.`,
    `Engineers had warned in ${1990 + number} that the old ${subject} was no longer safe, and that every winter made the work dearer than it needed to be.`,
    `"We have put this off for far too long," said the mayor of ${place}, who has asked the county for ${number + 3} million in help.`,
    `Neighbours are divided: some fear for the shops around the ${subject}, others say that a year of noise is a small price for one that lasts.`,
  ].join('\n');
}

/** A plain page with a story. */
export function storyPage(number: number, title = `Repairs in ${PLACES[number % 6]}`): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${site(
    `<article><h1>${title}</h1>${paragraphs(storyText(number))}</article>`,
  )}</body></html>`;
}

/** Text lines as paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** A site's furniture around some content. */
export function site(content: string): string {
  const links = ['News', 'Sport', 'Weather', 'Council', 'Letters', 'About us']
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('');
  return `<header><nav><ul>${links}</ul></nav></header><main>${content}</main><footer><p>Printed and published by the Morrow Messenger, 4 Quay Street.</p></footer>`;
}
