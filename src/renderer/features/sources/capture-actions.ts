/** What can be done about the copy and the address of a source; used by the Sources tab and the desk. */
import { PASSAGE_FATES } from '../../../shared/evidence/passage.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { showToast } from '../../ui/toast.ts';
import { LINK_WORDS } from './source-state.ts';
import { whileWaiting } from './waiting.ts';

/** As many as the contract takes in one request. */
const MOST_AT_ONCE = 500;

/**
 * Saves a first copy of a source, or tries again after a failure; needs an address. An address
 * never leads to a confidential source, so that one is fetched by what it is.
 */
export async function saveCopy(source: LibrarySource): Promise<void> {
  const url = source.csl.URL ?? '';
  if (url === '') return;
  if (source.confidentiality !== 'confidential') {
    await run('capture.address', { url, articleId: null });
    return;
  }
  await whileWaiting('Saving a copy', () => run('capture.again', { sourceId: source.id }));
}

/** Fetches a source again and says how its passages fared. */
export async function fetchAgain(source: LibrarySource): Promise<void> {
  const again = await whileWaiting('Fetching the source again', () =>
    run('capture.again', { sourceId: source.id }),
  );
  if (again !== null) showToast(fatesInWords(again.passages));
}

/** Contacts the addresses of sources once each and says what was found. */
export async function checkLinks(sources: readonly Pick<LibrarySource, 'id'>[]): Promise<void> {
  const checked: LibrarySource[] = [];
  for (let start = 0; start < sources.length; start += MOST_AT_ONCE) {
    const some = sources.slice(start, start + MOST_AT_ONCE).map(({ id }) => id);
    const answer = await run('capture.checkLinks', { sourceIds: some });
    if (answer === null) return;
    checked.push(...answer);
  }
  showToast(checkedInWords(checked));
}

/** "Fetched again. 3 passages are the same, 1 has changed.", or that nothing is quoted from it. */
export function fatesInWords(passages: OutputOf<'capture.again'>['passages']): string {
  if (passages.length === 0) return 'Fetched again. No passage of it is in use.';
  const counts = PASSAGE_FATES.map((fate) => ({
    fate,
    count: passages.filter((passage) => passage.fate === fate).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(({ fate, count }, index) => {
    const number = index === 0 ? counted(count, 'passage') : String(count);
    return `${number} ${count === 1 ? 'is' : 'are'} ${FATES_IN_WORDS[fate]}`;
  });
  return `Fetched again. ${parts.join(', ')}.`;
}

const FATES_IN_WORDS = {
  same: 'the same',
  moved: 'moved',
  changed: 'changed',
  gone: 'gone',
} as const;

function checkedInWords(checked: readonly LibrarySource[]): string {
  const [only] = checked;
  if (only === undefined) return 'None of these sources has a link.';
  if (checked.length === 1) return `${LINK_WORDS[only.link].text}.`;
  const works = checked.filter(({ link }) => link === 'ok' || link === 'moved').length;
  const gone = checked.filter(({ link }) => link === 'gone').length;
  return `Checked ${counted(checked.length, 'link')}: ${works} work, ${gone} gone, ${checked.length - works - gone} to look at.`;
}
