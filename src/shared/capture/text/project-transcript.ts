/**
 * A transcript to a projection: one segment a cue, and the speaker's name as a heading where
 * the speaker changes, so that words of two people never read as one run.
 */
import type { Projection } from '../../evidence/projection.ts';
import { NOWHERE, projectionWriter } from '../projected.ts';
import { cuesOf, prefaceOf, type TranscriptKind } from './transcript-cues.ts';

/** Name and version of this projector. */
const TRANSCRIPT_PROJECTOR = 'transcript 1';

/** Projects a transcript; one without a word of speech gives an empty projection. */
export function projectTranscript(text: string, kind: TranscriptKind): Projection {
  const writer = projectionWriter(TRANSCRIPT_PROJECTOR);
  writer.add(prefaceOf(text, kind), { kind: 'body', main: true, locator: NOWHERE });
  let speaker = '';
  for (const cue of cuesOf(text, kind)) {
    const locator = {
      kind: 'time',
      start: cue.start,
      end: cue.end,
      speaker: cue.speaker,
    } as const;
    const changed = cue.speaker !== '' && cue.speaker !== speaker;
    if (changed) writer.add(cue.speaker, { kind: 'heading', main: true, locator });
    writer.add(cue.text, { kind: 'cue', main: true, locator }, '\n');
    if (cue.speaker !== '') speaker = cue.speaker;
  }
  return writer.finish();
}
