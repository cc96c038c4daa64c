/** The native title of the window: the headline, then the program. */
import { useEffect } from 'react';
import { call } from '../api/client.ts';
import { useArticle } from '../api/queries.ts';
import { useUi } from '../state/ui.ts';

/** Keeps the title right for the open piece. */
export function useWindowTitle(): void {
  const openId = useUi((state) => state.openArticleId);
  const headline = useArticle(openId).data?.headline;
  useEffect(() => {
    const name = openId !== null && headline === '' ? 'No headline yet' : headline;
    const title = openId === null || name === undefined ? 'Standfirst' : `${name} – Standfirst`;
    document.title = title;
    void call('app.setTitle', { title: title.slice(0, 500) });
  }, [openId, headline]);
}
