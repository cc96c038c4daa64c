/**
 * The Sources list against the text: entries nobody cites, citations that point nowhere, sources
 * without a copy, and what is known of their addresses.
 */
import { citationReferences } from '../../../article/citation-references.ts';
import { walk } from '../../../article/document.ts';
import type { StoredDocument } from '../../../article/json.ts';
import { textAttribute } from '../../../article/text-blocks.ts';
import type { PieceSource } from '../../../evidence/piece-evidence.ts';
import type { LinkState } from '../../../evidence/source.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';
import type { RuleName } from '../rules.ts';

type Cited = {
  readonly sourceId: string | null;
  readonly locator: string;
  readonly note: string;
  readonly blockId: string;
};

/** Observations on sources and citations. */
export function sourceListObservations(piece: CheckedPiece): Observation[] {
  const cited = citedIn(piece.document);
  const entries = new Map(piece.evidence.sources.map((source) => [source.entry.id, source]));
  return [
    ...cited.flatMap((citation) => onCitation(citation, entries)),
    ...piece.evidence.sources.flatMap((source) => onSource(source, cited, piece)),
  ];
}

/** How a finding names a source. */
export function titleOf({ entry }: Pick<PieceSource, 'entry'>): string {
  return entry.title !== '' ? entry.title : entry.url !== '' ? entry.url : 'Untitled source';
}

function onCitation(citation: Cited, entries: ReadonlyMap<string, PieceSource>): Observation[] {
  const place = { blockId: citation.blockId, start: 0, end: 0 };
  if (citation.sourceId === null) return [];
  const source = entries.get(citation.sourceId);
  if (source === undefined) {
    const sentence = 'A citation points at a source that is no longer on the list.';
    return [{ rule: 'citation-orphan', sentence, place, sourceId: citation.sourceId }];
  }
  const isPaged = ['pdf', 'recording', 'print', 'interview'].includes(source.source.kind);
  if (!isPaged || citation.locator !== '') return [];
  const what = ['recording', 'interview'].includes(source.source.kind) ? 'time' : 'page';
  const sentence = `A citation of "${titleOf(source)}" gives no ${what}.`;
  return [{ rule: 'locator-missing', sentence, place, sourceId: source.source.id }];
}

function onSource(
  source: PieceSource,
  cited: readonly Cited[],
  piece: CheckedPiece,
): Observation[] {
  const { entry, source: record, snapshot } = source;
  const isUsed =
    cited.some(({ sourceId }) => sourceId === entry.id) ||
    piece.evidence.passages.some(({ sourceId }) => sourceId === record.id);
  const title = `"${titleOf(source)}"`;
  const facts: readonly (readonly [RuleName, boolean, string])[] = [
    ['source-uncited', !isUsed, `Nothing in the piece refers to ${title}.`],
    [
      'source-not-captured',
      snapshot === null && canBeCaptured(source),
      `${title} is not yet captured.`,
    ],
    [
      'source-without-text',
      snapshot !== null && snapshot.text !== 'available',
      `No text could be read from ${title}.`,
    ],
    [
      'source-corrected',
      record.correction.trim() !== '',
      `${title} was corrected: ${record.correction.trim()}`,
    ],
    ...linkFacts(record.link, title),
  ];
  return facts
    .filter(([, holds]) => holds)
    .map(([rule, , sentence]) => ({ rule, sentence, sourceId: record.id }));
}

/** What an editor saw or remembers has no copy to be made of it. */
function canBeCaptured({ source }: PieceSource): boolean {
  return !['observation', 'print', 'other'].includes(source.kind);
}

function linkFacts(
  state: LinkState,
  title: string,
): readonly (readonly [RuleName, boolean, string])[] {
  switch (state) {
    case 'gone':
      return [['link-gone', true, `The address of ${title} no longer exists.`]];
    case 'soft-404':
      return [
        [
          'link-suspect',
          true,
          `The address of ${title} answers with a page that says nothing is there.`,
        ],
      ];
    case 'suspect-redirect':
      return [
        ['link-suspect', true, `The address of ${title} now leads to a home or sign-in page.`],
      ];
    case 'drifted':
      return [['link-drifted', true, `The page of ${title} changed where the piece relies on it.`]];
    case 'not-contacted':
    case 'ok':
    case 'moved':
    case 'unconfirmed':
      return [];
  }
}

function citedIn(document: StoredDocument): Cited[] {
  const cited: Cited[] = [];
  walk(document.doc, (node, ancestors) => {
    if (node.type === 'citation') {
      const blockId = ancestors.findLast((ancestor) => textAttribute(ancestor, 'id') !== '');
      const id = blockId === undefined ? '' : textAttribute(blockId, 'id');
      cited.push(...citationReferences(node).map((reference) => ({ ...reference, blockId: id })));
    }
    return node.type !== 'stash';
  });
  return cited;
}
