/**
 * The bullet or number that Word writes before the text of a list paragraph.
 */
import { element, type HtmlElement, type HtmlNode } from '../html/tree.ts';
import { visibleText } from '../html/visible-text.ts';

/** What the label says about its list, and the paragraph without it. */
export type ListLabel = {
  readonly ordered: boolean;
  readonly start: number;
  readonly rest: readonly HtmlNode[];
};

/** A number or letter with a stop or bracket; anything else is a bullet. */
const NUMBERED = /^\(?(?:(\d+)|[a-z]{1,4})[.)]/i;

/** Finds the label of a list paragraph and takes it off. */
export function visibleLabel(paragraph: HtmlElement): ListLabel {
  const found = { label: '' };
  const rest = withoutLabel(paragraph.children, found);
  const match = NUMBERED.exec(found.label.trim());
  return { ordered: match !== null, start: Number(match?.[1] ?? 1), rest };
}

function withoutLabel(nodes: readonly HtmlNode[], found: { label: string }): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (/mso-list:\s*ignore/i.test(node.attributes.style ?? '')) {
      found.label += textOf(node);
      return [];
    }
    return [element(node.name, node.attributes, withoutLabel(node.children, found))];
  });
}

function textOf(node: HtmlElement): string {
  return visibleText(element('span', {}, node.children));
}
