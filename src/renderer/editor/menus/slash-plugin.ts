/** Connects the slash menu to the text: watches for a slash at the start of a word. */
import type { Editor } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { create } from 'zustand';
import { runCommand } from '../../commands/registry.ts';
import { type SlashItem, slashItems } from './slash-items.ts';

/** What the open menu shows; `choose` runs an entry. Null while it is closed. */
export type SlashState = {
  readonly items: readonly SlashItem[];
  readonly active: number;
  readonly mount: SuggestionProps<SlashItem, SlashItem>['mount'];
  readonly choose: (item: SlashItem) => void;
};

/** The open slash menu of this window. */
export const useSlash = create<{ readonly menu: SlashState | null }>(() => ({ menu: null }));

const slashKey = new PluginKey('slashMenu');

/** Registers the plugin with an editor; returns how to take it away. */
export function registerSlashMenu(editor: Editor): () => void {
  const plugin = Suggestion<SlashItem, SlashItem>({
    editor,
    pluginKey: slashKey,
    char: '/',
    allowSpaces: true,
    decorationClass: 'slash-query',
    allow: ({ state, range }) => state.doc.resolve(range.from).node(1).type.name === 'body',
    items: ({ query }) => slashItems(query),
    command: ({ range, props }) => {
      editor.chain().focus().deleteRange(range).run();
      runCommand(props.id);
    },
    render: () => ({ onStart: show, onUpdate: show, onExit: hide, onKeyDown }),
  });
  // First in line: Enter and the arrows belong to the menu while it is open.
  editor.registerPlugin(plugin, (added, others) => [added, ...others]);
  return () => {
    hide();
    editor.unregisterPlugin(slashKey);
  };
}

function show(props: SuggestionProps<SlashItem, SlashItem>): void {
  const { mount, command } = props;
  // Computed here and not taken from the plugin, which passes none while it waits for them.
  const items = slashItems(props.query);
  const before = useSlash.getState().menu;
  const active = before === null ? 0 : Math.min(before.active, Math.max(0, items.length - 1));
  useSlash.setState({ menu: { items, active, mount: before?.mount ?? mount, choose: command } });
}

function hide(): void {
  useSlash.setState({ menu: null });
}

function onKeyDown({ event }: { readonly event: KeyboardEvent }): boolean {
  const { menu } = useSlash.getState();
  if (menu === null || menu.items.length === 0) return false;
  const count = menu.items.length;
  if (event.key === 'ArrowDown') return activate((menu.active + 1) % count);
  if (event.key === 'ArrowUp') return activate((menu.active + count - 1) % count);
  if (event.key !== 'Enter' && event.key !== 'Tab') return false;
  const item = menu.items[menu.active];
  if (item !== undefined) menu.choose(item);
  return true;
}

function activate(active: number): boolean {
  const { menu } = useSlash.getState();
  if (menu !== null) useSlash.setState({ menu: { ...menu, active } });
  return true;
}
