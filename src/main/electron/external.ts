/** Opens addresses in the system's browser or mail program, after the policy and the person agree. */
import { type BrowserWindow, dialog, shell } from 'electron';
import { assertNever } from '../../shared/ipc/result.ts';
import { judgeExternalAddress } from '../../shared/net/address.ts';

/** Hosts the person said yes to since the program started; lower case. */
const familiarHosts = new Set<string>();

/** Opens an address; false when the policy or the person refused it. */
export async function openExternal(window: BrowserWindow, address: string): Promise<boolean> {
  const parts = URL.canParse(address) ? new URL(address) : null;
  const judged = judgeExternalAddress(address, parts, familiarHosts);
  switch (judged.kind) {
    case 'refuse':
      return false;
    case 'open':
      break;
    case 'confirm':
      if (!(await confirm(window, judged.host, judged.url))) return false;
      familiarHosts.add(judged.host);
      break;
    default:
      return assertNever(judged);
  }
  await shell.openExternal(judged.url);
  return true;
}

async function confirm(window: BrowserWindow, host: string, url: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${host} in the browser?`,
    detail: url,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
