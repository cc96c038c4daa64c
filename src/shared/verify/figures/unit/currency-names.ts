/** Names of currencies in words, with the adjective that says whose: "Canadian dollars". */
import { ONE, powerOfTen, type Rational } from '../decimal.ts';
import { lowerAt, type Token } from '../token.ts';

type Name = {
  /** The code without adjective; null when several countries share the name. */
  readonly code: string | null;
  readonly factor: Rational;
  readonly adjectives: ReadonlyMap<string, string>;
};

const NAMES: ReadonlyMap<string, Name> = new Map([
  ...name('dollar dollars', 'USD', {
    us: 'USD',
    american: 'USD',
    canadian: 'CAD',
    australian: 'AUD',
    'new zealand': 'NZD',
    'hong kong': 'HKD',
    singapore: 'SGD',
    taiwan: 'TWD',
    jamaican: 'JMD',
    fijian: 'FJD',
  }),
  ...name('pound pounds', 'GBP', {
    british: 'GBP',
    egyptian: 'EGP',
    lebanese: 'LBP',
    syrian: 'SYP',
  }),
  ...name('euro euros', 'EUR', {}),
  ...name('yen', 'JPY', { japanese: 'JPY' }),
  ...name('yuan renminbi', 'CNY', { chinese: 'CNY' }),
  ...name('rupee rupees', 'INR', {
    indian: 'INR',
    pakistani: 'PKR',
    'sri lankan': 'LKR',
    nepalese: 'NPR',
  }),
  ...name('rouble roubles ruble rubles', 'RUB', { russian: 'RUB' }),
  ...name('hryvnia hryvnias', 'UAH', {}),
  ...name('naira', 'NGN', { nigerian: 'NGN' }),
  ...name('rand', 'ZAR', {}),
  ...name('lira', 'TRY', { turkish: 'TRY' }),
  ...name('shekel shekels', 'ILS', {}),
  ...name('zloty zlotys', 'PLN', {}),
  ...name('forint forints', 'HUF', {}),
  ...name('baht', 'THB', {}),
  ...name('dirham dirhams', 'AED', {}),
  ...name('reais', 'BRL', {}),
  ...name('franc francs', 'CHF', { swiss: 'CHF', cfa: 'XOF' }),
  ...name('krona kronor', 'SEK', { swedish: 'SEK', icelandic: 'ISK' }),
  ...name('krone kroner', 'NOK', { norwegian: 'NOK', danish: 'DKK' }),
  ...name('won', null, { korean: 'KRW', 'south korean': 'KRW' }),
  ...name('peso pesos', null, {
    mexican: 'MXN',
    argentine: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    philippine: 'PHP',
  }),
  ...name('shilling shillings', null, { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS' }),
  ...name('dinar dinars', null, { kuwaiti: 'KWD', iraqi: 'IQD' }),
  ...name('riyal riyals rial rials', null, { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR' }),
  ...name('bitcoin bitcoins', 'BTC', {}),
  ...name('ringgit', 'MYR', {}),
  ...name('rupiah', 'IDR', {}),
  ...name('taka', 'BDT', {}),
  ...name('birr', 'ETB', {}),
  ...name('cedi cedis', 'GHS', {}),
  ...name('tenge', 'KZT', {}),
  ...name('koruna korunas koruny', 'CZK', {}),
  ...name('lev leva', 'BGN', {}),
  ...name('lei', 'RON', {}),
  ...name('dong', 'VND', {}),
  ...name('cent cents', 'USD', { us: 'USD', euro: 'EUR', australian: 'AUD' }, powerOfTen(-2)),
  ...name('pence penny', 'GBP', {}, powerOfTen(-2)),
]);

/** Adjectives of any name, so that other words after a number are dismissed at once. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  [...NAMES.values()].flatMap((entry) => [...entry.adjectives.keys()]),
);

type NamedCurrency = {
  readonly code: string | null;
  readonly factor: Rational;
  readonly next: number;
};

/** Reads a currency's name at a token; plain "pounds" and "won" only where `scaled` or "sterling". */
export function currencyNameAt(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
): NamedCurrency | null {
  const adjective = adjectiveAt(tokens, at);
  const described = adjective === null ? null : withAdjective(tokens, at, adjective);
  if (described !== null) return described;
  const country = afterCountry(tokens, at);
  if (country !== at) return ofCountry(tokens, country);
  const word = lowerAt(tokens, at);
  const found = NAMES.get(word);
  if (found === undefined) return null;
  const isSterling = lowerAt(tokens, at + 1) === 'sterling';
  if (word.startsWith('pound') && !scaled && !isSterling) return null;
  if (word === 'won') return scaled ? { code: 'KRW', factor: ONE, next: at + 1 } : null;
  return { code: found.code, factor: found.factor, next: at + (isSterling ? 2 : 1) };
}

/** Past one or two capitalised words that may say whose currency follows: "South African rand". */
function afterCountry(tokens: readonly Token[], at: number): number {
  for (const next of [at + 1, at + 2]) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[next - 1]?.text ?? '')) return at;
    if (NAMES.has(lowerAt(tokens, next))) return next;
  }
  return at;
}

/** A currency whose country the table does not list: its own code if no other country shares it. */
function ofCountry(tokens: readonly Token[], at: number): NamedCurrency | null {
  const found = NAMES.get(lowerAt(tokens, at));
  if (found === undefined) return null;
  const isShared = /^(?:dollar|pound|franc|peso|rupee|kron|dinar|shilling|ri[ay]l)/.test(
    lowerAt(tokens, at),
  );
  return { code: isShared ? null : found.code, factor: found.factor, next: at + 1 };
}

function withAdjective(
  tokens: readonly Token[],
  at: number,
  adjective: string,
): NamedCurrency | null {
  const nameAt = at + adjective.split(' ').length;
  const found = NAMES.get(lowerAt(tokens, nameAt));
  const code = found?.adjectives.get(adjective);
  return found === undefined || code === undefined
    ? null
    : { code, factor: found.factor, next: nameAt + 1 };
}

function adjectiveAt(tokens: readonly Token[], at: number): string | null {
  const one = lowerAt(tokens, at);
  const two = `${one} ${lowerAt(tokens, at + 1)}`;
  if (ADJECTIVES.has(two)) return two;
  return ADJECTIVES.has(one) ? one : null;
}

function name(
  spellings: string,
  code: string | null,
  adjectives: Readonly<Record<string, string>>,
  factor: Rational = ONE,
): [string, Name][] {
  const entry: Name = { code, factor, adjectives: new Map(Object.entries(adjectives)) };
  return spellings.split(' ').map((spelling) => [spelling, entry]);
}
