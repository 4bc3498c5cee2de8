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
    'words for nothing at all do not state 0',
    GOOD.replace(',12,', ',0,').replace('12条', '无'),
    'Unexpected words "无" for 0, expected those that say what there was none of',
  ],
  ['words that say what there was none of state 0', GOOD.replace(',12,', ',0,').replace('12条', '未收到'), null],
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
    'Unexpected control character in agency, expected plain text in UTF-8',
  ],
  [
    'a mark that turns the direction of the words is refused',
    GOOD.replace('12条', '\u202e条21'),
    'Unexpected control character in as_written, expected plain text in UTF-8',
  ],
  [
    'a name saved in another encoding is refused',
    GOOD.replace('甲镇', '\ufffd\ufffd镇'),
    'Unexpected control character in agency, expected plain text in UTF-8',
  ],
  [
    'a name without end is refused',
    GOOD.replace('甲镇', '镇'.repeat(10_000)),
    'Unexpected 10000 characters in agency, expected at most 100',
  ],
  [
    'a row with a cell too many is refused',
    GOOD.replace('12条', '12条,共12条'),
    'Unexpected 10 cells, expected 9: a cell that holds a comma is quoted',
  ],
  ['cells without content behind the last do no harm', `${GOOD.replace('2024', '2023')},,,`, null],
  [
    'a number too large to be counted exactly is refused',
    GOOD.replace(',12,', ',99999999999999999999,'),
    'Unexpected value "99999999999999999999", expected at most 2^53',
  ],
  [
    'a script as address is refused',
    GOOD.replace('https://www.example.gov.cn/a', 'javascript:alert(1)//https://a.cn'),
    'Unexpected address "javascript:alert(1)//https://a.cn", expected http:// or https://',
  ],
  [
    'an address with a quote mark in it is refused',
    GOOD.replace('https://www.example.gov.cn/a', '"https://a.cn/"" onclick=""x"'),
    'Unexpected address "https://a.cn/" onclick="x", expected http:// or https://',
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

test('a quote mark without its pair is told of where it stands: the rows behind it are not lost without a word', () => {
  const open = GOOD.replace(',https', ',"https');
  const text = `${HEADER}\n${GOOD}\n${open}\n${GOOD}\n${GOOD}\n`;
  const { value, diagnostics } = parseTranscribed(text);
  expect([value.length, placeDiagnostics(text, diagnostics).map(({ line }) => line)]).toEqual([1, [3]]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s as a name, a metric or a column is a word like any other',
  (word) => {
    const named = `${HEADER},${word}\n${GOOD.replace('甲镇', word)},x\n${GOOD.replace('published.total', word)},x\n`;
    const { value, diagnostics } = parseTranscribed(named);
    expect([value.map(({ agency }) => agency), diagnostics.length]).toEqual([[word], 1]);
  },
);

test('a column that comes twice is refused', () => {
  const { value, diagnostics } = parseTranscribed(`${HEADER},value\n${GOOD},13\n`);
  expect([value, diagnostics[0]?.message]).toEqual([[], `Unexpected second column value, expected ${HEADER}`]);
});

test('a byte order mark, CRLF and empty lines do no harm', () => {
  const { value, diagnostics } = parseTranscribed(`\uFEFF${HEADER}\r\n${GOOD}\r\n\r\n`);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ agency, value: number }) => [agency, number])).toEqual([['甲镇', 12]]);
});
