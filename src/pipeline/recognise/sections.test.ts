/** Section headings in the many ways in which reports print them; `check` takes lines and lists numbers and headings. */
import { expect, test } from 'vitest';
import { readReportText } from '../read/read-report-text.ts';
import { recogniseSections } from './sections.ts';

const SENTENCE = '本镇全年按要求做好各项公开工作，及时答复群众提出的问题，没有发生被追究责任的情形。';

/** Each line that is only `…` becomes a sentence of prose. */
function sectionsOf(lines: readonly string[]): readonly string[] {
  const text = lines.map((line) => (line === '…' ? SENTENCE : line)).join('\n\n');
  const report = readReportText('a.txt', text).value;
  if (report === null) return [];
  return recogniseSections(report).value.map(({ number, printedOrdinal, heading }) => {
    const words = heading === null ? '' : text.slice(heading.start, heading.end);
    return `${String(number)} ${String(printedOrdinal)} ${words}`;
  });
}

function check(lines: readonly string[], expected: readonly string[]): void {
  expect(sectionsOf(lines)).toEqual(expected);
}

const cases: readonly (readonly [title: string, lines: readonly string[], expected: readonly string[]])[] = [
  [
    'six headings of the form',
    [
      '某镇2023年政府信息公开工作年度报告',
      '一、总体情况',
      '…',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '…',
      '六、其他需要报告的事项',
      '…',
    ],
    [
      '0 null ',
      '1 1 一、总体情况',
      '2 2 二、主动公开政府信息情况',
      '3 3 三、收到和处理政府信息公开申请情况',
      '4 4 四、政府信息公开行政复议、行政诉讼情况',
      '5 5 五、存在的主要问题及改进情况',
      '6 6 六、其他需要报告的事项',
    ],
  ],
  [
    'a table of contents lists them first and is none of them',
    [
      '目录',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '…',
      '一、总体情况',
      '…',
      '五、存在的主要问题及改进情况',
      '…',
      '六、其他需要报告的事项',
      '…',
    ],
    ['0 null ', '1 1 一、总体情况', '5 5 五、存在的主要问题及改进情况', '6 6 六、其他需要报告的事项'],
  ],
  [
    'sub-headings in brackets with the same words are no sections',
    [
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '…',
      '（二）依申请公开情况',
      '…',
      '五、存在的主要问题及改进情况',
      '（一）存在的主要问题',
      '…',
    ],
    ['1 1 一、总体情况', '5 5 五、存在的主要问题及改进情况'],
  ],
  [
    'headings without ordinals are told by the words of the form',
    ['总体情况', '…', '主动公开政府信息情况', '存在的主要问题及改进情况', '…', '其他需要报告的事项', '…'],
    ['1 null 总体情况', '2 null 主动公开政府信息情况', '5 null 存在的主要问题及改进情况', '6 null 其他需要报告的事项'],
  ],
  [
    'Markdown headings of any level, and a wrong ordinal',
    ['# 一、总体情况', '…', '#### 三、主动公开政府信息情况', '…', '## **六、其他需要报告的事项**', '…'],
    ['1 1 一、总体情况', '2 3 三、主动公开政府信息情况', '6 6 六、其他需要报告的事项'],
  ],
  [
    'a doubled ordinal counts once',
    ['一、一、总体情况', '…', '五、存在问题及改进措施', '…'],
    ['1 1 一、一、总体情况', '5 5 五、存在问题及改进措施'],
  ],
  [
    'a heading glued to its sentence',
    [`一、总体情况${SENTENCE}`, `六、其他需要报告的事项${SENTENCE}`],
    ['1 1 一、总体情况', '6 6 六、其他需要报告的事项'],
  ],
  [
    'headings inside one long paragraph',
    [`一、总体情况${SENTENCE}五、存在的主要问题及改进情况${SENTENCE}六、其他需要报告的事项无。`],
    ['1 1 一、总体情况', '5 5 五、存在的主要问题及改进情况', '6 6 六、其他需要报告的事项'],
  ],
  [
    'a lead that names the six parts is no heading',
    [
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况六部分组成。',
      '一、总体情况',
      '…',
    ],
    ['0 null ', '1 1 一、总体情况'],
  ],
  [
    'a report before 2019 with its own sections',
    [
      '一、概述',
      '…',
      '二、主动公开政府信息情况',
      '…',
      '三、依申请公开政府信息情况',
      '…',
      '四、政府信息公开的收费及减免情况',
      '…',
      '五、行政复议和行政诉讼情况',
      '…',
      '六、存在的主要问题和改进措施',
      '…',
    ],
    [
      '1 1 一、概述',
      '2 2 二、主动公开政府信息情况',
      '3 3 三、依申请公开政府信息情况',
      '6 4 四、政府信息公开的收费及减免情况',
      '4 5 五、行政复议和行政诉讼情况',
      '5 6 六、存在的主要问题和改进措施',
    ],
  ],
  ['a text without headings is all before section one', ['…', '…'], ['0 null ']],
];

test.each(cases)('%s', (_title, lines, expected) => {
  check(lines, expected);
});

test('sections follow each other without gap and hold whole blocks', () => {
  const lines = ['某镇年度报告', '一、总体情况', SENTENCE, '五、存在的主要问题及改进情况', SENTENCE];
  const report = readReportText('a.txt', lines.join('\n\n')).value;
  expect(report).not.toBeNull();
  const sections = report === null ? [] : recogniseSections(report).value;
  expect(sections.map((section) => [section.firstBlock, section.endBlock])).toEqual([
    [0, 1],
    [1, 3],
    [3, 5],
  ]);
  for (const [i, section] of sections.entries()) {
    if (i > 0) expect(section.span.start).toBe(sections[i - 1]?.span.end);
  }
});
