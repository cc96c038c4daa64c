/** White space of inline nodes as a browser would show it, once a paragraph is complete. */
import type { NodeJson } from '../../article/json.ts';
import { joinText } from '../blocks/inline.ts';

/** Collapses white space across nodes and trims the ends; keeps breaks between words only. */
export function tidyInline(nodes: readonly NodeJson[]): NodeJson[] {
  const tidy: NodeJson[] = [];
  let afterSpace = true;
  for (const node of nodes) {
    if (node.text === undefined) {
      if (node.type === 'hardBreak') trimEnd(tidy);
      tidy.push(node);
      afterSpace = node.type === 'hardBreak';
      continue;
    }
    const text = afterSpace ? node.text.replace(/^ +/, '') : node.text;
    if (text === '') continue;
    tidy.push({ ...node, text });
    afterSpace = text.endsWith(' ');
  }
  while (tidy[0]?.type === 'hardBreak') tidy.shift();
  trimEnd(tidy);
  while (tidy.at(-1)?.type === 'hardBreak') {
    tidy.pop();
    trimEnd(tidy);
  }
  return joinText(tidy);
}

function trimEnd(nodes: NodeJson[]): void {
  const last = nodes.at(-1);
  if (last?.text === undefined || !last.text.endsWith(' ')) return;
  const text = last.text.replace(/ +$/, '');
  if (text === '') nodes.pop();
  else nodes[nodes.length - 1] = { ...last, text };
}
