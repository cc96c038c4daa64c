/** The menu that opens on a slash: kinds of text and everything that can be inserted. */
import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { keysOf } from '../../../shared/commands/keys.ts';
import { commandOf } from '../../../shared/commands/table.ts';
import { platform } from '../../commands/platform.ts';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './SlashMenu.module.css';
import type { SlashItem } from './slash-items.ts';
import { registerSlashMenu, type SlashState, useSlash } from './slash-plugin.ts';

/** The menu; the focus stays in the text, which names the active entry. */
export function SlashMenu({ editor }: { readonly editor: Editor }) {
  const menu = useSlash((state) => state.menu);
  useEffect(() => registerSlashMenu(editor), [editor]);
  const active = menu?.items[menu.active];
  useEffect(() => {
    const { dom } = editor.view;
    if (active === undefined) dom.removeAttribute('aria-activedescendant');
    else dom.setAttribute('aria-activedescendant', `slash-${active.id}`);
  }, [editor, active]);
  return menu === null ? null : <OpenMenu menu={menu} />;
}

function OpenMenu({ menu }: { readonly menu: SlashState }) {
  const host = useRef<HTMLDivElement | null>(null);
  host.current ??= document.createElement('div');
  const { mount } = menu;
  useLayoutEffect(() => (host.current === null ? undefined : mount(host.current)), [mount]);
  return createPortal(
    <div role="listbox" aria-label="Insert" className={classes(styles.menu)}>
      {menu.items.length === 0 && <p className={classes(styles.none)}>Nothing is called that.</p>}
      {menu.items.map((item, index) => (
        <Entry
          key={item.id}
          item={item}
          heading={item.group === menu.items[index - 1]?.group ? null : item.group}
          isActive={index === menu.active}
          onChoose={() => menu.choose(item)}
        />
      ))}
    </div>,
    host.current,
  );
}

function Entry({
  item,
  heading,
  isActive,
  onChoose,
}: {
  readonly item: SlashItem;
  readonly heading: string | null;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const command = commandOf(item.id);
  const keys = command === undefined ? null : keysOf(command, platform());
  return (
    <>
      {heading !== null && (
        <p role="presentation" className={classes(styles.heading)}>
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the text handles the keys. */}
      <div
        ref={row}
        id={`slash-${item.id}`}
        role="option"
        aria-selected={isActive}
        className={classes(styles.item, isActive && styles.active)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <span className={classes(styles.title)}>{item.title}</span>
        {keys !== null && <Kbd keys={keys} />}
      </div>
    </>
  );
}
