/** Rows and tables as the ends of pages and converters cut them. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';

const ROW = (row: string): string => `applications.${row}`;
const td = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HEAD = td(['', '', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']);
const values = (line: string): readonly string[] => line.split(' ');
const BARE = Array.from({ length: 7 }, () => '');

describe('the values of a row that a page cuts off from its label', () => {
  const page = (group: readonly string[], between: string): string =>
    `本年制发件数\n\n<table>${[
      HEAD,
      td(['（四）无法提供', '3.补正后申请内容仍不明确', ...values('1 0 0 0 0 0 1')]),
      td(['（五）不予处理', '', ...group]),
      between,
      td(['', '1.信访举报投诉类申请', ...BARE]),
      td(['', '2.重复申请', ...values('3 0 0 0 2 0 5')]),
      td(['', '3.要求提供公开出版物', ...values('0 0 1 0 0 0 1')]),
    ].join('')}</table>\n`;
  test.each([HEAD, ''])('belong to the first row of the group beside whose words they stand', (between) => {
    check(page(values('4 2 0 0 0 1 7'), between), {
      [ROW('notProcessed.petition.naturalPerson')]: 4,
      [ROW('notProcessed.petition.otherOrganisation')]: 1,
      [ROW('notProcessed.petition.total')]: 7,
      [ROW('notProcessed.duplicate.total')]: 5,
    });
  });
  test('are not those that do not add up, nor the sum of the group', () => {
    check(page(values('4 2 0 0 0 1 8'), HEAD), { [ROW('notProcessed.petition.total')]: 'blank' });
    check(page(values('3 0 1 0 2 0 6'), HEAD), {
      [ROW('notProcessed.petition.total')]: 'blank',
      [ROW('notProcessed.duplicate.total')]: 5,
    });
  });
});

describe('a row of empty cells in table four', () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const empty = Array.from({ length: 15 }, () => '');
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const four = (head: string, last: readonly string[]): string =>
    `${[
      '本年制发件数\n\n四、政府信息公开行政复议、行政诉讼情况\n',
      head,
      row(empty.map(() => '---')),
      row(['行政复议', '', '', '', '', '行政诉讼', ...empty.slice(6)]),
      row([...results, ...results, ...results]),
      row(last),
    ].join('\n')}\n`;
  const numbers = values('1 0 0 2 3 0 0 0 0 0 4 0 1 0 5');
  test('is the head that a converter made where it stands in front of the words', () => {
    check(four(row(empty), numbers), { 'reconsideration.upheld': 1, 'litigation.afterReconsideration.total': 5 });
  });
  test('holds blanks behind them', () => {
    check(four(row(empty), empty), { 'reconsideration.upheld': 'blank', 'litigation.direct.total': 'blank' });
  });
});

describe('labels set against the values of the rows beside them', () => {
  const page = (labels: readonly string[]): string =>
    `本年制发件数\n\n<table>${[
      HEAD,
      td(['', '一、本年新收政府信息公开申请数量', ...values('9 0 0 0 0 0 9')]),
      td(['', '二、上年结转政府信息公开申请数量', ...values('0 0 0 0 0 0 0')]),
      td(['', '（一）予以公开', ...values('1 0 0 0 0 0 1')]),
      td(['', '（二）部分公开', ...values('0 0 0 0 0 0 0')]),
      ...labels.map((label, i) => td(['', label, ...values(`${String(i + 1)} 0 0 0 0 0 ${String(i + 1)}`)])),
    ].join('')}</table>\n`;
  const FORM = [
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
  ] as const;
  const [secret, law, safety, third] = FORM;
  test('are none where one label is lost and another comes twice', () => {
    check(page([law, safety, third, third]), {
      [ROW('refused.stateSecret.total')]: 'missing',
      [ROW('refused.prohibitedByLaw.total')]: 'unreadable',
      [ROW('refused.security.naturalPerson')]: 'unreadable',
      [ROW('refused.thirdParty.total')]: 4,
    });
    check(page([secret, secret, law, safety, '5.属于三类内部事务信息']), {
      [ROW('refused.stateSecret.total')]: 1,
      [ROW('refused.prohibitedByLaw.total')]: 'unreadable',
      [ROW('refused.security.total')]: 'unreadable',
      [ROW('refused.internal.total')]: 5,
    });
  });
  test('are read where no label is lost', () => {
    check(page([secret, law, law, safety, third]), {
      [ROW('refused.stateSecret.total')]: 1,
      [ROW('refused.prohibitedByLaw.total')]: 2,
      [ROW('refused.security.total')]: 4,
    });
  });
});
