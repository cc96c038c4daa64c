/** Documents and editor options the editor tests share; no DOM. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { EditorOptions } from '../../../src/renderer/editor/options.ts';
import { withBlockIds } from '../../../src/shared/article/block-ids.ts';
import {
  buildDocument,
  type DocumentParts,
  inlineText,
  node,
  paragraph,
} from '../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { articleSchema } from '../../../src/shared/article/schema.ts';

/** Options of an editor that stores nothing and tells nobody. */
export const quietOptions: EditorOptions = {
  language: () => 'en-GB',
  smartPunctuation: () => true,
  pictures: { store: async () => null, pick: async () => null },
  sources: () => [],
  onPaste: () => undefined,
  onStashKept: () => undefined,
  onClaimsCopied: () => undefined,
  onHardStop: () => undefined,
};

/** A checked document of the given parts, every block with an id. */
export function article(parts: DocumentParts = {}): DocumentNode {
  const document = articleSchema.nodeFromJSON(withBlockIds(buildDocument(parts).doc));
  document.check();
  return document;
}

/** A small piece with words in every slot and every kind of furniture. */
export function fullArticle(): DocumentNode {
  return article({
    kicker: inlineText('Water'),
    headline: inlineText('River towns count the cost'),
    standfirst: inlineText('Three councils say the bill is double the grant.'),
    hero: { alt: 'A flooded market square' },
    heroCaption: inlineText('The square on Monday'),
    heroCredit: inlineText('Photograph: A. Reader'),
    glance: [point('Bills have doubled'), point('Grants have not')],
    body: fullBody(),
  });
}

/** A point of the glance box. */
export function point(text: string): NodeJson {
  return node('glanceItem', {}, inlineText(text));
}

/** A pull quote. */
export function pullQuote(words: string, speaker: string): NodeJson {
  return node('pullQuote', {}, [
    node('quoteText', {}, inlineText(words)),
    node('attribution', {}, inlineText(speaker)),
  ]);
}

/** A citation of one source. */
export function citation(sourceId: string): NodeJson {
  return node('citation', { refs: [{ sourceId, locator: '', note: '' }] });
}

function fullBody(): NodeJson[] {
  return [
    paragraph('The first paragraph.'),
    node('heading', { level: 2 }, inlineText('A crosshead')),
    node('paragraph', {}, [...inlineText('A claim'), citation('s1'), ...inlineText(' goes on.')]),
    pullQuote('We cannot pay', 'Mayor B. Example'),
    node('bulletList', {}, [
      node('listItem', {}, [paragraph('One')]),
      node('listItem', {}, [paragraph('Two')]),
    ]),
    node('figure', { alt: 'A pump' }, [
      node('caption', {}, inlineText('The pump')),
      node('credit', {}, inlineText('Photograph: C. Writer')),
    ]),
    node('factBox', {}, [
      node('factBoxTitle', {}, inlineText('The grant')),
      paragraph('It began in 2019.'),
    ]),
    node('correction', { kind: 'correction', date: '2026-01-05' }, [
      paragraph('A date was wrong.'),
    ]),
    node('stash', {}, [paragraph('A spare line.')]),
    node('table', {}, [
      node('tableRow', {}, [cell('tableHeader', 'Town'), cell('tableHeader', 'Bill')]),
      node('tableRow', {}, [cell('tableCell', 'Upper'), cell('tableCell', '12')]),
    ]),
    node('divider'),
    paragraph('The last paragraph.'),
  ];
}

function cell(type: string, text: string): NodeJson {
  return node(type, {}, [paragraph(text)]);
}
