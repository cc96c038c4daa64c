/**
 * The evidence of a piece as W3C web annotations (JSON-LD, Web Annotation Data Model): one for
 * each claim and passage, the claim as target, the passage as body, found by quote and position.
 */
import type { Passage } from '../passage.ts';
import type { Locator } from '../projection.ts';
import type {
  AnnotatedClaim,
  AnnotatedPassage,
  AnnotatedPiece,
  AnnotatedSource,
} from './annotated.ts';

type Json = { readonly [key: string]: unknown };

/** Writes the file; withheld passages are not in it. The same copy gives the same bytes. */
export function writeAnnotations(copy: AnnotatedPiece): string {
  const claims = new Map(
    copy.blocks
      .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.claims))
      .map((claim) => [claim.id, claim]),
  );
  const items = [...claims.values()].flatMap((claim) =>
    claim.passages.flatMap((link) => annotationOf(copy, claim, link)),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${copy.articleId}#evidence`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotationOf(copy: AnnotatedPiece, claim: AnnotatedClaim, link: AnnotatedPassage): Json[] {
  const { passage } = link;
  const source = copy.sources.find(({ number }) => number === link.source);
  if (passage === null || source?.kind !== 'shown') return [];
  return [
    {
      id: `urn:uuid:${link.linkId}`,
      type: 'Annotation',
      motivation: 'linking',
      created: link.at,
      ...(link.by === '' ? {} : { creator: { type: 'Person', name: link.by } }),
      body: [
        {
          type: 'SpecificResource',
          source: resourceOf(source),
          purpose: 'linking',
          ...stateOf(source),
          selector: selectorsOf(passage),
        },
        { type: 'TextualBody', purpose: 'classifying', value: link.role, format: 'text/plain' },
      ],
      target: {
        type: 'SpecificResource',
        source: `urn:uuid:${copy.articleId}`,
        selector: { type: 'TextQuoteSelector', exact: claim.text },
      },
    },
  ];
}

/** A page by its address, anything else by the hash of its bytes. */
function resourceOf({ item, record, snapshot }: Extract<AnnotatedSource, { kind: 'shown' }>): Json {
  const hash = snapshot === null ? `urn:uuid:${record.id}` : `urn:sha256:${snapshot.hash}`;
  const title = item.title === undefined ? {} : { label: item.title };
  return { id: item.URL ?? hash, type: 'Text', ...title };
}

/** As the page was when it was saved. */
function stateOf({ snapshot }: Extract<AnnotatedSource, { kind: 'shown' }>): Json {
  if (snapshot === null) return {};
  const cached = `urn:sha256:${snapshot.hash}`;
  return { state: { type: 'TimeState', sourceDate: snapshot.retrieval.endedAt, cached } };
}

function selectorsOf({ exact, prefix, suffix, start, end, locator }: Passage): Json[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
    ...fragmentOf(locator),
  ];
}

/** Pages as in RFC 8118, times as in Media Fragments, cells as in RFC 7111. */
function fragmentOf(locator: Locator): Json[] {
  const fragment = (value: string, conformsTo: string): Json[] => [
    { type: 'FragmentSelector', value, conformsTo },
  ];
  switch (locator.kind) {
    case 'page':
      return fragment(`page=${locator.page}`, 'http://tools.ietf.org/rfc/rfc8118');
    case 'time':
      return fragment(`t=${locator.start},${locator.end}`, 'http://www.w3.org/TR/media-frags/');
    case 'cell':
      return fragment(`cell=${locator.row},${locator.column}`, 'http://tools.ietf.org/rfc/rfc7111');
    case 'none':
    case 'element':
      return [];
  }
}
