/**
 * Typing shortcuts: curled quotes and joined dashes, and marks at the start of a paragraph that
 * turn it into a list, a heading, a quotation or a divider. Backspace takes each one back.
 */
import { Extension, InputRule } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { findWrapping } from '@tiptap/pm/transform';
import { smartReplacement } from '../../../shared/article/edit/smart-punctuation.ts';
import type { EditorOptions } from '../options.ts';

type RuleOptions = Pick<EditorOptions, 'language' | 'smartPunctuation'>;

/** The extension; settings are read at each key. */
export function inputRules(options: RuleOptions): Extension {
  return Extension.create({
    name: 'inputRules',
    addInputRules: () => [
      punctuationRule(options),
      wrapRule(/^\s*[-*•]\s$/, 'bulletList'),
      wrapRule(/^\s*(\d{1,3})[.)]\s$/, 'orderedList'),
      wrapRule(/^\s*>\s$/, 'blockquote'),
      headingRule(),
      dividerRule(),
    ],
  });
}

function punctuationRule(options: RuleOptions): InputRule {
  return new InputRule({
    find: (text) => {
      const found = options.smartPunctuation() ? smartReplacement(text, options.language()) : null;
      if (found === null) return null;
      const index = text.length - found.length;
      return { index, text: text.slice(index), data: { text: found.text } };
    },
    handler: ({ state, range, match }) => {
      const text: unknown = match.data?.text;
      if (typeof text === 'string') state.tr.insertText(text, range.from, range.to);
    },
  });
}

/** Wraps the paragraph; a number at its start becomes the start of the list. */
function wrapRule(find: RegExp, type: string): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range, match }) => {
      if (!isPlainParagraph(state)) return null;
      const { tr } = state;
      tr.delete(range.from, range.to);
      const block = tr.doc.resolve(range.from).blockRange();
      const wrapper = state.schema.nodes[type];
      if (block === null || wrapper === undefined) return null;
      const start = match[1] === undefined ? null : { start: Number(match[1]) };
      const wrapping = findWrapping(block, wrapper, start);
      if (wrapping === null) return null;
      tr.wrap(block, wrapping);
      return undefined;
    },
  });
}

function headingRule(): InputRule {
  return new InputRule({
    find: /^(#{2,4})\s$/,
    handler: ({ state, range, match }) => {
      const heading = state.schema.nodes.heading;
      if (!isPlainParagraph(state) || heading === undefined) return null;
      const { id } = state.selection.$from.parent.attrs;
      const { tr } = state;
      tr.delete(range.from, range.to);
      tr.setBlockType(range.from, range.from, heading, { id, level: match[1]?.length ?? 2 });
      return undefined;
    },
  });
}

function dividerRule(): InputRule {
  return new InputRule({
    find: /^(---|\*\*\*)\s$/,
    handler: ({ state, range }) => {
      const divider = state.schema.nodes.divider?.create();
      const { $from } = state.selection;
      if (
        !isPlainParagraph(state) ||
        divider === undefined ||
        $from.node(-1).type.name !== 'body'
      ) {
        return null;
      }
      state.tr.delete(range.from, range.to).insert($from.before(), divider);
      return undefined;
    },
  });
}

/** Shortcuts act on paragraphs outside tables and fields, never on a heading or a caption. */
function isPlainParagraph(state: EditorState): boolean {
  return state.selection.$from.parent.type.name === 'paragraph';
}
