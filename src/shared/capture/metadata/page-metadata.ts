/**
 * Everything a page says of itself, each field with its origin: structured data is trusted
 * most, what merely stands on the page least.
 */
import type { HtmlElement } from '../../import/html/tree.ts';
import { linkedDataFields } from './linked-data.ts';
import { metaFields, metaTags, openGraphFields, robotsNote } from './meta-tags.ts';
import { microdataFields } from './microdata.ts';
import { pageTextFields } from './page-text.ts';
import { joinStatements, type SourceMetadata } from './source-metadata.ts';

/** The metadata of a parsed page. */
export function pageMetadata(page: HtmlElement): SourceMetadata {
  const tags = metaTags(page);
  return joinStatements(
    [
      { origin: 'json-ld', fields: linkedDataFields(page) },
      { origin: 'open-graph', fields: openGraphFields(tags) },
      { origin: 'meta', fields: metaFields(tags) },
      { origin: 'microdata', fields: microdataFields(page) },
      { origin: 'page-text', fields: pageTextFields(page) },
    ],
    robotsNote(tags),
  );
}

/** Where a page wants a browser to go on to without being asked, or null. Reported, not followed. */
export function metaRefresh(page: HtmlElement): string | null {
  const wish = metaTags(page).get('refresh')?.[0]?.trim().slice(0, 2000) ?? '';
  return /^[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s>]+)/i.exec(wish)?.[1] ?? null;
}
