/** Pictures in Word: the image with its alternative text, then caption and credit. */
import { ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { AssetRecord } from '../../article/asset.ts';
import type { PublishedPicture } from '../published/block.ts';
import { creditLine, LABELS } from '../published/labels.ts';
import type { WordContext } from './context.ts';
import { plainRuns, runs } from './runs.ts';

/** Largest size in the column, in pixels at 96 to the inch: 16 by 20 centimetres. */
const MAX_WIDTH = 604;
const MAX_HEIGHT = 756;

/** Kinds of picture that Word has always been able to show; the others need conversion first. */
const WORD_TYPES: Readonly<Partial<Record<AssetRecord['mediaType'], 'jpg' | 'png' | 'gif'>>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/** Whether a picture can stand in a Word file. */
export function fitsWord(asset: AssetRecord): boolean {
  return WORD_TYPES[asset.mediaType] !== undefined;
}

/** The paragraphs of a figure; a picture that cannot be shown leaves its description. */
export function pictureParagraphs(picture: PublishedPicture, context: WordContext): Paragraph[] {
  const alt = picture.decorative ? '' : picture.alt;
  const image = imageRun(picture, alt, context);
  const shown: ParagraphChild[] =
    image === null
      ? plainRuns(alt === '' ? '' : `[${LABELS.picture}: ${alt}]`, context.rightToLeft)
      : [image];
  const caption = captionRuns(picture, context);
  const bidirectional = context.rightToLeft;
  return [
    ...(shown.length === 0
      ? []
      : [
          new Paragraph({
            children: shown,
            style: 'Picture',
            bidirectional,
            keepNext: caption.length > 0,
          }),
        ]),
    ...(caption.length === 0
      ? []
      : [new Paragraph({ children: caption, style: 'Caption', bidirectional })]),
  ];
}

function imageRun(picture: PublishedPicture, alt: string, context: WordContext): ImageRun | null {
  const { asset } = picture;
  const type = asset === null ? undefined : WORD_TYPES[asset.mediaType];
  const data = asset === null ? null : context.pictureBytes(asset.id);
  if (asset === null || type === undefined || data === null) return null;
  return new ImageRun({
    type,
    data,
    transformation: fitted(asset),
    altText: { name: `${LABELS.picture} ${context.nextPicture()}`, description: alt, title: '' },
  });
}

function fitted({ width, height }: AssetRecord): { width: number; height: number } {
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function captionRuns(picture: PublishedPicture, context: WordContext): ParagraphChild[] {
  const credit = creditLine(picture);
  const caption = runs(picture.caption, context.footnotes, context.rightToLeft);
  if (credit === '') return caption;
  const lead = caption.length === 0 ? [] : [new TextRun(' · ')];
  return [...caption, ...lead, ...plainRuns(credit, context.rightToLeft)];
}
