/** Small builders for the DOM of node views. */

/** Attributes of an element; false and null leave an attribute out, true writes it empty. */
export type ElementAttributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: ElementAttributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  setAttributes(created, attributes);
  created.append(...children);
  return created;
}

/** Writes attributes in the manner of `element`; touches only those that differ. */
export function setAttributes(target: Element, attributes: ElementAttributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : String(value);
    if (value === null || value === false) target.removeAttribute(name);
    else if (target.getAttribute(name) !== text) target.setAttribute(name, text);
  }
}
