/**
 * Which elements of a page no reader sees. What is in them is not evidence, so it is neither
 * projected nor shown.
 */
import type { HtmlElement } from '../../import/html/tree.ts';

const NEVER_SHOWN = new Set(
  (
    'head script style noscript template iframe object embed applet svg math canvas audio video ' +
    'map datalist select textarea input button dialog frameset noframes'
  ).split(' '),
);

/** Whether an element and everything below it stays off the page. */
export function isHidden(element: HtmlElement): boolean {
  if (NEVER_SHOWN.has(element.name)) return true;
  if ('hidden' in element.attributes && element.attributes.hidden !== 'until-found') return true;
  const style = element.attributes.style;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
