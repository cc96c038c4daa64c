/** `sources`: attaching, listing, showing and checking the sources of a piece. */
import { type Command, type Invocation, misused, type Outcome } from './command.ts';
import { addSource } from './sources-add.ts';
import { checkSources } from './sources-check.ts';
import { listSources, showSource } from './sources-show.ts';

type Action = {
  readonly words: number;
  readonly usage: string;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['add', { words: 3, usage: 'sources add ARTICLE URL|FILE', run: addSource }],
  ['list', { words: 2, usage: 'sources list ARTICLE', run: listSources }],
  ['show', { words: 2, usage: 'sources show SOURCE', run: showSource }],
  ['check', { words: 2, usage: 'sources check ARTICLE', run: checkSources }],
]);

/** The command. */
export const sourcesCommand: Command = {
  name: 'sources',
  usage:
    'add ARTICLE URL|FILE | list ARTICLE | show SOURCE | check ARTICLE [--allow-host HOST:PORT]',
  summary: 'Attach a source and save its copy, list and show sources, look at their addresses.',
  options: { 'allow-host': { type: 'string', multiple: true } },
  words: [2, 3],
  run: async (invocation) => {
    const [name = ''] = invocation.words;
    const action = ACTIONS.get(name);
    if (action === undefined) return misused(`There is no “sources ${name}”.`);
    if (invocation.words.length !== action.words)
      return misused(`Use it as: standfirst ${action.usage}`);
    return action.run(invocation);
  },
};
