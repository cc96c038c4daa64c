/**
 * A whole HTML file to blocks and facts: saved web pages and documents exported as HTML.
 */
import { newBlockId } from '../../article/block-ids.ts';
import { counted } from '../../wording/counted.ts';
import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import type { ImportContext } from '../context.ts';
import type { Filed, FiledFacts } from '../filed.ts';
import { changedNote, droppedNote, type Note } from '../notes.ts';
import { flowBlocks } from './flow.ts';
import { PLAIN } from './inline-state.ts';
import { pageData } from './page-data.ts';
import { articlePart } from './page-parts.ts';
import { FILE_LIMITS } from './parse.ts';
import { prepareHtml } from './prepare.ts';
import { type AssetIdOf, formattingNotes, type InlinePicture, newReading } from './reading.ts';
import { styleSheetOf } from './style.ts';
import { elementsIn, type HtmlElement } from './tree.ts';

/** A filed HTML document, with pictures whose bytes stood in the markup. */
export type FiledHtml = { readonly filed: Filed; readonly pictures: readonly InlinePicture[] };

/** Reads an HTML file of any origin. */
export function readHtml(
  html: string,
  context: ImportContext,
  assetIdOf: AssetIdOf = () => null,
): FiledHtml {
  const prepared = prepareHtml(html, FILE_LIMITS);
  const page = pageData(prepared.original);
  const part = articlePart(prepared.root);
  const reading = newReading({
    sheet: styleSheetOf(prepared.original),
    base: page.base,
    language: prepared.source === 'web' ? (page.facts.language ?? '') : '',
    newBlockId: () => newBlockId(context.random),
    assetIdOf,
  });
  const blocks = flowBlocks(part.root.children, PLAIN, reading);
  const facts = settleHeadline(page.facts, page.title, blocks);
  const title = otherTitle(page.title, facts, blocks);
  const notes = [
    ...prepared.notes,
    ...part.notes,
    ...reading.notes,
    ...formattingNotes(reading),
    ...(title === '' ? [] : [droppedNote('page', title, 'The title of the page differs.')]),
    ...scriptNotes(prepared.original),
  ];
  const inputText = `${title}\n${prepared.inputText}`;
  return { filed: { format: 'html', blocks, facts, notes, inputText }, pictures: reading.pictures };
}

/** What readers see as the title beats what machines are told; the page title comes last. */
function settleHeadline(facts: FiledFacts, title: string, blocks: readonly Block[]): FiledFacts {
  const { headline, ...rest } = facts;
  if (blocks.some((block) => block.kind === 'heading' && block.level === 1)) return rest;
  if (headline !== undefined) return facts;
  return title === '' ? rest : { ...rest, ...shownTitle(title, blocks) };
}

/** A page title counts when its words, without the name of the site, also stand in the text. */
function shownTitle(title: string, blocks: readonly Block[]): { headline?: string } {
  const shown = blocks
    .slice(0, 6)
    .map(blockText)
    .find((text) => text !== '' && title.startsWith(text));
  return shown === undefined ? {} : { headline: shown };
}

/** The title of the page when it is not simply the headline again. */
function otherTitle(title: string, facts: FiledFacts, blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const headline = facts.headline ?? (first === undefined ? '' : blockText(first));
  return title === headline ? '' : title;
}

function scriptNotes(page: HtmlElement): Note[] {
  const count = [...elementsIn(page)].filter((source) =>
    /^(?:script|style)$/.test(source.name),
  ).length;
  const reason = `Left out: ${counted(count, 'script or style sheet', 'scripts and style sheets')} of the page.`;
  return count === 0 ? [] : [changedNote('page', '', '', reason)];
}
