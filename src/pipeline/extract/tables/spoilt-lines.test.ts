/** Lines of table three as text recognition and page dumps spoil them: dirt among labels, lines of the table among digits, rows on two lines. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';

const ROW = (row: string): string => `applications.${row}`;
const page = (lines: readonly string[]): string =>
  `本年制发件数\n\n三、收到和处理政府信息公开申请情况\n\n${lines.join('\n')}\n`;
const GOOD = [
  '一、本年新收政府信息公开申请数量 21 4 0 0 2 0 27',
  '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1',
  '（一）予以公开 9 1 0 0 0 0 10',
  '（二）部分公开 6 0 0 0 0 0 6',
];

describe('a label', () => {
  test('is read behind dirt of its group, a full stop among it', () => {
    check(
      page([
        ...GOOD,
        '1.本机关不掌握相关政府信息 2 1 0 0 0 0 3',
        '人加) 无 。 2.没有现成信息需要另行制作 1 0 0 4 0 0 5',
      ]),
      {
        [ROW('unavailable.needsCreation.publicInterest')]: 4,
        [ROW('unavailable.needsCreation.total')]: 5,
      },
    );
  });
  test.each(['(CSA) 其他处理', '六) 其他处理', '〈六〉其他处理'])('is read behind a spoilt ordinal: %s', (label) => {
    check(page([...GOOD, '5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0', `${label} 9 2 1 1 0 1 14`]), {
      [ROW('other.naturalPerson')]: 9,
      [ROW('other.total')]: 14,
    });
  });
});

test('a label is read where its letters stand apart behind the ordinal, and a line of the table in front of the values', () => {
  check(page([...GOOD, '3.要求提供公开出版物 | 0 0 0 0 0 0 0', '（六）其他处理', '3. 其 他 38 11 0 0 1 3 53']), {
    [ROW('notProcessed.publication.naturalPerson')]: 0,
    [ROW('notProcessed.publication.total')]: 0,
    [ROW('other.miscellaneous.naturalPerson')]: 38,
    [ROW('other.miscellaneous.total')]: 53,
  });
});

test('lines of the table in front of digits, and 了 for 7, are read where the row adds up', () => {
  check(page([...GOOD, '7.属于行政执法案卷 1l11 3 I 3 1 3 22', '8.属于行政查询事项 2 1 1 1 1 1 了']), {
    [ROW('refused.enforcementFile.naturalPerson')]: 11,
    [ROW('refused.enforcementFile.researchInstitution')]: 1,
    [ROW('refused.enforcementFile.total')]: 22,
    [ROW('refused.administrativeQuery.total')]: 7,
  });
  check(page([...GOOD, '7.属于行政执法案卷 1l11 3 I 3 1 3 24']), {
    [ROW('refused.enforcementFile.naturalPerson')]: 'unreadable',
  });
});

describe('values of a row on two lines, in their places', () => {
  const COLUMNS = [30, 36, 42, 48, 54, 60, 66];
  const line = (words: string, values: readonly (string | null)[]): string =>
    values.reduce<string>(
      (text, value, i) => (value === null ? text : text.padEnd(COLUMNS[i] as number) + value),
      words,
    );
  const full = ['1', '2', '3', '4', '5', '6', '7'].map((row) =>
    `${row} 0 0 2 0 0 ${String(Number(row) + 2)}`.split(' '),
  );
  const lines = (below: readonly string[]): string =>
    page([
      line('一、本年新收政府信息公开申请', full[0] as string[]),
      line('二、上年结转政府信息公开申请', full[1] as string[]),
      line('（一）予以公开', full[2] as string[]),
      ...below,
    ]);
  test('are put into one row', () => {
    const below = [
      line('（二）部分公开', [null, '3', '0', null, '0', null, '20']),
      line('', ['12', null, null, '4', null, '1', null]),
    ];
    check(lines(below), {
      [ROW('partlyGranted.naturalPerson')]: 12,
      [ROW('partlyGranted.enterprise')]: 3,
      [ROW('partlyGranted.otherOrganisation')]: 1,
      [ROW('partlyGranted.total')]: 20,
    });
    check(lines([below[1] as string, below[0] as string]), {
      [ROW('partlyGranted.naturalPerson')]: 12,
      [ROW('partlyGranted.total')]: 20,
    });
  });
  test('are none where they do not add up', () => {
    check(
      lines([
        line('（二）部分公开', [null, '3', '0', null, '0', null, '21']),
        line('', ['12', null, null, '4', null, '1', null]),
      ]),
      {
        [ROW('partlyGranted.naturalPerson')]: 'unreadable',
        [ROW('partlyGranted.total')]: 'unreadable',
      },
    );
  });
});

test('a number over several tags with room in them is one value', () => {
  const span = (part: string): string => `<span style="font-size:9pt; color:#000">${part}</span>`;
  const p = (parts: readonly string[]): string => `<p>${parts.map(span).join('')}</p>`;
  check(`<div><p>本年收费金额（单位：万元）</p>${p(['行政', '事业性收费'])}${p(['16', '4', '.', '8'])}</div>`, {
    'charges.amount': 164.8,
  });
});
