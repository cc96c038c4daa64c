/**
 * The only place where HTML text is put together. Everything passes through `text` or an
 * attribute value, so nothing reaches a page without being escaped.
 */

/** Finished HTML; only this module makes it. */
export type Markup = { readonly markup: string };

/** Attribute values; `false` and null leave the attribute out, `true` writes it without value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const VOID_ELEMENTS = ['br', 'hr', 'img', 'meta', 'link'];

/** Text, escaped for content and for quoted attribute values alike. */
export function text(value: string): Markup {
  return { markup: escaped(value) };
}

/** An element on one line; names come from this program, never from a piece. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly Markup[] = [],
): Markup {
  const opening = `<${name}${attributesText(attributes)}>`;
  if (VOID_ELEMENTS.includes(name)) return { markup: opening };
  return { markup: `${opening}${children.map(({ markup }) => markup).join('')}</${name}>` };
}

/** An element whose children stand on lines of their own. */
export function container(
  name: string,
  attributes: Attributes,
  children: readonly Markup[],
): Markup {
  return element(name, attributes, [{ markup: '\n' }, lines(children), { markup: '\n' }]);
}

/** Pieces of markup, one per line; empty ones leave no line. */
export function lines(children: readonly Markup[]): Markup {
  return {
    markup: children
      .map(({ markup }) => markup)
      .filter((markup) => markup !== '')
      .join('\n'),
  };
}

/** Nothing. */
export const NOTHING: Markup = { markup: '' };

/** Style sheet text, which this program wrote itself. */
export function styleElement(css: string): Markup {
  return { markup: `<style>\n${css.trim()}\n</style>` };
}

/** Data for search engines; escaped so that no text in it can end the element or open a comment. */
export function dataElement(type: string, data: unknown): Markup {
  const json = JSON.stringify(data, null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { markup: `<script type="${escaped(type)}">\n${json}\n</script>` };
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
