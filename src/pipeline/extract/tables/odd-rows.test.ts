/** Rows as pages and text recognition spoil them: stacked, framed, merged and gapped cells, and what is refused among them. */
import { describe, expect, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';
import { spacedCells } from './lines/spaced-cells.ts';
import { cellKind } from './cells/table-cell.ts';

const ROW = (row: string): string => `applications.${row}`;
const td = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (rows: readonly string[]): string => `本年制发件数\n\n<table>${rows.join('')}</table>\n`;
const HEAD = td(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);

describe('rows stacked in the cells of one row', () => {
  const label = '1.属于国家秘密<br>2.其他法律行政法规<br/>禁止公开<br>3.危及“三安全一稳定”';
  test('are rows of their own, a wrapped label and a blank line among them', () => {
    const values = [
      '4<br>0<br>2',
      '0<br><br>0',
      '<p>0</p><p>1</p><p>0</p>',
      '0<br>0<br>0',
      '/<br>0<br>0',
      '0<br>0<br>3',
    ];
    check(page([HEAD, td(['（三）不予公开', label, ...values, '4<br>1<br>5'])]), {
      [ROW('refused.stateSecret.naturalPerson')]: 4,
      [ROW('refused.stateSecret.legalService')]: 'blank',
      [ROW('refused.prohibitedByLaw.enterprise')]: 'blank',
      [ROW('refused.prohibitedByLaw.researchInstitution')]: 1,
      [ROW('refused.prohibitedByLaw.total')]: 1,
      [ROW('refused.security.otherOrganisation')]: 3,
      [ROW('refused.security.total')]: 5,
    });
  });
  test('are no numbers where the labels are not as many', () => {
    const values = ['4<br>0', '0<br>0', '0<br>0', '0<br>0', '0<br>0', '0<br>2', '4<br>2'];
    check(
      page([HEAD, td(['（三）不予公开', label, ...values]), td(['（七）总计', '6', '0', '0', '0', '0', '0', '6'])]),
      {
        [ROW('refused.stateSecret.naturalPerson')]: 'missing',
        [ROW('refused.security.total')]: 'missing',
        [ROW('concluded.total')]: 6,
      },
    );
  });
});

describe('cells', () => {
  test('a table of one cell in each cell frames its value, a blank one too', () => {
    const framed = (cells: readonly string[]): string =>
      td(cells.map((cell) => `<table><tr><td>${cell}</td></tr></table>`));
    const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
    check(page([framed(['申请人情况']), ...rows.map((row) => framed([row, '7', '', '0', '0', '0', '1', '8']))]), {
      [ROW('received.naturalPerson')]: 7,
      [ROW('received.enterprise')]: 'blank',
      [ROW('granted.total')]: 8,
    });
  });
  test('a merged cell written out twice is one value', () => {
    check('信息内容\t本年新制作数量\t\t\n信息内容\t上一年项目数量\t本年增/减\t本年增/减\n行政事业性收费\t9\t-1\t-1\n', {
      'charges.itemsLastYear': 9,
      'charges.itemsChange': -1,
    });
  });
  test('a bar among tabs is no blank: a one where the sum proves it', () => {
    check(
      '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n一、本年新收政府信息公开申请数量\t|\t0\t2\t0\t0\t0\t3\n二、上年结转政府信息公开申请数量\t|\t0\t0\t0\t0\t0\t5\n',
      {
        [ROW('received.naturalPerson')]: 1,
        [ROW('carriedIn.naturalPerson')]: 'unreadable',
        [ROW('carriedIn.total')]: 5,
      },
    );
  });
  test('a blank behind the one result of its row is a cell', () => {
    const rows = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((result, i) =>
      td([result, i === 1 ? '' : '2']),
    );
    check(page([td(['类别', '数量']), td(['行政复议', '']), ...rows]), {
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 'blank',
      'reconsideration.total': 2,
    });
  });
  test.each([
    ['1  12   /', ['1', '12', '/']],
    ['新出具已获取信息   0', ['新出具已获取信息', '0']],
    ['1 2', ['1 2']],
    ['5  1  ]1  2', ['5  1  ]1  2']],
    ['属于  国家秘密', ['属于  国家秘密']],
  ])('%s is parted at wide gaps between values alone', (source, parts) => {
    const cell = { kind: cellKind(source), plain: source, start: 0, end: source.length };
    expect(spacedCells(source, [cell]).map(({ plain }) => plain)).toEqual(parts);
  });
});

describe('in a table that shows its damage', () => {
  const rows = [
    '一、本年新收政府信息公开申请数量 12 0 0 0 0 0 12',
    '3.危及“三安全一稳定” 0 4 0 0 0 0 4',
    '5.属于三类内部事务信息 0 19 0 0 0 0 5',
    '7.属于行政执法案卷',
    '了 / 0 0 / 0 / /',
    '(七) 总计 12 23 0 0 0 0 35',
  ];
  test('a row that does not add up is refused, and zeros behind words of another row', () => {
    check(`申请人情况\n${rows.join('\n')}`, {
      [ROW('received.total')]: 12,
      [ROW('refused.internal.enterprise')]: 'unreadable',
      [ROW('refused.internal.total')]: 'unreadable',
      [ROW('refused.enforcementFile.enterprise')]: 'unreadable',
      [ROW('concluded.total')]: 35,
    });
  });
  test('a stroke read twice as a digit proves no total', () => {
    check('申请人情况\n一、本年新收政府信息公开申请数量 0 / / / 7 7', { [ROW('received.total')]: 'unreadable' });
  });
});
