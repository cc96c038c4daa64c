/** `backup`: a verified copy of the library beside it. */
import { counted } from '../../shared/wording/counted.ts';
import { type Command, found } from './command.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

/** The command. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '',
  summary: 'Make a backup of the library, open it and check it.',
  options: {},
  words: [0, 0],
  run: (invocation) =>
    withLibrary(invocation, 'report', async (library) => {
      invocation.progress('Copying the library', 0, 1);
      const made = await library.call('library.backup', {});
      return outcomeOf(made, (backup) => {
        const data: ShapeOf<'backup'> = { backup };
        return found(data, [
          `${backup.fileName}  ${counted(backup.articles, 'piece')}, ${counted(backup.size, 'byte')}`,
        ]);
      });
    }),
};
