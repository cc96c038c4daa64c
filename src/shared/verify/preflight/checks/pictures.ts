/**
 * Descriptions of pictures that only repeat something else, and pictures whose origin nobody
 * wrote down. Somebody who cannot see the picture hears the caption anyway.
 */
import { textOf } from '../../../article/document.ts';
import type { NodeJson } from '../../../article/json.ts';
import { pictureNodes, textAttribute } from '../../../article/text-blocks.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';

const FILE_NAME = /^[\w()\- .]+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg)$/i;
const CAMERA_NAME = /^(?:IMG|DSC[FN]?|PXL|DJI|P)[_-]?\d{3,}\w*$/i;

/** Observations on the pictures readers will see. */
export function pictureObservations({ document }: CheckedPiece): Observation[] {
  return pictureNodes(document).flatMap(onPicture);
}

function onPicture(picture: NodeJson): Observation[] {
  const alt = textAttribute(picture, 'alt');
  const blockId = textAttribute(picture, 'id');
  const place = { blockId, start: 0, end: 0 };
  const found: Observation[] = [];
  if (alt !== '') {
    const article = alt;
    if (isSame(alt, partOf(picture, 'caption'))) {
      found.push({
        rule: 'alt-is-caption',
        sentence: 'The description repeats the caption.',
        place,
        article,
      });
    } else if (isSame(alt, partOf(picture, 'credit'))) {
      found.push({
        rule: 'alt-is-credit',
        sentence: 'The description is the credit.',
        place,
        article,
      });
    } else if (FILE_NAME.test(alt) || CAMERA_NAME.test(alt)) {
      found.push({
        rule: 'alt-is-file-name',
        sentence: 'The description is the name of a file.',
        place,
        article,
      });
    }
  }
  const isUnknown = textAttribute(picture, 'source') === '' && partOf(picture, 'credit') === '';
  if (textAttribute(picture, 'assetId') !== '' && isUnknown) {
    found.push({
      rule: 'picture-source-missing',
      sentence: 'Nothing says where this picture is from.',
      place,
    });
  }
  return found;
}

function partOf(picture: NodeJson, type: string): string {
  const part = (picture.content ?? []).find((child) => child.type === type);
  return part === undefined ? '' : textOf(part).trim();
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\p{P}\p{S}\s]+/gu, ' ')
      .trim();
  return bare(a) !== '' && bare(a) === bare(b);
}
