/** Who the record says did what is done in this window. */
import { recordedName } from '../../../shared/settings/recorded-name.ts';
import { call } from '../../api/client.ts';

/** The name to record. */
export async function personName(): Promise<string> {
  const settings = await call('settings.get', {});
  return recordedName(settings.ok ? settings.value : { authorName: '' });
}
