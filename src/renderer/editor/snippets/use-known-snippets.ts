/** Keeps the text informed of the library's snippets and of the facts their placeholders name. */
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo } from 'react';
import { useArticle, useSnippets } from '../../api/queries.ts';
import type { PieceFacts } from './place-snippet.ts';
import { knowSnippets } from './snippet-plugin.ts';

/** Facts of a piece for placeholders; null until they are read or while no piece is open. */
export function usePieceFacts(articleId: string | null): PieceFacts | null {
  const piece = useArticle(articleId).data;
  return useMemo(() => {
    if (piece === undefined) return null;
    const { authors, slug, dateline, language } = piece;
    return { authors, slug, dateline, language };
  }, [piece]);
}

/** Connects an open piece with the snippets for as long as the component lives. */
export function useKnownSnippets(editor: Editor, articleId: string): void {
  const snippets = useSnippets().data;
  const facts = usePieceFacts(articleId);
  useEffect(() => {
    if (snippets !== undefined && facts !== null) knowSnippets(editor.view, { snippets, facts });
  }, [editor, snippets, facts]);
}
