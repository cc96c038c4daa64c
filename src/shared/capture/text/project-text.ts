/** Plain text to a projection: one segment a paragraph, line breaks kept as they are. */
import type { Projection } from '../../evidence/projection.ts';
import { NOWHERE, projectionWriter } from '../projected.ts';

/** Name and version of this projector. */
const TEXT_PROJECTOR = 'text 1';

/** Projects text; paragraphs are set apart by empty lines. */
export function projectText(text: string): Projection {
  const writer = projectionWriter(TEXT_PROJECTOR);
  let paragraph: string[] = [];
  const end = () => {
    const words = paragraph.join('\n').trimEnd();
    writer.add(words, { kind: 'body', main: true, locator: NOWHERE });
    paragraph = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() !== '') paragraph.push(line);
    else if (paragraph.length > 0) end();
  }
  end();
  return writer.finish();
}
