import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureFile, captureText } from '../../../src/main/services/capture/capture-file.ts';
import { readableOf } from '../../../src/shared/capture/readable.ts';
import { delimiterOf } from '../../../src/shared/capture/text/delimiter.ts';
import { projectTable } from '../../../src/shared/capture/text/project-table.ts';
import { projectText } from '../../../src/shared/capture/text/project-text.ts';
import { projectTranscript } from '../../../src/shared/capture/text/project-transcript.ts';
import { transcriptKind } from '../../../src/shared/capture/text/transcript-cues.ts';
import { codeOf, unwrap } from '../../support/library.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('plain text', () => {
  it('is projected paragraph by paragraph, with its own line breaks', () => {
    const { text, segments } = projectText('One\r\nline\r\n\r\n\r\nTwo  \n\t\nThree');
    expect(text).toBe('One\nline\n\nTwo\n\nThree');
    expect(segments).toHaveLength(3);
  });

  it('always gives segments in order that cover everything but separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const { text, segments } = projectText(source);
        const words = segments.map(({ start, end }) => text.slice(start, end));
        expect(words.join('\n\n')).toBe(text);
        expect(text).toBe(text.normalize('NFC'));
      }),
    );
  });
});

describe('tables', () => {
  it.each([
    ['a,b\n1,2\n3,4', ','],
    ['a;b\n"x,y";2,5\n"p,q";3,1', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['sep=;\na,b;c', ';'],
    ['just words\nand more words', null],
  ])('%j is cut by %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  it('gives every cell its row, column and heading', () => {
    const { projection } = projectTable('Town,Cost\n"Morrow, old ""town""",4.5\n,7\n', ',');
    expect(projection.text).toBe('Town\tCost\nMorrow, old "town"\t4.5\n7');
    expect(projection.segments.map(({ locator }) => locator)).toEqual([
      { kind: 'cell', row: 1, column: 1, heading: '' },
      { kind: 'cell', row: 1, column: 2, heading: '' },
      { kind: 'cell', row: 2, column: 1, heading: 'Town' },
      { kind: 'cell', row: 2, column: 2, heading: 'Cost' },
      { kind: 'cell', row: 3, column: 2, heading: 'Cost' },
    ]);
  });

  it('takes no headings from a first row with numbers, and ends an open quote with the file', () => {
    const { projection } = projectTable('1,2\n3,"four', ',');
    expect(projection.text).toBe('1\t2\n3\tfour');
    expect(projection.segments.at(-1)?.locator).toMatchObject({ heading: '' });
  });

  it('is shown as a table', () => {
    const { projection } = projectTable('a,b\n<i>,2', ',');
    expect(readableOf(projection)).toMatch(
      /^<table><tbody><tr>.*&lt;i&gt;.*<\/tr><\/tbody><\/table>$/,
    );
  });
});

describe('transcripts', () => {
  const project = (text: string) => {
    const kind = transcriptKind(text);
    if (kind === null) throw new Error('not a transcript');
    return projectTranscript(text, kind);
  };
  const cues = (text: string) =>
    project(text)
      .segments.filter(({ kind }) => kind === 'cue')
      .map(({ locator }) => locator);

  it('reads WebVTT with voices, tags, notes and settings', () => {
    const text = `WEBVTT - hearing\n\nNOTE made by hand\n\n1\n00:01.000 --> 00:02.500 line:0\n<v.loud Ada Lund>We <b>must</b> &amp; will.\n\n01:00:03.000 --> 01:00:04.000\n<v Chidi Eze>No.<v Ada Lund>Yes.\n`;
    expect(project(text).text).toBe(
      'Ada Lund\nWe must & will.\n\nChidi Eze\nNo.\n\nAda Lund\nYes.',
    );
    expect(cues(text)[0]).toEqual({ kind: 'time', start: 1, end: 2.5, speaker: 'Ada Lund' });
    expect(cues(text)[1]).toMatchObject({ start: 3603, speaker: 'Chidi Eze' });
  });

  it('reads SubRip with names in capitals and dashes', () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nMAYOR LUND: Good evening.\r\n\r\n2\r\n00:00:03,500 --> 00:00:04,000\r\n- All of you.\r\n';
    expect(project(text).text).toBe('MAYOR LUND\nGood evening.\nAll of you.');
    expect(cues(text)[1]).toEqual({ kind: 'time', start: 3.5, end: 4, speaker: '' });
  });

  it('reads plain lines that begin with times, and loses nothing before them', () => {
    const text =
      'Hearing of 3 March\n\n[00:05] Ada Lund: We begin.\nAll of us.\n[00:09] Q: Why?\n(1:02:03) Because.\n';
    expect(project(text).text).toBe(
      'Hearing of 3 March\n\nAda Lund\nWe begin.\nAll of us.\n\nQ\nWhy?\nBecause.',
    );
    expect(cues(text)[0]).toEqual({ kind: 'time', start: 5, end: 9, speaker: 'Ada Lund' });
  });

  it('does not take the first word of a sentence for a speaker', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nFinally: we are done.\n';
    expect(project(text).text).toBe('Finally: we are done.');
  });

  it('does not take a text that mentions times for a transcript', () => {
    expect(transcriptKind('The meeting began at 10:30.\nIt ended at 11:45.')).toBeNull();
  });
});

describe('captureFile', () => {
  const text = async (name: string, content: string) => {
    const captured = unwrap(await captureFile(name, bytesOf(content)));
    return [captured.text, captured.projection?.projector ?? captured.problem?.sentence];
  };

  it('tells kinds of text by the name where the content leaves it open', async () => {
    expect(await text('a.csv', 'Town,Cost\nMorrow,4')).toEqual(['available', 'table 1']);
    expect(await text('a.txt', 'Town,Cost\nMorrow,4')).toEqual(['available', 'text 1']);
    expect(await text('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nHello\n')).toEqual([
      'available',
      'transcript 1',
    ]);
    expect(await text('a.html', 'no tags at all')).toEqual(['available', 'html 1']);
    expect(await text('a.txt', '<!doctype html><p>Page</p>')).toEqual(['available', 'html 1']);
  });

  it('says honestly when there is nothing to read', async () => {
    expect(await text('empty.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n')).toEqual([
      'none',
      'The transcript has no words in it.',
    ]);
    expect(await text('blank.txt', ' \n\t\n')).toEqual(['none', 'The file has no text in it.']);
    expect(await text('blank.csv', ',,\n,,\n')).toEqual(['none', 'The table is empty.']);
  });

  it('refuses an empty file, and keeps other scripts as they are', async () => {
    expect(codeOf(await captureFile('a.txt', new Uint8Array()))).toBe('file-unreadable');
    const arabic = unwrap(await captureFile('a.txt', bytesOf('قال الوزير إن الميناء سيغلق.')));
    expect(arabic.projection?.text).toBe('قال الوزير إن الميناء سيغلق.');
  });

  it('keeps pasted and typed words as they are', async () => {
    const captured = unwrap(await captureText('typed', 'She said: <b>no</b>.'));
    expect(captured.retrieval).toMatchObject({ kind: 'typed', session: 'none' });
    expect(captured.projection?.text).toBe('She said: <b>no</b>.');
    expect(codeOf(await captureText('pasted', '  '))).toBe('invalid-input');
  });
});
