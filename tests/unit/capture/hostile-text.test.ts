import { describe, expect, it } from 'vitest';
import { captureFile } from '../../../src/main/services/capture/capture-file.ts';
import { unwrap } from '../../support/library.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const many = (text: string) => text.repeat(Math.ceil(400_000 / text.length));

/** Texts on which a careless pattern would think for minutes; the runner's own limit is enough. */
describe('hostile texts are read, or honestly not read, without end', () => {
  it.each([
    ['comments', 'a.html', many('<!---->')],
    ['comments that never end', 'a.html', many('<!--')],
    ['tags that never end', 'a.html', many('<input ')],
    ['a refresh of spaces', 'a.html', `<meta http-equiv=refresh content="0;${many(' ')}">`],
    ['a title without end', 'a.html', `<title>${many('404 not ')}`],
    ['quotation marks', 'a.csv', many('"')],
    ['delimiters', 'a.csv', many(',')],
    ['empty lines', 'a.txt', many(' \n')],
    ['times', 'a.txt', many('1:')],
    ['voices', 'a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${many('<v.a')}`],
    ['classes of a voice', 'a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n<v${many('.a')}`],
    ['tags in a cue', 'a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${many('<a')}`],
    ['names', 'a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${many('A B ')}`],
  ])('%s', async (_, name, text) => {
    const captured = unwrap(await captureFile(name, bytesOf(text)));
    expect(captured.text === 'available').toBe(captured.projection !== null);
    expect(captured.problem === null).toBe(captured.projection !== null);
  });
});
