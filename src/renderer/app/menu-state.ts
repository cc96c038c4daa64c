/** Tells the native menu which of its commands cannot run now. */
import { useEffect } from 'react';
import { COMMANDS } from '../../shared/commands/table.ts';
import { call } from '../api/client.ts';
import { reasonAgainst, refreshCommands, useCommandVersion } from '../commands/registry.ts';
import { useUi } from '../state/ui.ts';
import { useUndo } from '../state/undo.ts';

const PAUSE = 150;

/** Sends the disabled commands whenever enablement has changed and come to rest. */
export function useMenuState(): void {
  const version = useCommandVersion();
  useEffect(() => {
    const stops = [useUi.subscribe(refreshCommands), useUndo.subscribe(refreshCommands)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: enablement changes with the version.
  useEffect(() => {
    const timer = setTimeout(() => {
      const disabled = COMMANDS.filter(({ id }) => reasonAgainst(id) !== null).map(({ id }) => id);
      void call('app.menuState', { disabled });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [version]);
}
