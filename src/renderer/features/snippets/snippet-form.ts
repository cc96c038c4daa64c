/** The fields in which a snippet is edited, and the content they stand for. Pure. */
import { inlineText, node } from '../../../shared/article/build.ts';
import { textOf } from '../../../shared/article/document.ts';
import type { NodeJson } from '../../../shared/article/json.ts';
import { editableText, withEditedText } from '../../../shared/article/snippet-text.ts';
import { unwrapBlocks, wrapBlocks } from '../../../shared/article/snippets.ts';
import type { SnippetFields } from '../../../shared/ipc/areas/snippets.ts';

/** Words of a snippet as typed; `title` is null for text, `text` null when lines cannot hold it. */
export type SnippetWords = { readonly title: string | null; readonly text: string | null };

/** The words of a stored snippet. */
export function wordsOfSnippet(snippet: SnippetFields): SnippetWords {
  const { title, blocks } = partsOf(snippet);
  return { title: title === null ? null : textOf(title), text: editableText(blocks) };
}

/** The content for edited words; unchanged words give back the same content. */
export function contentOfWords(snippet: SnippetFields, words: SnippetWords): string {
  const before = wordsOfSnippet(snippet);
  if (before.title === words.title && before.text === words.text) return snippet.content;
  const { title, blocks } = partsOf(snippet);
  const edited = words.text === null ? blocks : withEditedText(blocks, words.text);
  if (title === null) return wrapBlocks(edited);
  const heading = node('factBoxTitle', {}, inlineText(words.title ?? ''));
  return wrapBlocks([node('factBox', {}, [heading, ...edited])]);
}

function partsOf({ kind, content }: SnippetFields): {
  readonly title: NodeJson | null;
  readonly blocks: readonly NodeJson[];
} {
  const unwrapped = unwrapBlocks(content);
  const blocks = unwrapped.ok ? unwrapped.value : [];
  if (kind === 'text') return { title: null, blocks };
  const [title, ...inside] = blocks[0]?.content ?? [];
  return { title: title ?? node('factBoxTitle'), blocks: inside };
}
