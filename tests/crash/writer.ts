/**
 * The process that the crash test kills: writes drafts, saves and new pieces as fast as it
 * can, and prints each one only after the library acknowledged it.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../src/main/library/inline.ts';
import { buildDocument, inlineText, paragraph } from '../../src/shared/article/build.ts';
import { toBody } from '../../src/shared/article/document.ts';
import { EVERYTHING } from '../../src/shared/search/filter.ts';

const [directory = '', start = '0'] = process.argv.slice(2);
const opened = openLibrary(directory);
if (!opened.ok) throw new Error(opened.error.code);
const library = opened.value;

const acknowledge = (line: string): void => {
  writeSync(1, `${line}\n`);
};
const body = (count: number): string =>
  toBody(
    buildDocument({
      headline: inlineText('Typed'),
      body: Array.from({ length: 20 }, () => paragraph(`count ${count} `.repeat(10))),
    }),
  );

async function typedPiece(): Promise<{ id: string; version: number }> {
  const filter = { ...EVERYTHING, text: 'headline:typed ' };
  const listed = await library.call('articles.list', { filter, after: null, limit: 1 });
  const found = listed.ok ? listed.value.articles[0]?.row : undefined;
  if (found !== undefined) return found;
  const input = { storyType: 'news', fields: {}, body: body(0) } as const;
  const created = await library.call('articles.create', input);
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

let { id, version } = await typedPiece();
for (let count = Number(start) + 1; ; count += 1) {
  if (count % 7 === 0) {
    const input = { id, baseVersion: version, body: body(count), reason: 'autosave' } as const;
    const saved = await library.call('articles.save', input);
    if (!saved.ok) throw new Error(saved.error.code);
    version = saved.value.version;
    acknowledge(`save ${count}`);
  } else if (count % 11 === 0) {
    const input = { storyType: 'brief', fields: { slug: `n-${count}` }, body: null } as const;
    const created = await library.call('articles.create', input);
    if (!created.ok) throw new Error(created.error.code);
    acknowledge(`create ${created.value.id}`);
  } else {
    const draft = await library.call('drafts.put', {
      articleId: id,
      baseVersion: version,
      body: body(count),
    });
    if (!draft.ok) throw new Error(draft.error.code);
    acknowledge(`draft ${count}`);
  }
}
