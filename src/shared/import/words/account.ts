/**
 * The accounting that closes every import: each word of the input must stand in the article,
 * in a source, in a field or in the report. The property tests call the same function.
 */
import { citationReferences } from '../../article/citation-references.ts';
import type { NodeJson } from '../../article/json.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { subtractWords, wordCounts, wordsOf } from './words.ts';

/** The part of a report item that accounting reads. */
type Statement = { readonly original: string; readonly result: string };

/**
 * Words of the input that are nowhere in the result, in input order. A report item counts only
 * for the words that its `result` does not hold, because those already stand in the article.
 */
export function accountForWords(
  inputText: string,
  article: ArticlePackage,
  report: { readonly items: readonly Statement[] },
): string[] {
  return missingWords(inputText, packageTexts(article), report.items);
}

/** Words of the input that neither these texts nor these notes hold, in input order. */
export function missingWords(
  inputText: string,
  texts: readonly string[],
  notes: readonly Statement[],
): string[] {
  const found = wordCounts(texts);
  for (const item of notes) {
    const beyond = subtractWords(wordCounts([item.original]), wordCounts([item.result]));
    for (const [word, count] of beyond) found.set(word, (found.get(word) ?? 0) + count);
  }
  return wordsOf(inputText).filter((word) => {
    const left = found.get(word) ?? 0;
    if (left > 0) found.set(word, left - 1);
    return left === 0;
  });
}

/** Every text of a package that a reader or an editor can see: document, sources and facts. */
function packageTexts(article: ArticlePackage): string[] {
  const { fields, sources } = article;
  return [
    ...nodeTexts(article.document.doc),
    ...sources.flatMap((source) => [source.title, source.url, source.publisher, source.date]),
    ...fields.authors.map((author) => author.name),
    fields.dateline.place,
    fields.dateline.date ?? '',
    ...fields.tags,
    fields.slug,
    fields.description,
    fields.desk,
    fields.language,
    fields.internalNote,
    ...Object.values(fields.headlines),
  ];
}

/** Every text of a node and all below it: words, notes, descriptions, addresses, list numbers. */
export function nodeTexts(root: NodeJson): string[] {
  const texts: string[] = [];
  collectTexts(root, texts);
  return texts;
}

function collectTexts(node: NodeJson, texts: string[]): void {
  const inline = (node.content ?? []).some((child) => child.text !== undefined);
  if (inline) texts.push(inlineWords(node));
  texts.push(...attributeTexts(node));
  for (const child of node.content ?? []) collectTexts(child, texts);
}

/** Text of one block with atoms as gaps, so that words cut by a mark boundary stay whole. */
function inlineWords(node: NodeJson): string {
  return (node.content ?? []).map((child) => child.text ?? ' ').join('');
}

function attributeTexts(node: NodeJson): string[] {
  const { attrs } = node;
  if (attrs === undefined) return [];
  const texts = [attrs.alt, attrs.url, attrs.title, attrs.photographer, attrs.source];
  if (node.type === 'citation') {
    texts.push(...citationReferences(node).flatMap(({ note, locator }) => [note, locator]));
  }
  if (node.type === 'orderedList') texts.push(listNumbers(node));
  return texts.filter((text) => typeof text === 'string');
}

/** The numbers an ordered list shows; typed numbers of the input turn into these. */
function listNumbers(node: NodeJson): string {
  const start = typeof node.attrs?.start === 'number' ? node.attrs.start : 1;
  return (node.content ?? []).map((_, index) => String(start + index)).join(' ');
}
