/**
 * Which elements hold text that must not become part of an article: deleted, struck out, hidden,
 * or the label of a form control.
 */
import { isHidden, type Style } from './style.ts';
import type { HtmlElement } from './tree.ts';

const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'progress', 'meter']);

/** Why text inside this element does not come along, or null when it does. */
export function goneReason(
  source: HtmlElement,
  style: Style,
): { field: string; reason: string } | null {
  if (source.name === 'del') {
    return {
      field: 'deletion',
      reason: 'This text was deleted in the original with changes tracked.',
    };
  }
  const struck =
    source.name === 's' || source.name === 'strike' || /line-through/.test(decorationOf(style));
  if (struck) return { field: 'deletion', reason: 'This text is struck out in the original.' };
  if (isHidden(style) || 'hidden' in source.attributes) {
    return { field: 'hidden', reason: 'This text is hidden in the original.' };
  }
  if (CONTROLS.has(source.name)) {
    return { field: 'form', reason: 'A form control has no place in an article.' };
  }
  return null;
}

/** All text decorations a style asks for. */
export function decorationOf(style: Style): string {
  return `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`;
}
