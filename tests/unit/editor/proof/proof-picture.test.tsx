/** Pictures of a proof for which no file is attached. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProofPicture } from '../../../../src/renderer/editor/proof/ProofPicture.tsx';
import type { PublishedPicture } from '../../../../src/shared/export/published/block.ts';

const unattached: PublishedPicture = {
  asset: null,
  alt: '',
  decorative: false,
  caption: [],
  credit: '',
  photographer: '',
  source: '',
  kind: 'photograph',
};

const rendered = (facts: Partial<PublishedPicture>) =>
  renderToStaticMarkup(<ProofPicture picture={{ ...unattached, ...facts }} />);

test('a credit never stands alone: a frame takes the place of the picture', () => {
  expect(rendered({ credit: 'Mara Lind' })).toMatch(/No picture is attached\..*Mara Lind/);
});

test('the frame holds the description when there is one', () => {
  const markup = rendered({ alt: 'A weir at dusk', credit: 'Mara Lind' });
  expect(markup).toMatch(/Picture: A weir at dusk.*Mara Lind/);
  expect(markup).not.toContain('No picture is attached.');
});

test('a picture of which nothing is known leaves no trace', () => {
  expect(rendered({})).toBe('');
});
