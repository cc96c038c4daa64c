/**
 * The real editor without a page: TipTap with every extension and plugin of the product, driven by
 * key events and text input the way ProseMirror's view drives them.
 */
import { Editor } from '@tiptap/core';
import type { Node as DocumentNode, Slice } from '@tiptap/pm/model';
import {
  AllSelection,
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { createExtensions } from '../../../src/renderer/editor/create-extensions.ts';
import type { EditorOptions } from '../../../src/renderer/editor/options.ts';
import { schemaSpec } from '../../../src/shared/article/schema.ts';
import { quietOptions } from './support.ts';

/** An open editor and everything a test does to it. */
export class TestEditor {
  readonly editor: Editor;
  readonly view: EditorView;

  constructor(document: DocumentNode, options: Partial<EditorOptions> = {}) {
    this.editor = new Editor({
      element: null,
      extensions: createExtensions({ ...quietOptions, ...options }),
      schemaSpec,
      content: document.toJSON(),
    });
    const { plugins } = this.editor.extensionManager;
    this.editor.view.updateState(this.editor.state.reconfigure({ plugins }));
    this.view = headlessView(this.editor);
  }

  get state(): EditorState {
    return this.editor.state;
  }

  get doc(): DocumentNode {
    return this.editor.state.doc;
  }

  /** Text of the first node of a type, or of the one with this index. */
  textOf(type: string, index = 0): string {
    return this.nodes(type)[index]?.node.textContent ?? `no ${type}`;
  }

  /** All nodes of a type with their positions. */
  nodes(type: string): { node: DocumentNode; position: number }[] {
    const found: { node: DocumentNode; position: number }[] = [];
    this.doc.descendants((node, position) => {
      if (node.type.name === type) found.push({ node, position });
    });
    return found;
  }

  /** Position right before the first occurrence of a text. */
  before(text: string): number {
    let found = -1;
    this.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
      if (at >= 0 && found < 0) found = position + at;
    });
    if (found < 0) throw new Error(`"${text}" is not in the document`);
    return found;
  }

  after(text: string): number {
    return this.before(text) + text.length;
  }

  /** Puts the caret at a position, or selects up to a second one. */
  select(anchor: number, head = anchor): this {
    return this.dispatch(this.state.tr.setSelection(TextSelection.create(this.doc, anchor, head)));
  }

  selectNode(type: string, index = 0): this {
    const position = this.nodes(type)[index]?.position ?? -1;
    return this.dispatch(this.state.tr.setSelection(NodeSelection.create(this.doc, position)));
  }

  selectAll(): this {
    return this.dispatch(this.state.tr.setSelection(new AllSelection(this.doc)));
  }

  /** Puts the caret into the first place of the first node of a type. */
  into(type: string, index = 0): this {
    const position = this.nodes(type)[index]?.position ?? -1;
    return this.dispatch(
      this.state.tr.setSelection(TextSelection.near(this.doc.resolve(position + 1))),
    );
  }

  dispatch(tr: Transaction): this {
    this.editor.view.dispatch(tr);
    return this;
  }

  run(command: Command): boolean {
    return command(this.state, this.view.dispatch, this.view);
  }

  /** Presses keys such as `Enter` or `Mod-a`; a key nobody handles does what a browser does. */
  press(...keys: string[]): this {
    for (const name of keys) {
      const event = keyEvent(name);
      const isHandled = this.state.plugins.some((plugin) =>
        plugin.props.handleKeyDown?.call(plugin, this.view, event),
      );
      if (!isHandled && name === 'Backspace') this.deleteCharacter(-1);
      if (!isHandled && name === 'Delete') this.deleteCharacter(1);
    }
    return this;
  }

  /** Types text one character at a time. */
  type(text: string): this {
    for (const character of text) {
      const { from, to } = this.state.selection;
      const insert = (): Transaction => this.state.tr.insertText(character, from, to);
      const isHandled = this.state.plugins.some((plugin) =>
        plugin.props.handleTextInput?.call(plugin, this.view, from, to, character, insert),
      );
      if (!isHandled) this.dispatch(this.state.tr.insertText(character));
    }
    return this;
  }

  /** Gives a slice to the plugins as a paste; false when none of them took it. */
  paste(slice: Slice, html = ''): boolean {
    const event = clipboardEvent(html);
    return this.state.plugins.some((plugin) =>
      plugin.props.handlePaste?.call(plugin, this.view, event, slice),
    );
  }

  undoAll(): this {
    while (this.editor.commands.undo());
    return this;
  }

  private deleteCharacter(direction: 1 | -1): void {
    const { $from, empty, from } = this.state.selection;
    const edge = direction === 1 ? $from.parent.content.size : 0;
    if (!empty || $from.parentOffset === edge) return;
    const other = from + direction;
    this.dispatch(this.state.tr.delete(Math.min(from, other), Math.max(from, other)));
  }
}

/** The parts of a view that commands use, on an editor that has no page. */
function headlessView(editor: Editor): EditorView {
  const view = {
    get state() {
      return editor.state;
    },
    dispatch: (tr: Transaction) => editor.view.dispatch(tr),
    composing: false,
    editable: true,
    focus: () => undefined,
    nodeDOM: () => null,
    dom: { ownerDocument: { getSelection: () => null } },
    endOfTextblock: (direction: string, state: EditorState = editor.state) => {
      const { $head } = state.selection;
      const isForward = ['forward', 'right', 'down'].includes(direction);
      return $head.parentOffset === (isForward ? $head.parent.content.size : 0);
    },
  };
  return view as unknown as EditorView;
}

const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Backspace: 8,
  Delete: 46,
  Tab: 9,
};

function keyEvent(name: string): KeyboardEvent {
  const parts = name.split('-');
  const key = parts.at(-1) ?? '';
  const event = {
    key,
    keyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0),
    ctrlKey: parts.includes('Mod') || parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    preventDefault: () => undefined,
  };
  return event as unknown as KeyboardEvent;
}

function clipboardEvent(html: string): ClipboardEvent {
  const clipboardData = {
    getData: (type: string) => (type === 'text/html' ? html : ''),
    files: [],
  };
  return { clipboardData, preventDefault: () => undefined } as unknown as ClipboardEvent;
}
