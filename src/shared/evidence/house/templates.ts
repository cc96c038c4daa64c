/** The house templates: each an order of the parts of an item, with its signs between them. */
import type { CslItem } from '../csl/item.ts';
import {
  addressLine,
  dateInWords,
  hrefOf,
  makersLine,
  namesLine,
  numbersLine,
  outletLine,
  titleLine,
  yearLine,
} from './parts.ts';
import { ended, italic, joined, linked, plain, type Run } from './run.ts';
import type { HouseWords } from './words.ts';

/** Puts an item into runs, in the words of a language. */
type Template = (item: CslItem, words: HouseWords) => Run[];

/** "Ann Roe, “Weir fails its test”, The Valley Gazette, 4 March 2026." */
export const newsroom: Template = (item, words) =>
  ended(
    joined(
      [
        plain(makersLine(item, words, 'spoken')),
        linked(`“${titleLine(item, words)}”`, hrefOf(item)),
        italic(outletLine(item)),
        plain(dateInWords(item.issued, words)),
      ],
      ', ',
    ),
  );

/** "Roe, Ann and Bo Lind (2026). Weir fails its test. The Valley Gazette, 7(4), 12–15. address" */
export const academicShort: Template = (item, words) => {
  const makers = makersLine(item, words, 'inverted') || outletLine(item);
  const year = `(${yearLine(item.issued) || words.undated})`;
  const outlet = outletLine(item) === makers ? '' : outletLine(item);
  const place = joined([italic(outlet), plain(numbersLine(item))], ', ');
  return joined(
    [
      ended(joined([plain(makers), plain(year)], ' ')),
      ended(plain(titleLine(item, words))),
      ended(place),
      linked(addressLine(item), hrefOf(item)),
    ],
    ' ',
  );
};

/** "Weir fails its test (The Valley Gazette)": the title leads to the page, nothing else is said. */
export const linkedHeadline: Template = (item, words) => {
  const outlet = outletLine(item) || makersLine(item, words, 'spoken');
  return joined(
    [linked(titleLine(item, words), hrefOf(item)), plain(outlet === '' ? '' : `(${outlet})`)],
    ' ',
  );
};

/** "The Valley Gazette: Weir fails its test. Ann Roe, 4 March 2026." */
export const publisherFirst: Template = (item, words) => {
  const makers = makersLine(item, words, 'spoken');
  const outlet = outletLine(item) || makers;
  const title = linked(titleLine(item, words), hrefOf(item));
  const details = [outlet === makers ? '' : makers, dateInWords(item.issued, words)];
  return joined(
    [ended(joined([plain(outlet), title], ': ')), ended(joined(details.map(plain), ', '))],
    ' ',
  );
};

/** "Weir Act 2026, s 4 (Valley Assembly, 4 March 2026)"; cases by number, all else like these. */
export const legal: Template = (item, words) => {
  const name = joined([italic(titleLine(item, words)), plain(String(item.number ?? ''))], ' ');
  const body = item.authority ?? item.jurisdiction ?? outletLine(item);
  const details = [body, dateInWords(item.issued, words)].filter((part) => part !== '');
  const section = item.section === undefined ? [] : plain(`s ${item.section}`);
  const stated = joined([plain(namesLine(item.author, words, 'family')), name, section], ', ');
  const from = plain(details.length === 0 ? '' : `(${details.join(', ')})`);
  return joined([joined([stated, from], ' '), linked(addressLine(item), hrefOf(item))], ', ');
};

/** "Ann Roe. Weir fails its test. The Valley Gazette, 4 March 2026. address (accessed 9 March 2026)." */
export const fullRecord: Template = (item, words) => {
  const place = item['publisher-place'] ?? '';
  const published = [outletLine(item), place, numbersLine(item), dateInWords(item.issued, words)];
  const seen = dateInWords(item.accessed, words);
  const accessed = plain(seen === '' ? '' : `(${words.accessed} ${seen})`);
  return joined(
    [
      ended(plain(makersLine(item, words, 'spoken'))),
      ended(italic(titleLine(item, words))),
      ended(joined(published.map(plain), ', ')),
      joined([linked(addressLine(item), hrefOf(item)), accessed], ' '),
    ],
    ' ',
  );
};
