/**
 * Handlers of commands, by id. Features register while they are mounted; the dispatcher, the
 * palette, menus and buttons run them here, so a command is enabled by one rule everywhere.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { COMMAND_CONDITIONS, type CommandCondition } from '../../shared/commands/declaration.ts';
import { commandOf } from '../../shared/commands/table.ts';
import { type UiState, useUi } from '../state/ui.ts';
import { showToast } from '../ui/toast.ts';

/** What a command does; of several handlers the newest one that applies is used. */
export type CommandHandler = {
  readonly run: () => unknown;
  /** Why it cannot run just now, as a sentence; null when it can. */
  readonly disabledReason?: () => string | null;
  /** Whether this handler is meant at all, for instance because of where the focus is. */
  readonly applies?: () => boolean;
};

const handlers = new Map<string, CommandHandler[]>();
const listeners = new Set<() => void>();
let version = 0;

/** Tells menus and palette that enablement may have changed. */
export function refreshCommands(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Adds a handler; the returned function removes it. Throws for an id the table does not have. */
export function registerCommand(id: string, handler: CommandHandler): () => void {
  if (commandOf(id) === undefined) throw new Error(`There is no command "${id}"`);
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  refreshCommands();
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((other) => other !== handler),
    );
    refreshCommands();
  };
}

function handlerOf(id: string): CommandHandler | undefined {
  return handlers.get(id)?.findLast((handler) => handler.applies?.() ?? true);
}

const HOLDS: Record<CommandCondition, (state: UiState) => boolean> = {
  always: () => true,
  article: (state) => state.openArticleId !== null,
  editor: (state) => state.openArticleId !== null,
  selection: (state) => state.hasTextSelection,
  listSelection: (state) => state.selectedIds.length > 0,
};

/** Why a command cannot run now, as a sentence; null when it can. */
export function reasonAgainst(id: string): string | null {
  const declaration = commandOf(id);
  if (declaration === undefined) return 'There is no such command.';
  if (!HOLDS[declaration.when](useUi.getState())) return COMMAND_CONDITIONS[declaration.when];
  const handler = handlerOf(id);
  if (handler === undefined) {
    return COMMAND_CONDITIONS[declaration.when] || 'This is not possible here.';
  }
  return handler.disabledReason?.() ?? null;
}

/** Runs a command; when it cannot run, says why and returns false. */
export function runCommand(id: string): boolean {
  const reason = reasonAgainst(id);
  if (reason !== null) {
    showToast(reason);
    return false;
  }
  void handlerOf(id)?.run();
  return true;
}

/** Registers a handler while the component is mounted; always runs the latest closure. */
export function useCommand(id: string, handler: CommandHandler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(
    () =>
      registerCommand(id, {
        run: () => latest.current.run(),
        disabledReason: () => latest.current.disabledReason?.() ?? null,
        applies: () => latest.current.applies?.() ?? true,
      }),
    [id],
  );
}

/** Re-renders whenever enablement may have changed; for the palette and menus. */
export function useCommandVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}
