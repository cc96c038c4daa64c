/** The sources of the annotated copy: by number, with the saved copy that was relied on. */
import { container, element, type Markup, NOTHING, text } from '../../export/html/markup.ts';
import { houseEntry } from '../house/entry.ts';
import type { Run } from '../house/run.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AnnotatedSource } from './annotated.ts';
import { LINK_WORDS, TERMS_WORDS } from './labels.ts';

/** The section, or nothing when the piece has no sources. */
export function sourcesMarkup(sources: readonly AnnotatedSource[], language: string): Markup {
  if (sources.length === 0) return NOTHING;
  const items = sources.map((source) =>
    element(
      'li',
      { id: `source-${source.number}`, value: source.number },
      sourceParts(source, language),
    ),
  );
  return container('section', {}, [
    element('h2', {}, [text('Sources')]),
    container('ol', {}, items),
  ]);
}

function sourceParts(source: AnnotatedSource, language: string): Markup[] {
  if (source.kind === 'withheld') {
    return [text(`Confidential source, ${TERMS_WORDS[source.terms]}. Withheld.`)];
  }
  const { item, record, snapshot } = source;
  const facts = [
    record.tier === 'unrated' ? '' : `${record.tier} source`,
    TERMS_WORDS[record.terms],
    item.URL === undefined ? '' : LINK_WORDS[record.link],
    record.correction === '' ? '' : `corrected: ${record.correction}`,
  ].filter((fact) => fact !== '');
  return [
    ...houseEntry(item, 'full-record', language).map(runMarkup),
    element('div', { class: 'quiet' }, [text(facts.join('; '))]),
    ...copyParts(snapshot),
  ];
}

function copyParts(snapshot: Snapshot | null): Markup[] {
  if (snapshot === null)
    return [element('div', { class: 'unsupported' }, [text('Not yet captured.')])];
  const { endedAt, finalUrl, fileName } = snapshot.retrieval;
  const from = finalUrl === '' ? fileName : finalUrl;
  const where = from === '' ? '' : ` from ${from}`;
  return [
    element('div', { class: 'quiet' }, [
      text(`Saved ${endedAt}${where}, ${snapshot.size} bytes, SHA-256 `),
      element('span', { class: 'hash' }, [text(snapshot.hash)]),
    ]),
  ];
}

function runMarkup(run: Run): Markup {
  switch (run.kind) {
    case 'plain':
      return text(run.text);
    case 'italic':
      return element('cite', {}, [text(run.text)]);
    case 'link':
      return element('a', { href: run.href, rel: 'noreferrer' }, [text(run.text)]);
  }
}
