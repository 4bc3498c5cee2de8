/**
 * A drawing of few inks as PNG with a palette of sixteen colours: each ink in five strengths on the paper. A tenth of the time of
 * an encoder that looks for its palette itself. Takes the pixels that sharp gives: red, green, blue, alpha; the first is paper.
 */
import { crc32, deflateSync } from 'node:zlib';
import { DATA_INK, INK, PAPER_FILL, SMALL_INK } from './picture-frame.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

export const PAPER = colourOf(PAPER_FILL);
/** Text, small text, figures. */
export const PICTURE_INKS = [INK, SMALL_INK, DATA_INK].map(colourOf);

const STRENGTHS = [0.2, 0.4, 0.6, 0.8, 1];
const PALETTE: readonly Colour[] = [
  PAPER,
  ...PICTURE_INKS.flatMap((ink) => STRENGTHS.map((strength) => mix(ink, strength))),
];

/** Of `#faf8f3`. */
function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = Buffer.from(hex.slice(1), 'hex');
  return [red, green, blue];
}

function mix(ink: Colour, strength: number): Colour {
  const part = (at: 0 | 1 | 2): number => Math.round(PAPER[at] + (ink[at] - PAPER[at]) * strength);
  return [part(0), part(1), part(2)];
}

/** Colours by the five highest bits of each part. */
const cellOf = (red: number, green: number, blue: number): number =>
  ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

const CELLS = 1 << 15;

function nearestColours(): Uint8Array {
  const found = new Uint8Array(CELLS);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const colour = [((cell >> 10) & 31) * 8 + 4, ((cell >> 5) & 31) * 8 + 4, (cell & 31) * 8 + 4] as const;
    const distances = PALETTE.map((each) => distance(each, colour));
    found[cell] = distances.indexOf(Math.min(...distances));
  }
  return found;
}

const distance = (a: Colour, b: Colour): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

const NEAREST = nearestColours();

const colourAt = (bytes: Uint8Array, at: number): number =>
  NEAREST[cellOf(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)] as number;

export function indexedPng({ width, height, bytes }: Pixels): Uint8Array<ArrayBuffer> {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  const pixels = new Uint32Array(bytes.slice().buffer);
  const [paper = 0] = pixels;
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] as number;
    if (pixel === paper) continue;
    const x = at % width;
    const place = ((at - x) / width) * stride + 1 + (x >> 1);
    const colour = colourAt(bytes, at * 4);
    rows[place] = (rows[place] as number) | (x % 2 === 0 ? colour << 4 : colour);
  }
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header(width, height)),
      chunk('PLTE', Buffer.from(PALETTE.flat())),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Four bits a pixel, colours by number. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([4, 3, 0, 0, 0], 8);
  return bytes;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
