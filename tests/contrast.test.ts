/**
 * Contrast of everything that text and charts are drawn with, computed from the tokens of the style sheet (WCAG 2.2):
 * text at least 4.5 : 1, marks and lines that carry meaning at least 3 : 1, in light, dark and print.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Colour = readonly [number, number, number];
type Tokens = ReadonlyMap<string, Colour>;

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', 'src', path), 'utf8');
const CHARTS = read('charts/charts.css');
const [LIGHT = '', ...OTHERS] = read('styles/tokens.css').split('@media');

const TOKEN = /--([a-z0-9-]+):\s*#([0-9a-f]{3}|[0-9a-f]{6});/gu; // takes `--ink: #1d1c1a;`; leaves `--gap: 1.5rem;`
const USED = /(?:fill|stroke): (?:color-mix\(in srgb, )?var\(--([a-z0-9-]+)\)/gu; // takes `fill: var(--ink)`; leaves `fill: none`

function tokensOf(css: string, before: Tokens = new Map()): Tokens {
  const own = [...css.matchAll(TOKEN)].map(([, name = '', hex = '']) => [name, colourOf(hex)] as const);
  return new Map([...before, ...own]);
}

function colourOf(hex: string): Colour {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Colour;
}

const light = tokensOf(LIGHT);
const SCHEMES = [
  ['light', light],
  ...OTHERS.map((css) => [css.includes('print') ? 'print' : 'dark', tokensOf(css, light)] as const),
] as const;

/** Foreground and ground of all text of pages and charts. */
const TEXT = [
  ['ink', 'paper'],
  ['ink-2', 'paper'],
  ['ink', 'paper-2'],
  ['accent', 'paper'],
  ['flag-text', 'paper'],
  ['ink', 'data-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'hair'],
  ['paper', 'data'],
  ['paper', 'data 78'],
  ['paper', 'ink'],
  ['paper', 'ink-2'],
] as const;

/** Marks and lines that carry meaning, and what they lie on. `data 82` is a mark that lets 18 % of the paper through. */
const MARKS = [
  ['data', 'paper'],
  ['data 82', 'paper'],
  ['data', 'data-soft'],
  ['accent', 'paper'],
  ['accent', 'data-soft'],
  ['flag', 'paper'],
  ['ink', 'paper'],
  ['ink-2', 'paper'],
] as const;

/** Grounds and hairlines: what they say is said by words as well. */
const GROUNDS = ['paper', 'data-soft', 'hair'];

/** `data 78`: the token mixed with paper, in per cent. */
function colour(tokens: Tokens, wanted: string): Colour {
  const [name = '', share] = wanted.split(' ');
  const [own, paper] = [tokens.get(name), tokens.get('paper')];
  if (own === undefined || paper === undefined) throw new Error(`Unexpected token ${name}, expected one of the sheet`);
  if (share === undefined) return own;
  const part = Number(share) / 100;
  return own.map((value, i) => value * part + (paper[i] as number) * (1 - part)) as unknown as Colour;
}

function luminance(rgb: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const weak = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
  pairs
    .map(([front, ground]) => ({ front, ground, is: contrast(colour(tokens, front), colour(tokens, ground)) }))
    .filter(({ is }) => is < least)
    .map(({ front, ground, is }) => `${front} on ${ground}: ${is.toFixed(2)}`);

test('black on white is 21 : 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});

test.each(SCHEMES)('in %s, text stands out by 4.5 : 1', (_, tokens) => {
  expect(weak(tokens, TEXT, 4.5)).toEqual([]);
});

test.each(SCHEMES)('in %s, marks stand out by 3 : 1', (_, tokens) => {
  expect(weak(tokens, MARKS, 3)).toEqual([]);
});

test('every colour that the charts use is among those tested', () => {
  const tested = new Set([...TEXT, ...MARKS].map(([front]) => front.split(' ')[0]));
  const used = [...CHARTS.matchAll(USED)].map((match) => match[1] as string);
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].filter((name) => !tested.has(name) && !GROUNDS.includes(name))).toEqual([]);
});
