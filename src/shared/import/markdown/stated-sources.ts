/** Source records in front matter, as our own Markdown files state them. */
import { z } from 'zod';
import { sourceFields } from '../../article/source.ts';
import type { StatedSource } from '../filed.ts';

const { title, url, publisher, date } = sourceFields.shape;

const statedSource = z
  .strictObject({
    title: title.default(''),
    url: url.default(''),
    publisher: publisher.default(''),
    date: date.default(''),
  })
  .refine((source) => source.title !== '' || source.url !== '')
  .transform((source) => ({ ...source, title: source.title === '' ? source.url : source.title }));

const statedSources = z.array(statedSource).min(1);

/** The sources a value lists; null when any entry is more, or other, than a source record. */
export function sourcesOf(value: unknown): readonly StatedSource[] | null {
  return statedSources.safeParse(value).data ?? null;
}
