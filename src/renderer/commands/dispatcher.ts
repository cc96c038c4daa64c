/**
 * Turns key presses and clicks in the native menu into commands. A press that a text field or
 * the editor already used is left alone; so are the keys of the system's own text editing.
 */
import { useEffect } from 'react';
import { keysOf, matchesKeys, type ParsedKeys, parseKeys } from '../../shared/commands/keys.ts';
import { COMMANDS } from '../../shared/commands/table.ts';
import { subscribe } from '../api/client.ts';
import { useUi } from '../state/ui.ts';
import { platform } from './platform.ts';
import { runCommand } from './registry.ts';

type Binding = { readonly id: string; readonly keys: ParsedKeys };

/** Keys of all commands on this platform, without those the system handles in text. */
function bindings(): readonly Binding[] {
  return COMMANDS.flatMap((command) => {
    const keys = command.role === undefined ? keysOf(command, platform()) : null;
    const parsed = keys === null ? null : parseKeys(keys, platform());
    return parsed === null ? [] : [{ id: command.id, keys: parsed }];
  });
}

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';
/** Commands that text fields carry out themselves when their key is pressed in one. */
const TEXT_FIELD_OWNS = new Set([
  'edit.undo',
  'edit.redo',
  'edit.moveBlockUp',
  'edit.moveBlockDown',
]);

function belongsToText({ id, keys }: Binding, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(EDITABLE) === null) return false;
  const hasModifier = keys.ctrl || keys.alt || keys.meta;
  const isFunctionKey = /^F\d/.test(keys.key);
  const isField = target.closest('[contenteditable="true"]') === null;
  return (!hasModifier && !isFunctionKey) || (isField && TEXT_FIELD_OWNS.has(id));
}

/** Whether an open dialog keeps this command from running behind it. */
function isBehindDialog(): boolean {
  const selector = '[role="dialog"], [role="alertdialog"]';
  return useUi.getState().dialog !== null || document.querySelector(selector) !== null;
}

/** Listens for keys and menu clicks for as long as the window lives; mount it once. */
export function useDispatcher(): void {
  useEffect(() => {
    const all = bindings();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBehindDialog()) return;
      const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
      const altGraph = event.getModifierState('AltGraph');
      const press = { key, code, ctrlKey, altKey, shiftKey, metaKey, altGraph };
      const binding = all.find((candidate) => matchesKeys(candidate.keys, press));
      if (binding === undefined || belongsToText(binding, event.target)) return;
      event.preventDefault();
      runCommand(binding.id);
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = subscribe('app.command', ({ id }) => {
      if (!isBehindDialog()) runCommand(id);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, []);
}
