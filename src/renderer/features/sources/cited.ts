/** Which sources the text cites, derived from its citation marks. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { citationReferences } from '../../../shared/article/citation-references.ts';

/** How often each source is cited, by source id; sources never cited are absent. */
export function citedSources(document: DocumentNode): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  document.descendants((node) => {
    if (node.type.name !== 'citation') return true;
    for (const { sourceId } of citationReferences(node)) {
      if (sourceId !== null) times[sourceId] = (times[sourceId] ?? 0) + 1;
    }
    return false;
  });
  return times;
}

/** "Not cited", "Cited once", "Cited 3 times". */
export function citedWords(times: number): string {
  if (times === 0) return 'Not cited';
  return times === 1 ? 'Cited once' : `Cited ${times} times`;
}
