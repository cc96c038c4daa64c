/** An HTML page to its reading: projection, readable view, metadata, and what it hides behind. */
import { projectHtml } from '../../../shared/capture/html/project-html.ts';
import { wallOf } from '../../../shared/capture/links/walls.ts';
import { metaRefresh, pageMetadata } from '../../../shared/capture/metadata/page-metadata.ts';
import type { Reading } from './captured.ts';
import { unread } from './unread.ts';

/** Reads a page. */
export function readPage(html: string): Reading {
  const { projection, readable, root } = projectHtml(html);
  const metadata = pageMetadata(root);
  const { title } = metadata.fields;
  const wall = wallOf(title ?? '', projection.text.slice(0, 20_000), html.slice(0, 200_000));
  const refresh = metaRefresh(root);
  if (projection.text === '') {
    const sentence = 'The page has no text without running its scripts.';
    return { ...unread('none', sentence, 'text-unavailable', metadata), wall, refresh };
  }
  return { text: 'available', problem: null, projection, readable, metadata, wall, refresh };
}
