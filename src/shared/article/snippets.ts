/**
 * Snippets as data: blocks kept in a stored document of their own, so that one parser, one
 * check and one upgrade serve them. The library, the editor and the dialogs call these.
 */
import { fail, ok, type Result } from '../ipc/result.ts';
import { buildDocument, paragraph } from './build.ts';
import { parseBody, slotOf, textOf, toBody } from './document.ts';
import { type NodeJson, SCHEMA_VERSION } from './json.ts';
import { INTERNAL_MARKS } from './marks.ts';
import { articleSchema } from './schema.ts';

/** Blocks as the content string of a snippet, without what belongs to the piece they are from. */
export function wrapBlocks(blocks: readonly NodeJson[]): string {
  return toBody(buildDocument({ body: blocks.map(detached) }));
}

/** The blocks of a snippet's content; `invalid-input` when it is not a whole stored document. */
export function unwrapBlocks(content: string): Result<readonly NodeJson[]> {
  const document = parseBody(content);
  return document.ok ? ok(slotOf(document.value, 'body').content ?? []) : document;
}

/** The blocks of a snippet of a kind; refuses a fact box snippet that is anything but one box. */
export function checkedBlocks(
  content: string,
  kind: 'text' | 'fact-box',
): Result<readonly NodeJson[]> {
  const blocks = unwrapBlocks(content);
  if (!blocks.ok) return blocks;
  const isOneBox = blocks.value.length === 1 && blocks.value[0]?.type === 'factBox';
  if (kind === 'fact-box' && !isOneBox) {
    return fail('invalid-input', null, 'A fact box snippet holds one fact box and nothing else.');
  }
  if (blocks.value.every((block) => textOf(block).trim() === '')) {
    return fail('invalid-input', null, 'There are no words in this snippet.');
  }
  return blocks;
}

/** The fact box of a snippet as it goes into a piece: it remembers where it is from. */
export function boxOfSnippet(
  box: NodeJson,
  snippet: { readonly id: string; readonly version: number },
): NodeJson {
  const attrs = { ...box.attrs, snippetId: snippet.id, snippetVersion: snippet.version };
  return { ...box, attrs };
}

/** What a box says, as one string: equal for boxes that differ only in ids and origin. */
export function boxFingerprint(box: NodeJson): string {
  const complete: NodeJson = articleSchema.nodeFromJSON(box).toJSON();
  return JSON.stringify([SCHEMA_VERSION, unnamed(complete)]);
}

/** A few words that tell snippets apart in a list. */
export function snippetExtract(content: string, length = 90): string {
  const blocks = unwrapBlocks(content);
  if (!blocks.ok) return '';
  const words = blocks.value.flatMap(linesOf).join(' · ').replace(/\s+/gu, ' ').trim();
  return words.length > length ? `${words.slice(0, length).trimEnd()}…` : words;
}

/** An empty fact box or paragraph to begin a snippet with. */
export function emptyBlocks(kind: 'text' | 'fact-box'): NodeJson[] {
  if (kind === 'text') return [paragraph('')];
  return [{ type: 'factBox', content: [{ type: 'factBoxTitle' }, paragraph('')] }];
}

/** Citations point at sources of one piece and comments at its talk: both stay behind. */
function detached(node: NodeJson): NodeJson {
  const attrs = withoutOrigin(node.attrs);
  const marks = node.marks?.filter(({ type }) => !INTERNAL_MARKS.some((name) => name === type));
  const content = node.content?.filter(({ type }) => type !== 'citation').map(detached);
  return {
    ...node,
    ...(attrs === undefined ? {} : { attrs }),
    ...(marks === undefined ? {} : { marks }),
    ...(content === undefined ? {} : { content }),
  };
}

function unnamed(node: NodeJson): NodeJson {
  const { id: _id, snippetId: _snippet, snippetVersion: _version, ...attrs } = node.attrs ?? {};
  const content = node.content?.map(unnamed);
  return { ...node, attrs, ...(content === undefined ? {} : { content }) };
}

function withoutOrigin(attrs: NodeJson['attrs']): NodeJson['attrs'] {
  if (attrs === undefined) return undefined;
  const {
    id: _id,
    sug: _suggestion,
    snippetId: _snippet,
    snippetVersion: _version,
    ...kept
  } = attrs;
  return kept;
}

function linesOf(node: NodeJson): string[] {
  const isLine = node.content?.some(({ text }) => text !== undefined) === true;
  return isLine ? [textOf(node)] : (node.content ?? []).flatMap(linesOf);
}
