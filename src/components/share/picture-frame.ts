/** What all pictures for links have in common: 1200 × 630, paper, margins, inks and text. */
import { escapeXml } from '../../i18n/escape-xml.ts';

export const [WIDTH, HEIGHT, LEFT, RIGHT] = [1200, 630, 80, 1120] as const;
export const PAPER_FILL = '#faf8f3';
export const INK = '#1d1c1a';
export const SMALL_INK = '#5a564e';
export const DATA_INK = '#2c4169';
const FONT = "'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** `parts` are SVG. */
export const pictureSvg = (parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${FONT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER_FILL}"/>`,
    ...parts,
    '</svg>',
  ].join('');

/** One line of text; x and y are those of its first character's foot. */
export const pictureText = (x: number, y: number, size: number, fill: string, words: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>`;
