/**
 * Players and frames of a page: an embed keeps the address and title, never the markup.
 */
import type { Block } from '../blocks/block.ts';
import { changedNote } from '../notes.ts';
import { safeAddress } from './links.ts';
import { drop, type Reading } from './reading.ts';
import { findElement, type HtmlElement } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** The embed of a frame or player; reported as dropped when it has no usable address. */
export function embedBlock(source: HtmlElement, reading: Reading): Block[] {
  const inner = findElement(source, (candidate) => candidate.name === 'source');
  const { src, data, title = '' } = source.attributes;
  const url = safeAddress(src ?? data ?? inner?.attributes.src ?? '', reading.base);
  const fallback = visibleText(source);
  drop(reading, 'embed', fallback, 'Text that stands in for a player was left out.');
  if (url === null) {
    drop(reading, 'embed', title, 'A player without a usable address was left out.');
    return [];
  }
  return [embed(url, title, reading)];
}

/** The embed of a figure that holds nothing but an address, as WordPress writes them. */
export function linkEmbed(source: HtmlElement, reading: Reading): Block | null {
  const text = visibleText(source);
  const bare = /\bwp-block-embed\b/.test(source.attributes.class ?? '') && !/\s/.test(text);
  const url = bare && !text.startsWith('#') ? safeAddress(text) : null;
  return url === null ? null : embed(url, '', reading);
}

function embed(url: string, title: string, reading: Reading): Block {
  const id = reading.newBlockId();
  const reason = 'A player or frame of the page was kept as an embed with its address.';
  const words = `${title}\n${url}`.trim();
  const undo = { kind: 'block-to-paragraphs', nodeId: id } as const;
  reading.notes.push(changedNote('embed', words, words, reason, undo));
  return { kind: 'embed', id, url, title };
}
