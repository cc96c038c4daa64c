/** Who the record says did something: the name in the settings, or "Editor" while there is none. */
import { call } from '../../api/client.ts';

const NAMELESS = 'Editor';

/** The name to record. */
export async function personName(): Promise<string> {
  const settings = await call('settings.get', {});
  const name = settings.ok ? settings.value.authorName.trim() : '';
  return name === '' ? NAMELESS : name;
}
