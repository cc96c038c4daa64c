/**
 * Changing the lists of the house, from the settings and from Details. A list is read afresh
 * before it is added to, so that no entry made elsewhere is lost.
 */
import {
  type HouseListReading,
  LONGEST_HOUSE_ENTRY,
  MOST_HOUSE_ENTRIES,
  withHouseEntry,
  withoutHouseEntry,
} from '../../../shared/article/vocabulary.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { showToast, showUndo } from '../../ui/toast.ts';
import { changeSettings } from './change-setting.ts';

/** The settings that hold a list of the house. */
export type HouseListKey = 'houseDesks' | 'houseTags';

const NAMES: Readonly<Record<HouseListKey, string>> = {
  houseDesks: 'house desks',
  houseTags: 'house tags',
};

/** Stores a whole list. */
export function saveHouseList(key: HouseListKey, entries: readonly string[]): void {
  changeSettings(listAsSettings(key, entries));
}

/** Puts a value at the end of a list and offers to take it off again; a full list says so. */
export async function addToHouseList(key: HouseListKey, value: string): Promise<void> {
  const house = await houseList(key);
  if (house === null) return;
  if (house.length >= MOST_HOUSE_ENTRIES) {
    showToast(`The ${NAMES[key]} are full: ${MOST_HOUSE_ENTRIES} entries`);
    return;
  }
  const done = await run('settings.set', listAsSettings(key, withHouseEntry(house, value)));
  if (done === null) return;
  showUndo(`Added “${value}” to the ${NAMES[key]}`, () => void takeFromHouseList(key, value));
}

async function takeFromHouseList(key: HouseListKey, value: string): Promise<void> {
  const house = await houseList(key);
  if (house !== null) saveHouseList(key, withoutHouseEntry(house, value));
}

async function houseList(key: HouseListKey): Promise<readonly string[] | null> {
  const settings = await run('settings.get', {});
  return settings === null ? null : settings[key];
}

function listAsSettings(key: HouseListKey, entries: readonly string[]): Partial<Settings> {
  return key === 'houseDesks' ? { houseDesks: [...entries] } : { houseTags: [...entries] };
}

/** A sentence about lines that were not taken into a list; null when all were. */
export function refusedLines({ tooLong, tooMany }: HouseListReading): string | null {
  const parts = [
    tooLong > 0 && `${counted(tooLong, 'line')} of more than ${LONGEST_HOUSE_ENTRY} characters`,
    tooMany > 0 && `${counted(tooMany, 'line')} beyond ${MOST_HOUSE_ENTRIES} entries`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `Not in the list: ${parts.join(' and ')}.`;
}
