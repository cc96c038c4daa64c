/**
 * Finds the source list: a known title and the entries under it, with or without addresses.
 */

import { inlineText } from '../../article/build.ts';
import type { SourceRecord } from '../../article/source.ts';
import type { Block, Inline } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { lostCitations } from '../blocks/citations.ts';
import { inlinePlain, splitLines } from '../blocks/inline.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import { wordsOf } from '../words/words.ts';
import { type Draft, take } from './draft.ts';
import { endsWithStop, lengthInWords, looksLikeHeading, sentenceCount } from './prose.ts';
import { isBareAddress, type SourceEntry, sourceEntry, sourceRecordOf } from './source-entry.ts';
import { isGlanceTitle, isSourcesTitle, withoutColon } from './titles.ts';

/** What still reads as one entry; the second is the longest title a record holds. */
const ENTRY_WORDS = 60;
const LONGEST_ENTRY = 2000;

/** Moves the source list out of the text into source records. */
export function recogniseSources(draft: Draft, context: ImportContext): Draft {
  const last = draft.blocks.findLastIndex((block) => block.kind !== 'taken');
  for (let index = last; index >= 0; index -= 1) {
    const block = draft.blocks[index];
    if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'heading')) continue;
    const found = listAt(draft, index, block.inline, index === last);
    if (found !== null) return takeList(draft, index, found, context);
  }
  return draft;
}

type SourceList = {
  readonly title: string;
  readonly entries: readonly SourceEntry[];
  readonly notes: readonly Note[];
  readonly count: number;
};

function listAt(
  { blocks, facts }: Draft,
  index: number,
  inline: Inline,
  isLast: boolean,
): SourceList | null {
  const [first = [], ...more] = splitLines(inline);
  const title = inlinePlain(first);
  const details = facts.sourceDetails ?? [];
  if (isSourcesTitle(title)) {
    const under = more.filter((line) => line.length > 0);
    const end = entriesEnd(blocks, index + 1);
    const following = blocks.slice(index + 1, end).flatMap(entryLines);
    const lines = [...under.map((inline) => ({ inline, number: '' })), ...following];
    const entries = joinAddresses(
      lines.filter(hasWords).map((line) => numberedEntry(line, details)),
    );
    const cited = [first, ...lines.map((line) => line.inline)];
    const notes = cited.flatMap((line) => lostCitations(line, 'sources'));
    return entries.length === 0 ? null : { title, entries, notes, count: end - index };
  }
  const cited = inline.some((node) => node.type === 'citation');
  return isLast && !cited ? listInLine(inlinePlain(inline)) : null;
}

/** "Sources: Reuters; Companies House", all in the last line. */
function listInLine(text: string): SourceList | null {
  const match = /^([^:：]{3,24})[:：]\s*(.+)$/su.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || !isSourcesTitle(match[1])) return null;
  const pieces = match[2].split(/\s*[;；\n]\s*/).filter((piece) => piece !== '');
  const short = pieces.length === 1 ? pieces[0]?.split(/,\s+(?:and\s+)?/) : undefined;
  const names = short?.every((piece) => lengthInWords(piece) <= 4) ? short : pieces;
  const entries = names.map((name) => sourceEntry(inlineText(name), []));
  return { title: match[1], entries, notes: [], count: 1 };
}

/** First index after `from` that no longer belongs to the list. */
function entriesEnd(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end < blocks.length && isEntryBlock(blocks[end])) end += 1;
  const after = blocks[end];
  const last = blocks[end - 1];
  const prose = after?.kind === 'paragraph';
  const announces = end - from > 1 && last?.kind === 'paragraph' && last.tight !== true;
  return prose && announces && looksLikeHeading(blockText(last)) ? end - 1 : end;
}

function isEntryBlock(block: Block | undefined): boolean {
  if (block?.kind === 'list') return block.items.flat().every(isEntryPart);
  if (block?.kind !== 'paragraph') return false;
  const text = blockText(block);
  if (text.length > LONGEST_ENTRY) return false;
  if (
    isGlanceTitle(text) ||
    /^(?:by\s+\p{Lu}|correction|clarification|update\b|editor['’]s note)/iu.test(text)
  ) {
    return false;
  }
  if (/https?:\/\/|www\./i.test(text)) return lengthInWords(text) <= ENTRY_WORDS * 2;
  const running = endsWithStop(text) && (sentenceCount(text) > 1 || lengthInWords(text) > 25);
  return lengthInWords(text) <= ENTRY_WORDS && !running;
}

/** Pictures and tables inside a list are more than entries. */
function isEntryPart(block: Block): boolean {
  return block.kind === 'list' ? block.items.flat().every(isEntryPart) : block.kind === 'paragraph';
}

/** A line of the list and the number it carried there, if any. */
type EntryLine = { readonly inline: Inline; readonly number: string };

/** A line can also hold nothing but a footnote, which is no entry. */
function hasWords(line: EntryLine): boolean {
  return inlinePlain(line.inline) !== '';
}

function entryLines(block: Block): EntryLine[] {
  if (block.kind === 'paragraph') {
    return splitLines(block.inline)
      .filter((line) => line.length > 0)
      .map((inline) => ({ inline, number: '' }));
  }
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item, index) => {
    const [first, ...others] = item.flatMap(entryLines);
    if (first === undefined) return [];
    const number = block.ordered ? `${block.start + index}. ${first.number}` : first.number;
    return [{ ...first, number }, ...others];
  });
}

function numberedEntry(line: EntryLine, details: readonly string[]): SourceEntry {
  const entry = sourceEntry(line.inline, details);
  return { ...entry, original: line.number + entry.original };
}

/** An address alone on a line belongs to the title above it. */
function joinAddresses(entries: readonly SourceEntry[]): SourceEntry[] {
  const joined: SourceEntry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last !== undefined && last.url === '' && isBareAddress(entry)) {
      const original = `${last.original}\n${entry.original}`;
      joined[joined.length - 1] = { ...last, url: entry.url, original };
    } else joined.push(entry);
  }
  return joined;
}

function takeList(draft: Draft, index: number, list: SourceList, context: ImportContext): Draft {
  const notes: Note[] = [
    ...list.notes,
    changedNote(
      'sources',
      list.title,
      '',
      `“${withoutColon(list.title)}” announces the source list.`,
    ),
  ];
  const stated = new Set(draft.parts.sources.map(wordsIn));
  const records = list.entries.flatMap((entry) => {
    if (stated.has(wordsIn(entry))) {
      notes.push(changedNote('sources', entry.original, '', 'The file lists this source twice.'));
      return [];
    }
    const record = sourceRecordOf(entry, context.newId());
    notes.push(entryNote(entry, record));
    return [record];
  });
  const sources = [...draft.parts.sources, ...records];
  return take(draft, index, list.count, 'sources', { sources }, notes);
}

/** What two entries for the same source have in common, however each divides its words. */
function wordsIn({ title, publisher, date, url }: SourceEntry | SourceRecord): string {
  return wordsOf(`${title} ${publisher} ${date} ${title === url ? '' : url}`).join(' ');
}

function entryNote(entry: SourceEntry, record: SourceRecord): Note {
  const { title, publisher, date, url } = record;
  const facts = url === title ? [url] : [title, publisher, date, url];
  const result = facts.filter((fact) => fact !== '').join(' ');
  const isSplit = publisher !== '' || date !== '';
  const reason = isSplit
    ? 'Listed under the sources; what follows the title was read as publisher and date.'
    : 'Listed under the sources.';
  const undo = { kind: 'source-to-paragraph', sourceId: record.id } as const;
  return changedNote('sources', entry.original, result, reason, undo);
}
