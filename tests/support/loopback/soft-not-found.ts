/**
 * Behaviours of sites that say "not found" with a friendly status, and of sites that only look
 * as if they did.
 */
import {
  type Behaviours,
  NOT_FOUND_PAGE,
  page,
  redirect,
  type Serve,
  storyOnly,
} from './behaviour.ts';
import { paragraphs, site, storyPage, storyText } from './stories.ts';

/** The same page with a friendly status for every address. */
function always(html: string): Serve {
  return (exchange) => page(exchange, html);
}

function framed(title: string, content: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${site(content)}</body></html>`;
}

/** A story where it should be, something else with status 200 everywhere else. */
function otherwise(story: string, elsewhere: string): Serve {
  return (exchange) => page(exchange, exchange.path === 'story' ? story : elsewhere);
}

const FRONT = framed(
  'Morrow Messenger',
  `<h1>Today in Morrow</h1>${paragraphs('The river rose again last night.\nThe market moves to the old square from Saturday.\nChess: the town team won the cup for the third time in a row.')}`,
);

const LONG_MENU = `<nav><ul>${Array.from({ length: 300 }, (_, index) => `<li><a href="/s/${index}">Section number ${index} of the site</a></li>`).join('')}</ul></nav>`;

export const SOFT_NOT_FOUND: Behaviours = {
  'soft-title': always(framed('Page not found', '<p>Try the search.</p>')),
  'soft-heading': always(
    framed('Morrow Messenger', '<h1>404</h1><p>We could not find that page.</p>'),
  ),
  'soft-exists-no-more': always(
    framed(
      'Morrow Messenger',
      '<h1>Sorry</h1><p>The article you are looking for does not exist.</p>',
    ),
  ),
  'soft-removed': storyOnly((exchange) =>
    page(
      exchange,
      framed('Morrow Messenger', '<h1>Story removed</h1><p>This article has been removed.</p>'),
    ),
  ),
  'soft-unavailable': always(framed('Unavailable', '<p>This content is no longer available.</p>')),
  'soft-german': always(
    framed('Fehler', '<h1>Seite nicht gefunden</h1><p>Bitte nutzen Sie die Suche.</p>'),
  ),
  'soft-french': always(
    framed('Erreur', '<h1>Page introuvable</h1><p>Retournez à la page de garde.</p>'),
  ),
  'soft-front-page': always(FRONT),
  'soft-search': (exchange) =>
    page(
      exchange,
      framed(
        'Search',
        `<h1>Search the archive</h1><p>Your search for ${exchange.path} gave these popular stories instead, chosen by our readers.</p><ul><li>Bread prize for a baker in Vellen</li><li>The tram turns one hundred this summer</li><li>Where to swim when the pool is closed</li></ul>`,
      ),
    ),
  'soft-old-domain': always(
    framed(
      'Domain for sale',
      '<h1>This domain is for sale</h1><p>The owner of this name offers it to the highest bidder; write to the broker with your best offer today.</p>',
    ),
  ),
  'soft-redirect-200': (exchange) => {
    if (exchange.path === 'error') page(exchange, NOT_FOUND_PAGE);
    else redirect(exchange, exchange.beside('error'), 302);
  },
  'soft-empty-shell': always(
    '<!doctype html><html><head><title>Morrow Messenger</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
  ),
  'story-about-404': storyOnly((exchange) =>
    page(
      exchange,
      framed(
        '404 not found: the art of the missing page',
        `<article><h1>404 not found: the art of the missing page</h1>${paragraphs(storyText(17))}${paragraphs(storyText(18))}</article>`,
      ),
    ),
  ),
  'story-about-removal': storyOnly((exchange) =>
    page(
      exchange,
      framed(
        'Page has been removed from school books',
        `<article><h1>Page has been removed from school books</h1>${paragraphs(storyText(19))}${paragraphs(storyText(20))}</article>`,
      ),
    ),
  ),
  'story-short': storyOnly((exchange) =>
    page(
      exchange,
      framed(
        'Tram stops at noon',
        '<article><h1>Tram stops at noon</h1><p>The tram to Vellen will not run between noon and three on Sunday while the bridge is painted.</p></article>',
      ),
    ),
  ),
  'story-in-long-menu': (exchange) =>
    page(
      exchange,
      `<!doctype html><title>Morrow Messenger</title>${LONG_MENU}<main>${exchange.path === 'story' ? `<article><h1>Orchard saved</h1>${paragraphs(storyText(21))}</article>` : '<p>Nothing to see at this address, choose a section above.</p>'}</main>`,
    ),
  'story-beside-soft': otherwise(storyPage(22), framed('Page not found', '<p>Try the search.</p>')),
  'story-beside-front': otherwise(storyPage(23), FRONT),
  'story-unavailable-word': storyOnly((exchange) =>
    page(
      exchange,
      framed(
        'Water unavailable in Vellen',
        `<article><h1>Water unavailable in Vellen</h1>${paragraphs(storyText(24))}${paragraphs(storyText(25))}</article>`,
      ),
    ),
  ),
};
