import { expect, test } from 'vitest';
import { placeDiagnostics } from './place-diagnostics.ts';
import { parseTranscribed } from './parse-transcribed.ts';

const HEADER = 'agency,year,province,kind,metric,value,state,as_written,source_url';
const GOOD = '甲镇,2024,宁夏,town,published.total,12,exact,12条,https://www.example.gov.cn/a';

function check(row: string, reason: string | null): void {
  const text = `${HEADER}\n${GOOD}\n${row}\n`;
  const { value, diagnostics } = parseTranscribed(text);
  expect(value).toHaveLength(reason === null ? 2 : 1);
  expect(placeDiagnostics(text, diagnostics).map(({ line, message }) => `${String(line)} ${message}`)).toEqual(
    reason === null ? [] : [`3 ${reason}`],
  );
}

const CASES: readonly (readonly [string, string, string | null])[] = [
  ['a whole row is taken', GOOD.replace('2024', '2023'), null],
  ['a bound is taken', GOOD.replace('exact,12条', 'atLeast,12余条'), null],
  ['an amount may have decimals', GOOD.replace('published.total,12,', 'charges.amount,1.25,'), null],
  [
    'an unknown metric is refused',
    GOOD.replace('published.total', 'published.all'),
    'Unexpected metric "published.all", expected an id of the catalogue',
  ],
  ['a bad year is refused', GOOD.replace('2024', '24'), 'Unexpected year "24", expected 2008 to 2099'],
  [
    'a bad state is refused',
    GOOD.replace('exact', 'about'),
    'Unexpected state "about", expected exact, atLeast, atMost, approximate',
  ],
  [
    'a state without a number is refused',
    GOOD.replace('exact', 'missing'),
    'Unexpected state "missing", expected exact, atLeast, atMost, approximate',
  ],
  [
    'a number with its unit is refused',
    GOOD.replace(',12,', ',12条,'),
    'Unexpected value "12条", expected a number in digits',
  ],
  [
    'an empty number is refused and never 0',
    GOOD.replace(',12,', ',,'),
    'Unexpected value "", expected a number in digits',
  ],
  [
    'half an item is refused',
    GOOD.replace(',12,', ',1.5,'),
    'Unexpected value "1.5", expected a whole number for published.total',
  ],
  [
    'an address without its scheme is refused',
    GOOD.replace('https://', ''),
    'Unexpected address "www.example.gov.cn/a", expected http:// or https://',
  ],
  ['a row without an agency is refused', GOOD.replace('甲镇', ''), 'Unexpected empty agency, expected its name'],
  [
    'a control character in a name is refused',
    GOOD.replace('甲镇', '甲\u0000镇'),
    'Unexpected control character in agency, expected plain text',
  ],
];

test.each(CASES)('%s', (_title, row, reason) => {
  check(row, reason);
});

test('lines are counted right behind a cell with a line break', () => {
  const text = `${HEADER}\n${GOOD.replace('12条', '"12\n条"')}\n${GOOD.replace('2024', 'x')}\n`;
  const { diagnostics } = parseTranscribed(text);
  expect(placeDiagnostics(text, diagnostics).map(({ line }) => line)).toEqual([4]);
});

test('a file without a column is refused as a whole', () => {
  const { value, diagnostics } = parseTranscribed(`agency,year\n甲镇,2024\n`);
  expect(value).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `Unexpected header without province, kind, metric, value, state, as_written, source_url, expected ${HEADER}`,
  ]);
});

test('a byte order mark, CRLF and empty lines do no harm', () => {
  const { value, diagnostics } = parseTranscribed(`\uFEFF${HEADER}\r\n${GOOD}\r\n\r\n`);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ agency, value: number }) => [agency, number])).toEqual([['甲镇', 12]]);
});
