/**
 * What a style attribute, and the simple class rules of a page, say about a piece of text.
 * Only declarations that carry meaning are read.
 */
import { classesOf, elementsIn, type HtmlElement } from './tree.ts';

/** Declarations by property, both in lower case. */
export type Style = Readonly<Record<string, string>>;

/** Class rules of a document, by class name. */
export type StyleSheet = ReadonlyMap<string, Style>;

/** A selector that is one class, alone or on one element name. */
const CLASS_SELECTOR = /^(?:[a-z][a-z0-9]*)?\.([\w-]+)$/i;

/** Reads the class rules of every style element; other selectors are ignored. */
export function styleSheetOf(root: HtmlElement): StyleSheet {
  const rules = new Map<string, Style>();
  for (const source of elementsIn(root)) {
    if (source.name !== 'style') continue;
    const css = source.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    for (const rule of css.replace(/<!--|-->/g, '').split('}')) {
      const [selectors = '', body = ''] = rule.split('{');
      for (const selector of selectors.split(',')) {
        const name = CLASS_SELECTOR.exec(selector.trim())?.[1];
        if (name !== undefined) rules.set(name, { ...rules.get(name), ...parseStyle(body) });
      }
    }
  }
  return rules;
}

/** Declarations of a style attribute. */
export function parseStyle(text: string): Style {
  const style: Record<string, string> = {};
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    style[name] = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return style;
}

/** The style an element ends up with from its classes and its own attribute. */
export function styleOf(source: HtmlElement, sheet: StyleSheet): Style {
  const own = source.attributes.style;
  if (own === undefined && source.attributes.class === undefined) return {};
  const fromClasses = classesOf(source).map((name) => sheet.get(name) ?? {});
  return Object.assign({}, ...fromClasses, parseStyle(own ?? ''));
}

/** Whether a style hides its element from a reader. */
export function isHidden(style: Style): boolean {
  return style.display === 'none' || style.visibility === 'hidden' || style['mso-hide'] === 'all';
}
