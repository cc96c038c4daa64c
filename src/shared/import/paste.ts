/**
 * Paste into an open piece: clipboard HTML or text to document nodes that fit the schema.
 * Pure and quick, because it runs in the window; nothing is guessed beyond what the markup says.
 */
import { newBlockId, withBlockIds } from '../article/block-ids.ts';
import { node } from '../article/build.ts';
import type { NodeJson, StoredDocument } from '../article/json.ts';
import { itemsOf } from './assemble/report-items.ts';
import type { Block } from './blocks/block.ts';
import { blocksToNodes } from './blocks/to-nodes.ts';
import { flowBlocks } from './html/flow.ts';
import { PLAIN } from './html/inline-state.ts';
import { PASTE_LIMITS } from './html/parse.ts';
import { prepareHtml } from './html/prepare.ts';
import { formattingNotes, type InlinePicture, newReading } from './html/reading.ts';
import { styleSheetOf } from './html/style.ts';
import { droppedNote, type Note } from './notes.ts';
import { textBlocks } from './plain-text/read-text.ts';
import type { ImportReport } from './report.ts';
import { missingWords, nodeTexts } from './words/account.ts';

/** What a paste needs from outside: random numbers in [0, 1) for block ids. */
export type PasteContext = { readonly random: () => number };

/**
 * What was pasted: blocks for the body, the report, and pictures that came along as bytes; each
 * picture names the figure it belongs to.
 */
export type Pasted = {
  readonly blocks: readonly NodeJson[];
  readonly report: ImportReport;
  readonly pictures: readonly InlinePicture[];
};

/** Blocks of clipboard HTML. */
export function htmlToBlocks(html: string, context: PasteContext): Pasted {
  const prepared = prepareHtml(html, PASTE_LIMITS);
  const reading = newReading({
    sheet: styleSheetOf(prepared.original),
    newBlockId: () => newBlockId(context.random),
  });
  const blocks = flowBlocks(prepared.root.children, PLAIN, reading);
  const notes = [...prepared.notes, ...reading.notes, ...formattingNotes(reading)];
  return { ...finish(blocks, notes, prepared.inputText, context), pictures: reading.pictures };
}

/** Blocks of clipboard text: paragraphs and lists. */
export function textToBlocks(text: string, context: PasteContext): Pasted {
  const read = textBlocks(text);
  return { ...finish(read.blocks, read.notes, text, context), pictures: [] };
}

function finish(
  blocks: readonly Block[],
  notes: readonly Note[],
  inputText: string,
  context: PasteContext,
): Omit<Pasted, 'pictures'> {
  const body = withBlockIds(node('body', {}, blocksToNodes(blocks)), context.random);
  const document: StoredDocument = { schemaVersion: 1, doc: body };
  const missing = missingWords(inputText, nodeTexts(body), notes);
  const net =
    missing.length === 0
      ? []
      : [droppedNote('unplaced', missing.join(' '), 'These words found no place in the article.')];
  const items = itemsOf([...notes, ...net], document);
  const report: ImportReport = { fileName: '', format: 'clipboard', encoding: 'utf-8', items };
  return { blocks: body.content ?? [], report };
}
