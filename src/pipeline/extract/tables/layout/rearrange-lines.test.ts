/** Tables three that are laid out in other ways than the form is, with values that tell their places. */
import { describe, expect, test } from 'vitest';
import { checkCells as check, type ExpectedCells } from '../../../../../tests/check-cells.ts';
import { listedRow } from '../lines/listed-row.ts';

const ROW = (row: string): string => `applications.${row}`;
const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ROWS: readonly (readonly [string, string])[] = [
  ['一、本年新收政府信息公开申请数量', '21 4 0 5 2 0 32'],
  ['二、上年结转政府信息公开申请数量', '1 0 0 0 0 0 1'],
  ['（一）予以公开', '9 1 0 3 0 0 13'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '6 0 0 0 0 0 6'],
  ['1.属于国家秘密', '0 0 0 0 0 0 0'],
  ['2.其他法律行政法规禁止公开', '3 0 0 0 1 0 4'],
  ['3.危及“三安全一稳定”', '0 2 0 0 0 0 2'],
  ['4.保护第三方合法权益', '0 0 7 0 0 0 7'],
];
const WHOLE: ExpectedCells = {
  [ROW('received.publicInterest')]: 5,
  [ROW('received.total')]: 32,
  [ROW('granted.enterprise')]: 1,
  [ROW('partlyGranted.total')]: 6,
  [ROW('refused.stateSecret.total')]: 0,
  [ROW('refused.prohibitedByLaw.legalService')]: 1,
  [ROW('refused.thirdParty.researchInstitution')]: 7,
};
const values = (row: number): readonly string[] => (ROWS[row] as readonly [string, string])[1].split(' ');
const label = (row: number): string => (ROWS[row] as readonly [string, string])[0];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const all = ROWS.map((_, row) => row);

describe.each([
  ['2021', '本年制发件数'],
  ['2019', '本年新制作数量'],
])('edition %s', (_, head) => {
  const report = (lines: readonly string[]): string =>
    `${head}\n\n三、收到和处理政府信息公开申请情况\n\n${lines.join('\n')}\n\n四、政府信息公开行政复议、行政诉讼情况\n`;

  test('a table turned on its side', () => {
    const turned = (change: (value: string, row: number, column: number) => string): readonly string[] => [
      line(['事项', '', ...all.map(label)]),
      ...APPLICANTS.map((name, column) =>
        line(['申请人情况', name, ...all.map((row) => change(values(row)[column] as string, row, column))]),
      ),
    ];
    check(report(turned((value) => value)), WHOLE);
    // Without its last applicant, or with values that do not add up, nothing tells what the columns are.
    check(report(turned((value) => value).slice(0, -1)), { [ROW('received.publicInterest')]: 'unreadable' });
    const spoilt = turned((value, row, column) => (column === 6 ? String(Number(value) + row + 1) : value));
    check(report(spoilt), { [ROW('received.publicInterest')]: 'unreadable' });
  });

  test('halves side by side', () => {
    const rows = all.slice(0, 4).map((row) => line([label(row), ...values(row), label(row + 4), ...values(row + 4)]));
    check(report([line(['事项', ...APPLICANTS, '事项', ...APPLICANTS]), ...rows]), WHOLE);
  });

  test('columns cut over two tables, with and without labels in the second', () => {
    const cut = (from: number, to: number, labelled: boolean): readonly string[] => [
      line([...(labelled ? ['事项'] : []), ...APPLICANTS.slice(from, to)]),
      ...all.map((row) => line([...(labelled ? [label(row)] : []), ...values(row).slice(from, to)])),
    ];
    check(report([...cut(0, 4, true), '', ...cut(4, 7, true)]), WHOLE);
    check(report([...cut(0, 4, true), '', ...cut(4, 7, false)]), WHOLE);
    // A row too few in the second table: nothing tells which.
    check(report([...cut(0, 4, true), '', ...cut(4, 7, true).slice(0, -1)]), {
      [ROW('received.legalService')]: 'unreadable',
      [ROW('granted.total')]: 'unreadable',
    });
  });

  test.each([
    [
      'a list',
      (row: number) =>
        `${label(row)}：${APPLICANTS.map((name, i) => `${name}${values(row)[i] as string}件`).join('，')}`,
    ],
    [
      'a list with marks',
      (row: number) =>
        `- **${label(row)}**: ${APPLICANTS.map((name, i) => `${name} ${values(row)[i] as string}`).join(' / ')}`,
    ],
    [
      'objects',
      (row: number) =>
        JSON.stringify(
          Object.fromEntries([['项目', label(row)], ...APPLICANTS.map((name, i) => [name, values(row)[i]])]),
        ),
    ],
  ])('rows written out as %s', (_name, written) => {
    check(report(all.map(written)), WHOLE);
  });
});

test.each([
  ['其中自然人3件，商业企业0件，科研机构0件，社会公益组织0件，法律服务机构0件，其他0件，总计3件'],
  ['一、2023年收到申请：自然人3件，商业企业0件，科研机构0件，社会公益组织0件，法律服务机构0件，其他0件，总计3件'],
  ['（一）予以公开：自然人3件，商业企业0件，科研机构0件，社会公益组织0件，法律服务机构0件，其他0件。'],
  [
    '（一）予以公开：自然人3件，商业企业0件，科研机构0件，社会公益组织0件，法律服务机构0件，其他0件，总计3件，均已答复。',
  ],
])('a sentence is no row: %s', (sentence) => {
  expect(listedRow(sentence)).toBeNull();
});

test('a column that is named without a value, or with a sign for none, is blank', () => {
  const row = '（一）予以公开：自然人3件，商业企业，科研机构无，社会公益组织/，法律服务机构-，其他0件，总计3件';
  check(`本年制发件数\n\n三、收到和处理政府信息公开申请情况\n\n${row}\n`, {
    [ROW('granted.naturalPerson')]: 3,
    [ROW('granted.enterprise')]: 'blank',
    [ROW('granted.researchInstitution')]: 'blank',
    [ROW('granted.legalService')]: 'blank',
    [ROW('granted.otherOrganisation')]: 0,
    [ROW('granted.total')]: 3,
  });
});
