import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/shared/verify/sentences/sentences.ts';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['titles and initials', ['Dr. Okoro met J. R. Marsh and A.B. Lund.', 'They ate.']],
    ['decimals', ['It cost $5.2 million.', 'It rained 3.5 inches.']],
    ['countries', ['The U.S. Senate left.', 'He lives in the U.S.', 'It rained.']],
    ['times of day', ['It began at 5 p.m. on Monday.', 'It ended at 6 p.m.', 'Marsh left.']],
    ['a time before a weekday', ['It began at 5 p.m. Monday.', 'It ended.']],
    ['companies', ['Acme Inc. makes pumps.', 'Pumps are made by Acme Inc.', 'The firm grew.']],
    ['numbers', ['See No. 10 and p. 4 of the file.', 'I said no.', '10 came.']],
    ['months', ['Sept. 3 was cold.', 'So was August.']],
    ['lettered things', ['There is no plan B.', 'Marsh knows.']],
    ['a list label', ['1. The bridge is shut.', 'It leaks.']],
    ['a question before its speaker', ['“Why now?” Okoro asked.', '“Stop!” he said.']],
    ['a quote that ends a sentence', ['“We left.”', 'She stayed.']],
    ['straight quotes', ['He said "no."', '"Yes," she said.']],
    ['an ellipsis inside', ['“I … we left,” he said.', 'And then …', 'Nothing.']],
    ['three dots', ['He waited... and left.', 'Then...', 'Rain.']],
    ['a footnote mark', ['It leaked.[12]', 'It was mended.']],
    ['brackets', ['(It rained.)', 'They stayed.']],
    ['French marks', ['Il part. »', 'Elle reste.']],
  ])('%s', (_name, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('knows the full stops of other scripts', () => {
    expect(cut('橋は閉鎖された。「行く。」そして去った。')).toEqual([
      '橋は閉鎖された。',
      '「行く。」',
      'そして去った。',
    ]);
    expect(cut('पुल बंद है। नाव चलती है।')).toEqual(['पुल बंद है।', 'नाव चलती है।']);
    expect(cut('أغلق الجسر. هل يفتح؟ لا نعرف.')).toHaveLength(3);
  });

  it('ends at every line break', () => {
    expect(cut('The bridge\nIt is shut')).toEqual(['The bridge', 'It is shut']);
  });

  it('leaves out nothing but white space and overlaps nowhere', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Dr',
        '.',
        ' ',
        '“',
        '”',
        '"',
        '?',
        '!',
        '…',
        'A',
        'b',
        '3',
        '\n',
        '。',
        ' »',
        'said',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
