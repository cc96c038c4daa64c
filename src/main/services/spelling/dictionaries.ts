/** The bundled dictionaries, read from their packages at first use. */
import type { Dictionary, DictionaryLoader } from './create-spelling.ts';

const load: Record<Parameters<DictionaryLoader>[0], () => Promise<{ default: Dictionary }>> = {
  'en-GB': () => import('dictionary-en-gb'),
  'en-US': () => import('dictionary-en'),
};

/** Loads the dictionary of a language; the packages read their files when first imported. */
export const loadDictionary: DictionaryLoader = async (language) =>
  (await load[language]()).default;
