/** What the slash menu and the Insert menu offer, group by group; texts come from the command table. */

/** A group of command ids under a heading. */
export type InsertGroup = { readonly title: string; readonly commands: readonly string[] };

/** Furniture, pictures and boxes, notes for the desk. */
export const INSERT_GROUPS: readonly InsertGroup[] = [
  {
    title: 'For readers',
    commands: [
      'insert.picture',
      'insert.pullQuote',
      'insert.glance',
      'insert.factBox',
      'insert.snippet',
      'insert.table',
      'insert.embed',
      'insert.divider',
    ],
  },
  { title: 'Evidence', commands: ['insert.citation', 'insert.source', 'insert.correction'] },
  { title: 'For the desk', commands: ['insert.tk', 'insert.stash'] },
];

/** Kinds of text, offered by the slash menu before the rest. */
export const TEXT_GROUP: InsertGroup = {
  title: 'Text',
  commands: [
    'format.paragraph',
    'format.heading2',
    'format.heading3',
    'format.bulletList',
    'format.orderedList',
    'format.blockquote',
  ],
};
