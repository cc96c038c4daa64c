/** Numbers of Word lists, which stand in the XML only. */
import { Document, Packer, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import { slotOf } from '../../../src/shared/article/document.ts';
import { countingContext } from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

const numbered = (text: string, level = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'steps', level } });

const LEVELS = [0, 1].map((level) => ({
  level,
  format: 'decimal' as const,
  text: `%${level + 1}.`,
}));

/** First numbers of the ordered lists at the top level of the body. */
async function startsOf(children: readonly Paragraph[]): Promise<unknown[]> {
  const document = new Document({
    numbering: { config: [{ reference: 'steps', levels: LEVELS }] },
    sections: [{ children: [new Paragraph({ text: 'Title', heading: 'Title' }), ...children] }],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const piece = unwrap(await readFiled('list.docx', bytes, countingContext()));
  const blocks = slotOf(piece.package.document, 'body').content ?? [];
  return blocks.filter(({ type }) => type === 'orderedList').map(({ attrs }) => attrs?.start);
}

it('counts on in a list that a paragraph interrupts', async () => {
  const between = new Paragraph('Then comes a pause, which nobody had planned for at all.');
  expect(await startsOf([numbered('One'), numbered('Two'), between, numbered('Three')])).toEqual([
    1, 3,
  ]);
});

it('counts inner items apart', async () => {
  const between = new Paragraph('Then comes a pause, which nobody had planned for at all.');
  const items = [numbered('One'), numbered('Inner', 1), numbered('Inner', 1), between];
  expect(await startsOf([...items, numbered('Two')])).toEqual([1, 2]);
});
