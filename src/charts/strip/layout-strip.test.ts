import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartRow } from '../chart-row.ts';
import { rowOf, rowsOf, WORDS } from '../cases/rows-of.ts';
import { textWidth } from '../text-width.ts';
import { layoutStrip } from './layout-strip.ts';
import type { PlacedStrip } from './placed-strip.ts';

const layout = (rows: readonly ChartRow[], width = 288): PlacedStrip =>
  layoutStrip(rows, { width, domain: [1, 1000], words: WORDS });

/** Marks as `id form x% (+dx) height above the axis`. */
function check(rows: readonly ChartRow[], expected: string): void {
  const placed = layout(rows);
  const marks = placed.marks.map(
    (mark) =>
      `${mark.id} ${mark.form} ${mark.x}%${mark.dx === 0 ? '' : `${mark.dx > 0 ? '+' : ''}${mark.dx}`} ${placed.axisY - mark.y}`,
  );
  expect(marks.join('; ')).toBe(expected);
}

test('marks stand on the powers of ten: 1 at 12 %, 1000 at 96 %', () => {
  check(rowsOf([1, 10, 100, 1000]), 'r0000 dot 12% 10; r0001 dot 40% 10; r0002 dot 68% 10; r0003 dot 96% 10');
});

test('equal values are stacked, 8 px a level, in the order of their ids', () => {
  check([rowOf('b', 10), rowOf('a', 10), rowOf('c', 10)], 'a dot 40% 10; b dot 40% 18; c dot 40% 26');
});

test('zeros stand in a lane of their own, four in a row', () => {
  check(
    rowsOf([0, 0, 0, 0, 0]),
    'r0000 dot 5%-12 10; r0001 dot 5%-4 10; r0002 dot 5%+4 10; r0003 dot 5%+12 10; r0004 dot 5% 18',
  );
});

test('bounds point to their open side and approximate values are hollow', () => {
  check(
    [
      rowOf('a', 10, { state: 'atLeast' }),
      rowOf('b', 100, { state: 'atMost' }),
      rowOf('c', 1000, { state: 'approximate' }),
    ],
    'a right 40% 10; b left 68% 10; c hollow 96% 10',
  );
});

test('a bound takes the room of its arrow: the next value moves up', () => {
  // 10 at 40 % and 13 at 43.19 % are 9.2 px apart; the arrow reaches 10.6 px, the next dot begins 3.6 px before its middle
  check([rowOf('a', 10, { state: 'atLeast' }), rowOf('b', 13)], 'a right 40% 10; b dot 43.19% 18');
});

test('a chosen row stands lowest, with a shape and a label of its own', () => {
  const placed = layout([rowOf('a', 10), rowOf('b', 10, { choice: 0 })]);
  expect(placed.marks.map((mark) => `${mark.id} ${placed.axisY - mark.y} ${mark.shape !== null}`)).toEqual([
    'b 14 true',
    'a 26 false',
  ]);
  expect(placed.labels.map((label) => label.text)).toEqual(['b 10']);
});

test('chosen zeros stand in pairs under the others and share one label', () => {
  const placed = layout([
    rowOf('a', 0),
    rowOf('b', 0, { choice: 0 }),
    rowOf('c', 0, { choice: 1 }),
    rowOf('d', 0, { choice: 2 }),
  ]);
  expect(placed.marks.map((mark) => `${mark.id} ${mark.dx} ${placed.axisY - mark.y}`)).toEqual([
    'b -8 14',
    'c 8 14',
    'd 0 30',
    'a 0 42',
  ]);
  expect(placed.labels.map((label) => label.text)).toEqual(['b 0, c 0, d 0']);
});

test('rows without a number are counted by reason and never placed', () => {
  const placed = layout([rowOf('a', null), rowOf('b', null, { state: 'blank' }), rowOf('c', 0), rowOf('d', null)]);
  expect(placed.absent).toEqual([
    { state: 'missing', rows: 2 },
    { state: 'blank', rows: 1 },
  ]);
  expect(placed.marks.map((mark) => mark.id)).toEqual(['c']);
  expect([placed.stated, placed.rows]).toEqual([1, 4]);
});

test('table and prose that differ are ringed', () => {
  expect(layout([rowOf('a', 9, { contradiction: 8 })]).marks[0]?.ringed).toBe(true);
});

test('under five numbers there is no median', () => {
  expect(layout(rowsOf([1, 2, 3, 4])).labels).toEqual([]);
});

test('the median prints how many numbers of how many rows', () => {
  expect(layout(rowsOf([1, 2, 3, 4, 5, null])).labels.map((label) => label.text)).toEqual(['median 3 (5/6)']);
});

test('the median is flagged when a bound lies next to the middle, not when it lies at the end', () => {
  const values = (at: number): readonly ChartRow[] =>
    rowsOf([1, 2, 3, 4, 5]).map((row, i) => (i === at ? { ...row, state: 'atLeast' as const } : row));
  expect(layout(values(3)).labels[0]?.text).toBe('median 3* (5/5)');
  expect(layout(values(4)).labels[0]?.text).toBe('median 3 (5/5)');
});

test('a reference group stands before the chosen with its own middle and band', () => {
  const reference = { low: 1, median: 10, high: 100, stated: 80, all: 90 };
  const placed = layoutStrip([rowOf('a', 5, { choice: 0 })], {
    width: 288,
    domain: [1, 1000],
    words: WORDS,
    reference,
  });
  expect(placed.band).toMatchObject({ x: 12, width: 56 });
  expect(placed.labels.map((label) => label.text)).toEqual(['a 5', 'median 10 (80/90)']);
});

test('above 200 rows there are columns, and the chosen row is still a mark', () => {
  const placed = layout([rowOf('me', 10, { choice: 0 }), ...rowsOf(Array.from({ length: 500 }, (_, i) => i))]);
  expect(placed.marks.map((mark) => mark.id)).toEqual(['me']);
  expect(placed.columns.length).toBeGreaterThan(10);
  expect(placed.columns[0]?.title).toBe('1 rows');
});

test('two columns bear their number: zero, and the tallest of the others', () => {
  const rows = [...Array.from({ length: 250 }, () => 0), ...Array.from({ length: 30 }, () => 5), 100, 100, 1000];
  const numbers = layout(rowsOf(rows)).columns.map(({ number }) => number?.text ?? null);
  expect(numbers).toEqual(['250', '30', null, null]);
});

test('equal numbers stand in a block half as wide as it is tall, not in a tower', () => {
  const placed = layout(rowsOf([...Array.from({ length: 24 }, () => 17), 400]));
  const equal = placed.marks.filter(({ x }) => x === placed.marks[0]?.x);
  expect([...new Set(equal.map(({ dx }) => dx))]).toEqual([-8, 0, 8]);
  expect(new Set(equal.map(({ y }) => y)).size).toBe(8);
});

test('eight equal numbers are still one column', () => {
  expect(new Set(layout(rowsOf(Array.from({ length: 8 }, () => 17))).marks.map(({ dx }) => dx))).toEqual(new Set([0]));
});

const anyWidth = fc.integer({ min: 288, max: 1440 });
/** Many equal numbers, those at both ends of the axis among them. */
const fewValues = fc.array(fc.constantFrom(0, 1, 2, 3, 900, 1000), { minLength: 20, maxLength: 150 });

test('blocks of equal numbers overlap nothing and stay inside the frame and out of the zero lane', () => {
  fc.assert(
    fc.property(fewValues, anyWidth, (values, width) => {
      const dots = layout(rowsOf(values)).marks.map(({ x, dx, y }) => ({ x: (x / 100) * width + dx, y }));
      for (const [i, a] of dots.entries()) {
        if (a.x < 0 || a.x > width) return false;
        for (const b of dots.slice(i + 1)) if (Math.hypot(a.x - b.x, a.y - b.y) < 6.8) return false;
      }
      return true;
    }),
  );
});

const anyRows = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
    state: fc.constantFrom('exact', 'atLeast', 'atMost', 'approximate'),
    choice: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 8 }),
    label: fc.constantFrom('甲', '永宁县团结西路街道办事处', 'abc'),
  }),
  { maxLength: 80 },
);
const rowsFrom = (
  made: readonly { value: number | null; state: string; choice: number | null; label: string }[],
): readonly ChartRow[] =>
  made.map((one, i) =>
    rowOf(`r${i}`, one.value, { ...one, state: one.value === null ? 'missing' : (one.state as ChartRow['state']) }),
  );

test('every mark lies inside the frame, at every width from 320 px on', () => {
  fc.assert(
    fc.property(anyRows, anyWidth, (made, width) => {
      const placed = layout(rowsFrom(made));
      for (const mark of placed.marks) {
        const x = (mark.x / 100) * width + mark.dx;
        if (x < 0 || x > width || mark.y < placed.plotTop || mark.y > placed.axisY) return false;
      }
      return true;
    }),
  );
});

test('zeros and non-zeros never share a place', () => {
  fc.assert(
    fc.property(anyRows, (made) => {
      const rows = rowsFrom(made);
      const zero = new Set(rows.filter((row) => row.value === 0).map((row) => row.id));
      return layout(rows).marks.every((mark) => zero.has(mark.id) === mark.x < 12);
    }),
  );
});

test('no two dots overlap, at every width from the narrowest on', () => {
  fc.assert(
    fc.property(anyRows, anyWidth, (made, width) => {
      const dots = layout(rowsFrom(made)).marks.filter((mark) => mark.choice === null);
      for (const [i, a] of dots.entries())
        for (const b of dots.slice(i + 1)) {
          const apart = Math.hypot(((a.x - b.x) / 100) * width + a.dx - b.dx, a.y - b.y);
          if (apart < 6.8) return false;
        }
      return true;
    }),
  );
});

test('no two labels overlap and none leaves the frame, at every width from the narrowest on', () => {
  fc.assert(
    fc.property(anyRows, anyWidth, (made, width) => {
      const boxes = layout(rowsFrom(made)).labels.map((label) => {
        const x = (label.x / 100) * width + label.dx;
        const long = textWidth(label.text, 12);
        return {
          y: label.y,
          from: label.anchor === 'start' ? x : x - long,
          to: label.anchor === 'start' ? x + long : x,
        };
      });
      for (const [i, a] of boxes.entries()) {
        if (a.from < 0 || a.to > width) return false;
        for (const b of boxes.slice(i + 1)) if (a.y === b.y && a.from < b.to && b.from < a.to) return false;
      }
      return true;
    }),
  );
});

test('the same rows in another order give the same drawing', () => {
  fc.assert(
    fc.property(anyRows, (made) => {
      const rows = rowsFrom(made.map((one) => ({ ...one, choice: null })));
      expect(layout([...rows].reverse())).toEqual(layout(rows));
    }),
  );
});

test('a label that is cut keeps its number', () => {
  const name = 'General Office of the Yongning County People’s Government';
  const placed = layout([rowOf('a', 100, { choice: 0, label: name })]);
  expect(placed.labels[0]?.text).toMatch(/^General Office.*… 100$/u);
});

test('marks without names stand where named ones do, and lead nowhere', () => {
  const rows = [rowOf('a', 5, { href: '/a' }), rowOf('b', 0)];
  const options = { width: 288, domain: [1, 1000] as const, words: WORDS };
  const named = layoutStrip(rows, options).marks;
  const nameless = layoutStrip(rows, { ...options, nameless: true }).marks;
  expect(nameless).toEqual(named.map((mark) => ({ ...mark, title: '', href: null })));
});
