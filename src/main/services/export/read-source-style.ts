/** The house style of a piece's Sources list as the settings ask for it. */
import type { CslItem } from '../../../shared/evidence/csl/item.ts';
import type { SourceStyle } from '../../../shared/export/source-style.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Library } from '../../library/library.ts';

/** The template with the items of the entries that readers may see; null for the plain list. */
export async function readSourceStyle(
  library: Library,
  articleId: string,
  template: Settings['sourceStyle'],
): Promise<Result<SourceStyle | null>> {
  if (template === 'plain') return ok(null);
  const evidence = await library.call('evidence.piece', { articleId });
  if (!evidence.ok) return evidence;
  const items: Record<string, CslItem> = {};
  for (const { entry, source } of evidence.value.sources) {
    if (entry.public) items[entry.id] = source.csl;
  }
  return ok({ template, items });
}
