import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { PackedCell } from './pack-cell.ts';
import { scanCells, STATES, UNSAID } from './scan-cells.ts';

interface Seen {
  readonly number: number | null;
  readonly state: string | null;
  readonly own: boolean;
  readonly contradicted: boolean;
}

/** The cell among others of every kind, so that what stands before and behind it is found as well. */
function seenOf(cell: PackedCell): Seen {
  const others: readonly PackedCell[] = [7, null, 'notAsked', '', [3, '三件']];
  const cells = CATALOGUE.map((_, i) => (i === 3 ? cell : (others[i % others.length] as PackedCell)));
  const json = JSON.stringify(cells);
  const { bytes, starts, numbers, states, own, contradicted } = scanCells(Buffer.from(json));
  const words = Buffer.from(bytes).toString('utf8', starts[3], (starts[4] as number) - 1);
  expect(JSON.parse(words)).toEqual(cell);
  const [number, state] = [numbers[3] as number, states[3] as number];
  return {
    number: Number.isNaN(number) ? null : number,
    state: state === UNSAID ? null : (STATES[state] as string),
    own: own[3] === 1,
    contradicted: contradicted[3] === 1,
  };
}

function check(title: string, cell: PackedCell, expected: Partial<Seen>): void {
  test(title, () => {
    expect(seenOf(cell)).toEqual({ number: null, state: 'exact', own: true, contradicted: false, ...expected });
  });
}

describe('a scanned cell is', () => {
  check('a number', 2711, { number: 2711 });
  check('zero, which is a number', 0, { number: 0 });
  check('a number with a fraction', 12.5, { number: 12.5 });
  check('a negative number', -3, { number: -3 });
  check('a number of more digits than are exact one by one', 12345678901234567000, { number: 12345678901234567000 });
  check('missing', null, { state: 'missing' });
  check('not asked', 'notAsked', { state: 'notAsked' });
  check('nothing said', '', { state: null });
  check('a number in other words', [3696, '3696条'], { number: 3696 });
  check('a blank', [null, '/'], { state: 'blank' });
  check('a bound with how it was read', [50, '50余件', 'atLeast', 'prose-part'], { number: 50, state: 'atLeast' });
  check('words with quotes, brackets and strokes', [4, '“4\\"],[\\\\件', 'approximate'], {
    number: 4,
    state: 'approximate',
  });
  check('a figure with an address as its proof', [5, '5', 'exact', 'table-row', { url: 'https://a.cn/?b=[1,2]' }], {
    number: 5,
  });
  check('a figure of a wider scope', [6, '6件', 'exact', 'prose-figure', 'f-x', 'area'], { number: 6, own: false });
  check(
    'a figure that the report contradicts',
    [8, '8', 'exact', 'table-row', 'f-x', 'agency', 'table', [9, 'prose', '9件', 0]],
    { number: 8, contradicted: true },
  );
});

test('cells that end too soon are refused', () => {
  expect(() => scanCells(Buffer.from('[1,2]'))).toThrow(/Unexpected end of cells/u);
});
