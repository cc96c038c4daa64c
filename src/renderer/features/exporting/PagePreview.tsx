/**
 * An exported page in a frame that can run nothing. The window's policy forbids style elements,
 * so the page's own styles are handed over as a constructed style sheet, which it allows.
 */
import { useEffect, useRef } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './ExportPreview.module.css';

function applyStyles(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (page === null || view === null) return;
  const Sheet = Reflect.get(view, 'CSSStyleSheet');
  if (typeof Sheet !== 'function') return;
  const css = [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  const sheet: unknown = Reflect.construct(Sheet, []);
  Reflect.apply(CSSStyleSheet.prototype.replaceSync, sheet, [css]);
  Reflect.set(page, 'adoptedStyleSheets', [sheet]);
}

/** Shows a page; links in it lead nowhere. */
export function PagePreview({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onLoad = () => applyStyles(element);
    element.addEventListener('load', onLoad);
    element.srcdoc = html;
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
