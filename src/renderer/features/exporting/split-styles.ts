/** Takes the style elements out of a page that our own exporter wrote, for the preview. */

const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

/** The page without its style elements, and their rules in order. */
export function splitStyles(page: string): { readonly html: string; readonly css: string } {
  const rules = [...page.matchAll(STYLE_ELEMENT)].map(([, css = '']) => css);
  return { html: page.replace(STYLE_ELEMENT, ''), css: rules.join('\n') };
}
