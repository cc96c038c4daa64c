/** Which parts of an article a stored piece has: what the guided job checks the import by. */
import { parseBody, slotOf, textOf, walk } from '../../src/shared/article/document.ts';
import type { NodeJson } from '../../src/shared/article/json.ts';

/** The parts of one piece, counted. */
export interface ArticleParts {
  readonly headline: string;
  readonly hasStandfirst: boolean;
  readonly hasHeroLine: boolean;
  readonly glancePoints: number;
  readonly headings: number;
  readonly paragraphs: number;
  readonly speakers: readonly string[];
  readonly sources: number;
}

/** Counts the parts of a stored body and its sources. Throws if the body cannot be read. */
export function articleParts(body: string, sources: number): ArticleParts {
  const parsed = parseBody(body);
  if (!parsed.ok) throw new Error(parsed.error.sentence);
  const document = parsed.value;
  const bodySlot = slotOf(document, 'body');
  const all = (root: NodeJson, type: string): NodeJson[] => {
    const found: NodeJson[] = [];
    walk(root, (node) => {
      if (node.type === type) found.push(node);
      return true;
    });
    return found;
  };
  const hero = slotOf(document, 'hero');
  return {
    headline: textOf(slotOf(document, 'headline')),
    hasStandfirst: textOf(slotOf(document, 'standfirst')) !== '',
    hasHeroLine: textOf(hero) !== '' || Boolean(hero.attrs?.alt),
    glancePoints: all(slotOf(document, 'glance'), 'glanceItem').length,
    headings: all(bodySlot, 'heading').length,
    paragraphs: all(bodySlot, 'paragraph').length,
    speakers: all(bodySlot, 'attribution').map(textOf),
    sources,
  };
}
