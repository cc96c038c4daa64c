/** Who the record says did something on this installation. */
import type { Settings } from './schema.ts';

const NAMELESS = 'Editor';

/** The name in the settings, or "Editor" while there is none. */
export function recordedName({ authorName }: Pick<Settings, 'authorName'>): string {
  const name = authorName.trim();
  return name === '' ? NAMELESS : name;
}
