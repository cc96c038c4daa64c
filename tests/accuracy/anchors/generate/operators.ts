/** The edit operators of set A: what happens to pages between two visits. */
import type { Range } from '../../../../src/shared/verify/text/range.ts';
import { type Random, shuffled } from '../../quote-verification/generate/random.ts';
import type { AnchorCase } from '../case.ts';
import { filled, type Page, pick } from './page.ts';
import {
  caseOf,
  type Edit,
  edited,
  type Gold,
  marked,
  type Passages,
  type Target,
} from './pair.ts';

/** What an operator works on; `before` are the marked paragraphs of the old page. */
export type Scene = {
  readonly id: string;
  readonly stratum: string;
  readonly page: Page;
  readonly target: Target;
  readonly passages: Passages;
  readonly before: readonly string[];
  readonly random: Random;
};

/** Makes the new page of a scene. */
export type Operator = (scene: Scene) => AnchorCase;

const all = (scene: Scene, gold: Gold): ReadonlyMap<number, Gold> =>
  new Map([...scene.passages.keys()].map((number) => [number, gold]));

const kept = (scene: Scene, after: readonly string[], design: 'plain' | 'boxes' = 'plain') =>
  caseOf(scene, scene.before, after, all(scene, 'kept'), design);

/** Replaces words of the target's paragraph. */
function withEdit(
  scene: Scene,
  edit: Edit,
  extra: (after: string[]) => string[] = (same) => same,
): AnchorCase {
  const { page, target, passages } = scene;
  const { passages: moved, gold } = edited(passages, edit);
  const texts = page.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '));
  const text = texts[target.paragraph] ?? '';
  const changed = text.slice(0, edit.range.start) + edit.words + text.slice(edit.range.end);
  const sentences = [{ text: changed, rewritten: '', template: '' }];
  const paragraphs = page.paragraphs.map((same, at) =>
    at === target.paragraph ? sentences : same,
  );
  const after = marked({ ...page, paragraphs }, target, moved);
  return caseOf(scene, scene.before, extra(after), gold);
}

/** The target's range inside its paragraph. */
function targetRange({ passages }: Scene) {
  return passages.get(1) ?? { start: 0, end: 0 };
}

function textIn({ page, target }: Scene, start: number, end: number): string {
  const sentences = page.paragraphs[target.paragraph] ?? [];
  return sentences
    .map(({ text }) => text)
    .join(' ')
    .slice(start, end);
}

/** The first figure of the target with another value. */
function otherFigure(scene: Scene): Edit | null {
  const { start, end } = targetRange(scene);
  const found = /\d+(?:\.\d)?/.exec(textIn(scene, start, end));
  if (found === null) return null;
  const [digits] = found;
  const at = Math.floor(scene.random() * digits.length);
  const other = digits.replace(/\d/g, (digit, place: number) =>
    place === at || (digits[at] === '.' && place === 0) ? String((Number(digit) % 9) + 1) : digit,
  );
  const range = { start: start + found.index, end: start + found.index + digits.length };
  return { range, words: other };
}

/** Words that turn a sentence round or soften it, and what they become. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/ would /, ' would not '],
  [/ has /, ' has not '],
  [/ have been /, ' have never been '],
  [/ could /, ' must '],
  [/ said /, ' denied '],
  [/ found /, ' did not find '],
  [/ more than /, ' less than '],
  [/ only /i, ' almost '],
  [/ was /, ' was not '],
  [/ every /, ' hardly any '],
  [/ is /, ' is not '],
  [/ the /, ' another '],
];

function turned(scene: Scene): Edit {
  const { start, end } = targetRange(scene);
  const text = textIn(scene, start, end);
  for (const [pattern, words] of TURNS) {
    const found = pattern.exec(text);
    if (found !== null) {
      return smallest(
        text,
        { start: found.index, end: found.index + found[0].length },
        words,
        start,
      );
    }
  }
  const at = start + text.indexOf(' ');
  return { range: { start: at, end: at + 1 }, words: ' reportedly ' };
}

/** The same edit without the words that it leaves as they are. */
function smallest(text: string, { start, end }: Range, words: string, offset: number): Edit {
  const old = text.slice(start, end);
  let head = 0;
  while (head < Math.min(old.length, words.length) && old[head] === words[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, words.length) - head;
  while (tail < most && old.at(-1 - tail) === words.at(-1 - tail)) tail += 1;
  return {
    range: { start: offset + start + head, end: offset + end - tail },
    words: words.slice(head, words.length - tail),
  };
}

function inserted(scene: Scene, items: readonly string[]): string[] {
  const [first = '', second = '', third = ''] = shuffled(items, scene.random);
  const { paragraph } = scene.target;
  return scene.before.flatMap((text, at) => {
    if (at === 0) return [first, text];
    return at === paragraph ? [second, text, third] : [text];
  });
}

/** Other wordings of every sentence but the target and the one after it. */
function contextRewritten(scene: Scene): string[] {
  const { page, target } = scene;
  return page.paragraphs.map((sentences, at) => {
    const [first = '', last = ''] = [sentences[0]?.rewritten, sentences.at(-1)?.rewritten];
    if (at !== target.paragraph) return sentences.map(({ rewritten }) => rewritten).join(' ');
    // Sentences of its own paragraph stay: what is marked runs through them.
    return `${first} ${scene.before[at] ?? ''} ${last}`;
  });
}

const plainTarget = (scene: Scene) =>
  textIn(scene, targetRange(scene).start, targetRange(scene).end);

export const OPERATORS: Readonly<Record<string, Operator>> = {
  unchanged: (scene) => kept(scene, scene.before),
  reflow: (scene) =>
    kept(
      scene,
      scene.before.map((text) =>
        text
          .replace(/ (?=[a-z])/g, () => (scene.random() < 0.3 ? '\n   ' : ' '))
          .replaceAll('"', '“')
          .replace(/(\b[a-z]{6,}\b)/, '<em>$1</em>'),
      ),
    ),
  adverts: (scene) => kept(scene, inserted(scene, scene.page.world.adverts)),
  'paragraph moved': (scene) => {
    const moving = scene.before[scene.target.paragraph] ?? '';
    const others = scene.before.filter((_, at) => at !== scene.target.paragraph);
    return kept(scene, scene.target.paragraph > 2 ? [moving, ...others] : [...others, moving]);
  },
  redesign: (scene) => kept(scene, scene.before, 'boxes'),
  'teaser repeats it': (scene) =>
    kept(scene, [plainTarget(scene), ...scene.before, plainTarget(scene)]),
  'live update above': (scene) => {
    const { world } = scene.page;
    const fresh = Array.from({ length: 3 }, () =>
      filled(pick(world.sentences, scene.random).plain, world, scene.random),
    );
    return kept(scene, [fresh.join(' '), ...scene.before]);
  },
  'same template around it': (scene) => {
    const { page, target, random } = scene;
    const again = () =>
      (page.paragraphs[target.paragraph] ?? [])
        .map(({ template }) => filled(template, page.world, random))
        .join(' ');
    return kept(scene, [again(), ...scene.before, again(), again()]);
  },
  'context rewritten': (scene) => kept(scene, contextRewritten(scene)),
  'figure corrected': (scene) => withEdit(scene, otherFigure(scene) ?? turned(scene)),
  'word corrected': (scene) => withEdit(scene, turned(scene)),
  'corrected, teaser left': (scene) =>
    withEdit(scene, otherFigure(scene) ?? turned(scene), (after) => [...after, plainTarget(scene)]),
  'corrected among adverts': (scene) =>
    withEdit(scene, otherFigure(scene) ?? turned(scene), (after) =>
      scene.page.world.adverts
        .flatMap((advert, at) => [advert, after[at] ?? ''])
        .concat(after.slice(4)),
    ),
  'sentence rewritten': (scene) => replacedTarget(scene, rewrittenTarget(scene)),
  'sentence deleted': (scene) => replacedTarget(scene, ''),
  paywall: (scene) => {
    const first = scene.page.paragraphs[0]?.[0]?.text ?? '';
    return caseOf(scene, scene.before, [first, scene.page.world.paywall], all(scene, 'gone'));
  },
  translation: (scene) => caseOf(scene, scene.before, scene.page.world.foreign, all(scene, 'gone')),
};

function rewrittenTarget({ page, target }: Scene): string {
  return page.paragraphs[target.paragraph]?.[target.sentence]?.rewritten ?? '';
}

/** The new page has no marks for what was lost; whether it shows as changed or gone is open. */
function replacedTarget(scene: Scene, words: string): AnchorCase {
  const { start, end } = targetRange(scene);
  const after = scene.page.paragraphs.map((sentences, at) => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    if (at !== scene.target.paragraph) return text;
    return `${text.slice(0, start)}${words}${text.slice(end)}`.replace(/ {2}/g, ' ').trim();
  });
  return caseOf(scene, scene.before, after, all(scene, 'lost'));
}
