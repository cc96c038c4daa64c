/** Text sources to their readings: plain text, tables and transcripts. */
import { readableOf } from '../../../shared/capture/readable.ts';
import { delimiterOf } from '../../../shared/capture/text/delimiter.ts';
import { projectTable } from '../../../shared/capture/text/project-table.ts';
import { projectText } from '../../../shared/capture/text/project-text.ts';
import { projectTranscript } from '../../../shared/capture/text/project-transcript.ts';
import { transcriptKind } from '../../../shared/capture/text/transcript-cues.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { Reading } from './captured.ts';
import { NO_METADATA, unread } from './unread.ts';

/** The reading of a projection made from text. */
export function readingOf(projection: Projection, metadata = NO_METADATA): Reading {
  return {
    text: 'available',
    problem: null,
    projection,
    readable: readableOf(projection),
    metadata,
    wall: 'none',
    refresh: null,
  };
}

/** Reads text; lines that begin with times make it a transcript. */
export function readPlainText(text: string): Reading {
  const kind = transcriptKind(text);
  const projection = kind === null ? projectText(text) : projectTranscript(text, kind);
  return projection.text === ''
    ? unread('none', 'The file has no text in it.')
    : readingOf(projection);
}

/** Reads a transcript; one without cues is read as the text it is. */
export function readTranscript(text: string): Reading {
  const kind = transcriptKind(text);
  if (kind === null) return readPlainText(text);
  const projection = projectTranscript(text, kind);
  return projection.text === ''
    ? unread('none', 'The transcript has no words in it.')
    : readingOf(projection);
}

/** Reads a delimited file; one without columns is read as text. */
export function readTable(text: string): Reading {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return readPlainText(text);
  const { projection, truncated } = projectTable(text, delimiter);
  if (truncated) return unread('too-large', 'The table has more cells than can be shown.');
  return projection.text === '' ? unread('none', 'The table is empty.') : readingOf(projection);
}
