/**
 * An exported page in a frame that can run nothing. The window's policy forbids style elements,
 * so the page's own styles are handed over as a constructed style sheet, which it allows.
 */
import { useEffect, useRef } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './ExportPreview.module.css';
import { splitStyles } from './split-styles.ts';
import { trustedPage } from './trusted-page.ts';

/** Applies styles to the page in a frame; the sheet must come from the frame's own window. */
function applyStyles(frame: HTMLIFrameElement, css: string): void {
  const page = frame.contentDocument;
  const Sheet = frame.contentWindow === null ? null : Reflect.get(frame.contentWindow, SHEET);
  if (page === null || typeof Sheet !== 'function') return;
  const sheet: unknown = Reflect.construct(Sheet, []);
  Reflect.apply(CSSStyleSheet.prototype.replaceSync, sheet, [css]);
  Reflect.set(page, 'adoptedStyleSheets', [sheet]);
}

const SHEET = 'CSSStyleSheet';

/** Shows a page; links in it lead nowhere. */
export function PagePreview({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const page = splitStyles(html);
    const onLoad = () => applyStyles(element, page.css);
    element.addEventListener('load', onLoad);
    element.srcdoc = trustedPage(page.html);
    return () => element.removeEventListener('load', onLoad);
  }, [html]);
  return (
    <iframe
      ref={frame}
      title="Preview of the page"
      sandbox="allow-same-origin"
      className={classes(styles.page)}
    />
  );
}
