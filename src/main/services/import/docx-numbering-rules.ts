/**
 * The numbering definitions of a DOCX: which lists count together, and from which number.
 */
import { attributeOf, xmlTokens } from './xml-tokens.ts';

/**
 * Rules of a list by its id: the series it counts in, and the first number of each level. A list
 * that states a first number of its own counts apart from others of the same design.
 */
export type NumberingRules = (list: string) => {
  readonly series: string;
  readonly startOf: (level: number) => number;
};

type Starts = Map<number, number>;
type List = { design: string; readonly overrides: Starts };

/** Reads `word/numbering.xml`; a list that is not defined there counts by itself from 1. */
export function numberingRules(xml: string): NumberingRules {
  const designs = new Map<string, Starts>();
  const lists = new Map<string, List>();
  let design: Starts = new Map();
  let list: List = { design: '', overrides: new Map() };
  let level = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text' || token.kind === 'close') continue;
    const value = attributeOf(token, 'val') ?? '';
    switch (token.name) {
      case 'abstractNum':
        design = new Map();
        designs.set(attributeOf(token, 'abstractNumId') ?? '', design);
        break;
      case 'num':
        list = { design: '', overrides: new Map() };
        lists.set(attributeOf(token, 'numId') ?? '', list);
        break;
      case 'abstractNumId':
        list.design = value;
        break;
      case 'lvl':
      case 'lvlOverride':
        level = Number(attributeOf(token, 'ilvl'));
        break;
      case 'start':
        design.set(level, Number(value));
        break;
      case 'startOverride':
        list.overrides.set(level, Number(value));
        break;
      default:
    }
  }
  return (id) => {
    const { design: name, overrides } = lists.get(id) ?? { design: '', overrides: new Map() };
    const series = overrides.size > 0 || name === '' ? `list ${id}` : `design ${name}`;
    return { series, startOf: (at) => overrides.get(at) ?? designs.get(name)?.get(at) ?? 1 };
  };
}
