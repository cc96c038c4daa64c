/**
 * Length limits while writing: what goes over is highlighted, softly, and typing stops only where
 * a destination would refuse the text. Pasted text is never cut; it is highlighted instead.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blockText } from '../../../shared/article/edit/block-text.ts';
import { excessOf, refusedAt } from '../../../shared/article/edit/length-limits.ts';
import type { EditorOptions } from '../options.ts';
import { blockDecorations } from './block-decorations.ts';

type LimitOptions = Pick<EditorOptions, 'onHardStop'>;

const highlightKey = new PluginKey<DecorationSet>('fieldLimits');
const hardStopKey = new PluginKey('hardStops');

/** The extension; limits are those of the shared table. */
export function fieldLimits(options: LimitOptions): Extension {
  return Extension.create({
    name: 'fieldLimits',
    priority: 940,
    addProseMirrorPlugins: () => [
      blockDecorations(highlightKey, highlight),
      new Plugin({
        key: hardStopKey,
        props: {
          handleTextInput: (view, from, to, text) => refuse(view, from, to, text, options),
        },
      }),
    ],
  });
}

function highlight(block: DocumentNode, position: number): Decoration[] {
  const excess = excessOf(block.type.name, blockText(block));
  if (excess === null || excess.from >= excess.to) return [];
  const { level, message } = excess.finding;
  const start = position + 1;
  const attributes = { class: `over-limit over-limit-${level}`, title: message };
  return [Decoration.inline(start + excess.from, start + excess.to, attributes)];
}

function refuse(
  view: EditorView,
  from: number,
  to: number,
  text: string,
  options: LimitOptions,
): boolean {
  const $from = view.state.doc.resolve(from);
  const start = $from.start();
  const before = blockText($from.parent);
  const after = before.slice(0, from - start) + text + before.slice(Math.max(0, to - start));
  const limit = refusedAt($from.parent.type.name, before, after);
  if (limit === null) return false;
  options.onHardStop({ field: $from.parent.type.name, limit });
  return true;
}
