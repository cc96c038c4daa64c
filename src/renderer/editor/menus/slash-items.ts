/** The entries of the slash menu that match what was typed after the slash. */
import { commandOf } from '../../../shared/commands/table.ts';
import { INSERT_GROUPS, TEXT_GROUP } from './insert-groups.ts';

/** One entry: a command with the group it stands in and its title without an ellipsis. */
export type SlashItem = { readonly id: string; readonly title: string; readonly group: string };

/** Other words people try, by command id. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'format.heading2': 'section crosshead subhead h2 title',
  'format.heading3': 'h3',
  'format.bulletList': 'bullets unordered',
  'format.orderedList': 'numbers ordered',
  'format.blockquote': 'blockquote quotation',
  'insert.picture': 'image photo figure',
  'insert.pullQuote': 'pullquote quote pull-out',
  'insert.glance': 'key points highlights summary',
  'insert.factBox': 'factbox explainer box',
  'insert.snippet': 'macro boilerplate reuse saved text',
  'insert.embed': 'video post link',
  'insert.divider': 'rule line separator',
  'insert.citation': 'cite footnote reference',
  'insert.source': 'reference',
  'insert.correction': 'clarification update note',
  'insert.tk': 'todo to come placeholder',
  'insert.stash': 'keep aside hide park',
};

const ALL: readonly SlashItem[] = [TEXT_GROUP, ...INSERT_GROUPS].flatMap(({ title, commands }) =>
  commands.map((id) => ({
    id,
    title: (commandOf(id)?.title ?? id).replace(/…$/, ''),
    group: title,
  })),
);

/** Entries whose title or synonyms have a word that starts with each typed word; titles first. */
export function slashItems(query: string): SlashItem[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const inTitle = ALL.filter((item) => matches(item.title, words));
  const others = ALL.filter(
    (item) => !inTitle.includes(item) && matches(`${item.title} ${SYNONYMS[item.id] ?? ''}`, words),
  );
  return [...inTitle, ...others];
}

function matches(text: string, words: readonly string[]): boolean {
  const parts = text.toLowerCase().split(/[\s-]+/u);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
