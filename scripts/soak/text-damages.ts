/** Damages of texts of any kind: cut, doubled, shuffled, swollen, with rows swapped and figures beyond all reason. */
import type { Random } from '../printer/seeded-random.ts';
import type { TextDamage } from './damage.ts';
import { anySize, insertAnywhere, randomSpan, shuffled } from './splice.ts';

export const TEXT_DAMAGES: readonly TextDamage[] = [
  { name: 'end cut off', damage: (text, random) => text.slice(0, random.integer(0, text.length)) },
  { name: 'beginning cut off', damage: (text, random) => text.slice(random.integer(0, text.length)) },
  { name: 'stretch removed', damage: (text, random) => withSpan(text, 300, random, () => '') },
  { name: 'stretch doubled', damage: (text, random) => withSpan(text, 3000, random, (span) => span + span) },
  { name: 'stretch turned round', damage: (text, random) => withSpan(text, 200, random, turnRound) },
  { name: 'report doubled', damage: (text, random) => text.repeat(random.integer(2, 8)) },
  { name: 'rows swapped', damage: (text, random) => withLines(text, 40, random, (lines) => shuffled(lines, random)) },
  { name: 'rows removed', damage: (text, random) => withLines(text, 8, random, () => []) },
  { name: 'rows repeated', damage: (text, random) => withLines(text, 8, random, (lines) => repeated(lines, random)) },
  { name: 'no line breaks', damage: (text, random) => text.replaceAll('\n', random.pick(['', ' ', '\t', '　'])) },
  { name: 'huge cell', damage: (text, random) => insertAnywhere(text, hugeCell(random), random) },
  { name: 'huge number', damage: (text, random) => withDigits(text, random, hugeNumber(random)) },
  { name: 'wrong digits', damage: (text, random) => withDigits(text, random, random.pick(ODD_DIGITS)) },
  { name: 'broken front matter', damage: (text, random) => frontMatter(random) + text },
];

const ODD_DIGITS = [
  '-0',
  '+',
  '1e9',
  '0x1F',
  'l2',
  'NaN',
  '一二三',
  '万',
  '2.5.1',
  '1,2,3',
  '³',
  '١٢',
  '1/0',
  '负一',
  '',
];

/** Takes every run of digits: `2024`; leaves Chinese numerals. */
const DIGITS = /\d+/gu;

function withSpan(text: string, longest: number, random: Random, change: (span: string) => string): string {
  const [from, to] = randomSpan(text.length, longest, random);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function turnRound(span: string): string {
  return [...span].reverse().join('');
}

function withLines(
  text: string,
  most: number,
  random: Random,
  change: (lines: readonly string[]) => readonly string[],
): string {
  const lines = text.split('\n');
  const [from, to] = randomSpan(lines.length, most, random);
  return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)].join('\n');
}

function repeated(lines: readonly string[], random: Random): readonly string[] {
  return Array.from({ length: anySize(100, random) }, () => lines).flat();
}

function hugeCell(random: Random): string {
  const unit = random.pick([
    '9',
    '0',
    '字',
    ' ',
    '　',
    '\t',
    '|',
    '| ',
    '，',
    '（',
    '公开12条，',
    '一',
    '<br>',
    '&',
    '**',
  ]);
  return unit.repeat(Math.ceil(anySize(300_000, random) / unit.length));
}

function hugeNumber(random: Random): string {
  const unit = random.pick(['9', '1', '０', '亿', '九', '万', '1,', '.', '0 ']);
  return unit.repeat(anySize(5000, random));
}

/** One figure in ten, at most fifty. */
function withDigits(text: string, random: Random, put: string): string {
  let left = 50;
  return text.replace(DIGITS, (digits) => (left > 0 && random.chance(0.1) && left-- > 0 ? put : digits));
}

const ENTRIES = [
  'title: ',
  'year: 20244',
  'year: 二〇二四',
  'source-url: javascript:alert(1)',
  'published-on: 2024-02-30',
  'no colon here',
  ': no key',
  'title: "unclosed',
  'agency: \u0000\u202e',
  'condensed: maybe',
  '__proto__: x',
  'constructor: y',
  `title: ${'长'.repeat(400)}`,
];

function frontMatter(random: Random): string {
  const lines = Array.from({ length: random.integer(1, 70) }, () => random.pick(ENTRIES));
  return ['---', ...lines, random.pick(['---', '', '--', '----']), ''].join(random.pick(['\n', '\r\n', '\r']));
}
