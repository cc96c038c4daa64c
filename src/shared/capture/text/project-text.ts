/** Plain text to a projection: one segment a paragraph, line breaks kept as they are. */
import type { Projection } from '../../evidence/projection.ts';
import { NOWHERE, projectionWriter } from '../projected.ts';

/** Name and version of this projector. */
export const TEXT_PROJECTOR = 'text 1';

/** Projects text; paragraphs are set apart by empty lines. */
export function projectText(text: string): Projection {
  const writer = projectionWriter(TEXT_PROJECTOR);
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/)) {
    const words = paragraph.replace(/^\n+|\s+$/g, '');
    writer.add(words, { kind: 'body', main: true, locator: NOWHERE });
  }
  return writer.finish();
}
