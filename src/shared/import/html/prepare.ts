/**
 * From HTML text to a tree that means what it says: parse, undo the habits of the program that
 * wrote it, lift footnotes.
 */
import { cleanGoogleDocs } from '../google-docs/clean.ts';
import { cleanLibreOffice } from '../libreoffice/clean.ts';
import { changedNote, type Note } from '../notes.ts';
import { cleanWord } from '../word/clean.ts';
import { detectSource, type HtmlSource } from './detect-source.ts';
import { liftNotes } from './notes-pass.ts';
import { type HtmlLimits, parseHtml } from './parse.ts';
import type { HtmlElement } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** A cleaned tree beside the original page, and the text that accounting measures against. */
export type PreparedHtml = {
  readonly original: HtmlElement;
  readonly root: HtmlElement;
  readonly inputText: string;
  readonly source: HtmlSource;
  readonly notes: readonly Note[];
};

/** Parses and cleans; every word taken out is in the notes. */
export function prepareHtml(html: string, limits: HtmlLimits): PreparedHtml {
  const parsed = parseHtml(html, limits);
  const source = detectSource(html);
  const cleaned = clean(source, parsed.root);
  const lifted = liftNotes(cleaned.root);
  const removed = cleaned.notes.map((note) => note.original);
  const flat = parsed.flattened
    ? [changedNote('formatting', '', '', 'Very deep or very long markup was read as plain text.')]
    : [];
  return {
    original: parsed.root,
    root: lifted.root,
    inputText: [visibleText(lifted.measured), ...removed].join('\n'),
    source,
    notes: [...flat, ...cleaned.notes, ...lifted.notes],
  };
}

function clean(
  source: HtmlSource,
  root: HtmlElement,
): { readonly root: HtmlElement; readonly notes: readonly Note[] } {
  switch (source) {
    case 'word':
      return cleanWord(root);
    case 'libreoffice':
      return cleanLibreOffice(root);
    case 'google-docs':
      return { root: cleanGoogleDocs(root), notes: [] };
    case 'web':
      return { root, notes: [] };
  }
}
