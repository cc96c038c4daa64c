/** `help`: every command with its words and options. */
import { type Command, found, type Outcome } from './command.ts';
import type { ShapeOf } from './shapes.ts';

/** What every command understands. */
const COMMON = [
  '  --library DIR   use the library in this folder instead of the app’s own',
  '  --json          print data as JSON on standard output',
  '',
  'Exit codes: 0 fine, 1 a problem was found, 2 wrong use.',
];

/** The help over a table of commands. */
export function helpOutcome(commands: readonly Command[]): Outcome {
  const described = commands.map(({ name, usage, summary }) => ({ name, usage, summary }));
  const data: ShapeOf<'help'> = { commands: described };
  const lines = described.flatMap(({ name, usage, summary }) => [
    `  ${name} ${usage}`.trimEnd(),
    `      ${summary}`,
  ]);
  return found(data, ['standfirst COMMAND [--library DIR] [--json]', '', ...lines, '', ...COMMON]);
}
