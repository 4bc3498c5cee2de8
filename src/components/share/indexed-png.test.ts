import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng, PAPER, PICTURE_INKS } from './indexed-png.ts';

const WIDTH = 5;

/** Pixels of a row each: paper first. */
function pixelsOf(colours: readonly (readonly [number, number, number])[]): Uint8Array {
  return new Uint8Array([PAPER, ...colours].flatMap((colour) => [...colour, 255]));
}

test('another reader sees paper and inks as they were drawn', async () => {
  const [ink = PAPER, small = PAPER, data = PAPER] = PICTURE_INKS;
  const bytes = pixelsOf([ink, small, data, PAPER, data, PAPER, PAPER, ink, small]);
  const png = indexedPng({ width: WIDTH, height: 2, bytes });
  const read = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([read.info.width, read.info.height, read.info.channels]).toEqual([WIDTH, 2, 3]);
  expect([...read.data]).toEqual([PAPER, ink, small, data, PAPER, data, PAPER, PAPER, ink, small].flat());
});

test('the soft edge of a letter becomes the nearest of five strengths', async () => {
  const [ink = PAPER] = PICTURE_INKS;
  const half = PAPER.map((part, at) => Math.round((part + (ink[at] as number)) / 2)) as [number, number, number];
  const read = await sharp(indexedPng({ width: 2, height: 1, bytes: pixelsOf([half]) }))
    .removeAlpha()
    .raw()
    .toBuffer();
  const drawn = [...read.subarray(3)];
  for (const [at, part] of drawn.entries()) expect(Math.abs(part - (half[at] as number))).toBeLessThan(30);
});
