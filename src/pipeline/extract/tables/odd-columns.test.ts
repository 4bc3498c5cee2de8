/** Columns that are not the form's: empty ones that part the others, heads padded with empty cells, rows cut in two; and signs that are values among values only. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';

const ROW = (row: string): string => `applications.${row}`;
const td = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (rows: readonly string[]): string => `本年制发件数\n\n<table>${rows.join('')}</table>\n`;
const pipes = (rows: readonly string[]): string => `本年制发件数\n${rows.join('\n')}\n`;
const HEADS = ['申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

describe('an empty column', () => {
  const gapped = (cells: readonly string[]): string => td(cells.flatMap((cell) => [cell, '']));
  test('beside each column is none of the form, in rows with blanks too', () => {
    check(
      page([
        gapped(HEADS),
        gapped(['一、本年新收政府信息公开申请数量', '', '2', '', '', '', '', '2']),
        gapped(['二、上年结转政府信息公开申请数量', '', '', '', '', '5', '', '']),
      ]),
      {
        [ROW('received.naturalPerson')]: 'blank',
        [ROW('received.enterprise')]: 2,
        [ROW('received.total')]: 2,
        [ROW('carriedIn.legalService')]: 5,
        [ROW('carriedIn.total')]: 'blank',
      },
    );
  });
  test('in front of the totals is none of the form where the other rows fill all columns', () => {
    const wide = (cells: readonly string[]): string => td([...cells.slice(0, 7), '', ...cells.slice(7)]);
    check(
      page([
        wide(HEADS),
        wide(['一、本年新收政府信息公开申请数量', '1', '2', '3', '1', '4', '1', '12']),
        wide(['二、上年结转政府信息公开申请数量', '', '', '', '', '5', '', '5']),
        wide(['四、结转下年度继续办理', '0', '2', '', '0', '', '0', '2']),
      ]),
      {
        [ROW('received.total')]: 12,
        [ROW('carriedIn.naturalPerson')]: 'blank',
        [ROW('carriedIn.legalService')]: 5,
        [ROW('carriedOut.otherOrganisation')]: 0,
        [ROW('carriedOut.total')]: 2,
      },
    );
  });
});

describe('a row of heads', () => {
  test('padded with empty cells is no row of blanks', () => {
    check(
      pipes([
        '| 申请人情况 | | | | | | | | | |',
        '| 自然人 | 法人或其他组织 | 总计 | | | | | | | |',
        '| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | | | | | |',
        '| （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | | |',
      ]),
      { [ROW('concluded.naturalPerson')]: 3, [ROW('concluded.total')]: 3 },
    );
  });
});

describe('a row cut in two', () => {
  test('has its values behind the rest of its label, and no blanks behind its beginning', () => {
    check(
      pipes([
        '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
        '| 一、本年新收政府信息公开申请 | | | | | | | |',
        '| 数量 | 5 | 0 | 1 | 0 | 0 | 0 | 6 |',
      ]),
      { [ROW('received.naturalPerson')]: 5, [ROW('received.total')]: 6 },
    );
  });
});

describe('signs among values', () => {
  test('一 is a blank cell, in rows and in lines of text', () => {
    check(
      '申请人情况\n一、本年新收政府信息公开申请数量 一 0 2 一 0 一 2\n| （一）予以公开 | 2 | 一 | 0 | 0 | 0 | 0 | 2 |\n',
      {
        [ROW('received.naturalPerson')]: 'blank',
        [ROW('received.researchInstitution')]: 2,
        [ROW('received.total')]: 2,
        [ROW('granted.enterprise')]: 'blank',
        [ROW('granted.total')]: 2,
      },
    );
  });
  test('dirt beside digits is left out where the sum of the row proves them', () => {
    check(
      pipes([
        '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
        "| （一）予以公开 | '2 | 0. | 0 | 0 | 0 | 0 | 2 |",
        '| （二）部分公开 | 2. | 0 | 0 | 0 | 0 | 0 | 3 |',
      ]),
      {
        [ROW('granted.naturalPerson')]: 2,
        [ROW('granted.enterprise')]: 0,
        [ROW('partlyGranted.naturalPerson')]: 'unreadable',
        [ROW('partlyGranted.total')]: 'unreadable',
      },
      ['digit-repaired'],
    );
  });
  test('an ordinal behind the words of its group is no value', () => {
    check(
      '本年制发件数\n申请人情况\n3.补正后申请内容仍不明确 0 0 0 0 0 0 0\n（五）不予处理 1. 0 20 0 22 0 1 43\n信访举报投诉类申请\n2.重复申请 0 0 0 0 0 0 0\n',
      {
        [ROW('notProcessed.petition.total')]: 43,
      },
    );
  });
  test('a row of nothing but O is one of zeros', () => {
    check(pipes(['| （一）予以公开 | O | O | O | O | O | O | O |', '| （二）部分公开 | S | O | O | O | O | O | S |']), {
      [ROW('granted.naturalPerson')]: 0,
      [ROW('granted.total')]: 0,
      [ROW('partlyGranted.total')]: 'unreadable',
    });
  });
  test('values that all stand in one cell are apart', () => {
    check(pipes(['| 规章 | 1 0 7 |', '| （一）予以公开 | 2 0 0 1 0 0 3 |']), {
      'rules.issued': 1,
      'rules.inForce': 7,
      [ROW('granted.publicInterest')]: 1,
      [ROW('granted.total')]: 3,
    });
  });
});

describe('totals in front of what they sum', () => {
  const rows = [
    '一、本年新收政府信息公开申请数量 | 6 | 1 | 2 | 3 | 0 | 0 | 0',
    '（一）予以公开 | 4 | 0 | 4 | 0 | 0 | 0 | 0',
  ];
  test('go behind where three rows or more prove it', () => {
    check(pipes([...rows, '（二）部分公开 | 2 | 1 | 0 | 1 | 0 | 0 | 0'].map((row) => `| ${row} |`)), {
      [ROW('received.naturalPerson')]: 1,
      [ROW('received.total')]: 6,
      [ROW('granted.enterprise')]: 4,
      [ROW('partlyGranted.researchInstitution')]: 1,
      [ROW('partlyGranted.total')]: 2,
    });
  });
  test('go behind on the page whose heads have them in front, and nowhere else', () => {
    const first = [
      `| ${HEADS.join(' | ')} |`,
      '| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 0 | 0 | 0 | 6 |',
      '| 二、上年结转政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |',
    ];
    const second = [
      `| ${['申请人情况', '总计', ...HEADS.slice(1, 7)].join(' | ')} |`,
      '| （一）予以公开 | 9 | 5 | 0 | 4 | 0 | 0 | 0 |',
      '| （二）部分公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    ];
    check(pipes([...first, '', ...second]), {
      [ROW('received.total')]: 6,
      [ROW('carriedIn.naturalPerson')]: 4,
      [ROW('granted.naturalPerson')]: 5,
      [ROW('granted.total')]: 9,
      [ROW('partlyGranted.naturalPerson')]: 0,
      [ROW('partlyGranted.otherOrganisation')]: 3,
    });
  });
  test('stay where one row has them behind: the others are slips', () => {
    check(pipes([...rows, '（二）部分公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2'].map((row) => `| ${row} |`)), {
      [ROW('received.naturalPerson')]: 6,
      [ROW('partlyGranted.total')]: 2,
    });
  });
});

describe('a line that names its columns', () => {
  test('is read where blanks are among its values', () => {
    check(
      '申请人情况\n（一）予以公开：自然人 3；商业企业 /；科研机构 —；社会公益组织 0；法律服务机构 无；其他 0；总计 3\n',
      {
        [ROW('granted.naturalPerson')]: 3,
        [ROW('granted.enterprise')]: 'blank',
        [ROW('granted.legalService')]: 'blank',
        [ROW('granted.total')]: 3,
      },
    );
  });
});

describe('lines of text whose blank cells are lost', () => {
  const line = (label: string, values: readonly string[]): string =>
    [label.padEnd(20, '　'), ...values.map((value) => value.padEnd(6))].join(' ').trimEnd();
  const FULL = [
    line('一、本年新收政府信息公开申请数量', ['5', '0', '1', '0', '0', '12', '18']),
    line('二、上年结转政府信息公开申请数量', ['1', '0', '1', '0', '0', '0', '2']),
    line('（二）部分公开', ['0', '0', '1', '0', '0', '3', '4']),
  ];
  test('have their values in the columns of the full lines, flush with these', () => {
    const short = line('1.属于国家秘密', ['', '2', '', '', '7', '', '9']);
    check(`申请人情况\n${[...FULL, short].join('\n')}\n`, {
      [ROW('refused.stateSecret.naturalPerson')]: 'blank',
      [ROW('refused.stateSecret.enterprise')]: 2,
      [ROW('refused.stateSecret.legalService')]: 7,
      [ROW('refused.stateSecret.total')]: 9,
    });
  });
  test('are not read where their values stand between the columns', () => {
    const short = line('1.属于国家秘密', ['   2', '', '   7', '', '', '', '9']);
    check(`申请人情况\n${[...FULL, short].join('\n')}\n`, {
      [ROW('received.total')]: 18,
      [ROW('refused.stateSecret.naturalPerson')]: 'unreadable',
      [ROW('refused.stateSecret.researchInstitution')]: 'unreadable',
    });
  });
});
