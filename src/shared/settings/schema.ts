/**
 * Every setting with its validator, default and one-line description. A bad value in the file
 * falls back to its default alone; settings live in one JSON file outside the library.
 */
import { z } from 'zod';
import { LONGEST_HOUSE_ENTRY, MOST_HOUSE_ENTRIES } from '../article/vocabulary.ts';
import { HOUSE_TEMPLATES } from '../evidence/house/entry.ts';

const houseList = z.array(z.string().min(1).max(LONGEST_HOUSE_ENTRY)).max(MOST_HOUSE_ENTRIES);

/** Validators by key. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).describe('Colours of the interface'),
  textScale: z.number().min(0.8).max(1.6).describe('Size of the article text, 1 is normal'),
  language: z.enum(['en-GB', 'en-US']).describe('Language of new pieces'),
  spelling: z.boolean().describe('Mark words the dictionary does not know'),
  smartPunctuation: z.boolean().describe('Curl quotes and join dashes while typing'),
  personalWords: z
    .array(z.string().max(100))
    .max(20_000)
    .describe('Words you taught the dictionary'),
  wordsPerMinute: z.number().int().min(100).max(600).describe('Reading speed for reading times'),
  authorName: z.string().max(200).describe('Your name, used on new pieces'),
  showLibrary: z.boolean().describe('Library pane is open'),
  showInspector: z.boolean().describe('Inspector pane is open'),
  inspectorTab: z.string().max(40).describe('Inspector tab last used'),
  showInvisibles: z.boolean().describe('Spaces and breaks are marked in the text'),
  paneWidths: z
    .object({ library: z.number(), inspector: z.number() })
    .describe('Widths of the side panes in pixels'),
  lastArticleId: z.string().nullable().describe('Piece that was open last'),
  exportDirectory: z.string().describe('Folder of the last export'),
  proof: z
    .object({
      font: z.enum(['serif', 'sans', 'mono']),
      size: z.number().min(12).max(40),
      paper: z.enum(['white', 'cream', 'grey', 'black']),
    })
    .describe('Look of the proof-reading view'),
  sourceStyle: z
    .enum(['plain', ...HOUSE_TEMPLATES])
    .describe('House style of Sources lists that leave the program'),
  houseDesks: houseList.describe('Desks of the house, in the order they are offered'),
  houseTags: houseList.describe('Tags of the house, in the order they are offered'),
  secretSafe: z.boolean().describe('Nothing is asked of the network, whatever is attached'),
  intranetHosts: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^[^\s/@]+$/),
    )
    .max(200)
    .describe('Hosts of the newsroom (host or host:port) that sources may be saved from'),
  firstRunDone: z.boolean().describe('The welcome screen was answered'),
});
/** All settings with every key present. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textScale: 1,
  language: 'en-GB',
  spelling: true,
  smartPunctuation: true,
  personalWords: [],
  wordsPerMinute: 230,
  authorName: '',
  showLibrary: true,
  showInspector: true,
  inspectorTab: 'outline',
  showInvisibles: false,
  paneWidths: { library: 300, inspector: 340 },
  lastArticleId: null,
  exportDirectory: '',
  proof: { font: 'serif', size: 20, paper: 'cream' },
  sourceStyle: 'plain',
  houseDesks: [],
  houseTags: [],
  secretSafe: false,
  intranetHosts: [],
  firstRunDone: false,
};

/** Settings read from outside, with the keys whose value was refused. */
export type SettingsReading = { readonly settings: Settings; readonly refused: readonly string[] };

/** Reads stored settings key by key: a missing or refused value gets its default, the rest lives. */
export function readSettings(stored: unknown): SettingsReading {
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  const values = record.success ? record.data : {};
  const accepted: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const refused: string[] = record.success ? [] : ['(the whole file)'];
  for (const [key, validator] of Object.entries(settingsSchema.shape)) {
    if (!Object.hasOwn(values, key)) continue;
    if (validator.safeParse(values[key]).success) accepted[key] = values[key];
    else refused.push(key);
  }
  return { settings: settingsSchema.parse(accepted), refused };
}
