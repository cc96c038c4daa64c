/**
 * Every setting with its validator, default and one-line description. A bad value falls back
 * to its default alone; settings live in one JSON file outside the library.
 */
import { z } from 'zod';

/** Validators and defaults by key; `.catch` makes one bad key harmless to the rest. */
export const settingsSchema = z.object({
  theme: z
    .enum(['system', 'light', 'dark', 'contrast'])
    .catch('system')
    .describe('Colours of the interface'),
  textScale: z
    .number()
    .min(0.8)
    .max(1.6)
    .catch(1)
    .describe('Size of the article text, 1 is normal'),
  language: z.enum(['en-GB', 'en-US']).catch('en-GB').describe('Language of new pieces'),
  spelling: z.boolean().catch(true).describe('Mark words the dictionary does not know'),
  smartPunctuation: z.boolean().catch(true).describe('Curl quotes and join dashes while typing'),
  personalWords: z
    .array(z.string().max(100))
    .max(20_000)
    .catch([])
    .describe('Words you taught the dictionary'),
  wordsPerMinute: z
    .number()
    .int()
    .min(100)
    .max(600)
    .catch(230)
    .describe('Reading speed for reading times'),
  authorName: z.string().max(200).catch('').describe('Your name, used on new pieces'),
  showLibrary: z.boolean().catch(true).describe('Library pane is open'),
  showInspector: z.boolean().catch(true).describe('Inspector pane is open'),
  inspectorTab: z.string().max(40).catch('outline').describe('Inspector tab last used'),
  paneWidths: z
    .object({ library: z.number(), inspector: z.number() })
    .catch({ library: 300, inspector: 340 })
    .describe('Widths of the side panes in pixels'),
  lastArticleId: z.string().nullable().catch(null).describe('Piece that was open last'),
  exportDirectory: z.string().catch('').describe('Folder of the last export'),
  proof: z
    .object({
      font: z.enum(['serif', 'sans', 'mono']),
      size: z.number().min(12).max(40),
      paper: z.enum(['white', 'cream', 'grey', 'black']),
    })
    .catch({ font: 'serif', size: 20, paper: 'cream' })
    .describe('Look of the proof-reading view'),
  firstRunDone: z.boolean().catch(false).describe('The welcome screen was answered'),
});
/** All settings with every key present. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
