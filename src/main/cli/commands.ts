/** The table of commands, in the order help shows them. */
import { backupCommand } from './backup.ts';
import { benchCommand } from './bench.ts';
import type { Command } from './command.ts';
import { convertCommand } from './convert.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { helpOutcome } from './help.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { newCommand } from './new.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { sourcesCommand } from './sources.ts';
import { verifyCommand } from './verify.ts';

const helpCommand: Command = {
  name: 'help',
  usage: '',
  summary: 'Show this help.',
  options: {},
  words: [0, 100],
  run: async () => helpOutcome(COMMANDS),
};

/** Every command. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  listCommand,
  showCommand,
  searchCommand,
  exportCommand,
  convertCommand,
  newCommand,
  backupCommand,
  doctorCommand,
  sourcesCommand,
  verifyCommand,
  benchCommand,
  helpCommand,
];
