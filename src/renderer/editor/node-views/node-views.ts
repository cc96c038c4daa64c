/** The table of node views: which plain-DOM view draws which nodes. */
import type { NodeViewRenderer } from '@tiptap/core';
import type { EditorOptions } from '../options.ts';
import { factBoxView, pullQuoteView, stashView } from './box-views.ts';
import { citationView } from './citation-view.ts';
import { correctionView } from './correction-view.ts';
import { embedView } from './embed-view.ts';
import { glanceView } from './glance-view.ts';
import { pictureView } from './picture-view.ts';

/** Views by the part they draw; `picture` serves the hero and every figure. */
export type NodeViews = {
  readonly picture: NodeViewRenderer;
  readonly glance: NodeViewRenderer;
  readonly pullQuote: NodeViewRenderer;
  readonly factBox: NodeViewRenderer;
  readonly correction: NodeViewRenderer;
  readonly stash: NodeViewRenderer;
  readonly embed: NodeViewRenderer;
  readonly citation: NodeViewRenderer;
};

/** The views of one editor. */
export function nodeViews(options: Pick<EditorOptions, 'pictures' | 'sources'>): NodeViews {
  return {
    picture: pictureView(options.pictures),
    glance: glanceView,
    pullQuote: pullQuoteView,
    factBox: factBoxView,
    correction: correctionView,
    stash: stashView,
    embed: embedView,
    citation: citationView(options.sources),
  };
}
