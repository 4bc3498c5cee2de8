/** Headings amid a paragraph or glued to the sentence below stand apart. */
import { expect, test } from 'vitest';
import { readReportText } from './read-report.ts';

const paragraphs = (text: string): readonly string[] =>
  (readReportText('a.txt', text).value?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? ['(table)'] : [block.mended.text],
  );

test.each([
  [
    'behind a sentence, with a stop of its own',
    '（一）主动公开。全年在网站公开信息12条。（二）依申请公开。没有人申请。',
    ['(一)主动公开。全年在网站公开信息12条。', '(二)依申请公开。没有人申请。'],
  ],
  [
    'glued to a sentence that tells a time or whose it is',
    '（一）主动公开全年在网站公开信息12条。 （二）依申请公开情况全镇各村都没有人来申请过。',
    ['(一)主动公开', '全年在网站公开信息12条。', '(二)依申请公开情况', '全镇各村都没有人来申请过。'],
  ],
  [
    'glued to a year',
    '（三）监督保障2023年办理热线交办的事项一共37件，都在期限之内。',
    ['(三)监督保障', '2023年办理热线交办的事项一共37件,都在期限之内。'],
  ],
  [
    'amid a line that the width of the page cut',
    '（一）信息处理费：全县共收取120元，已缴入国库。（二）12345热线：全县受理\n群众诉求28417件，办结28356件。',
    ['(一)信息处理费:全县共收取120元,已缴入国库。(二)12345热线:全县受理群众诉求28417件,办结28356件。'],
  ],
  [
    'an ordinal that a sentence names',
    '对照条例第二十条第（一）项和第（五）项逐条核对了目录，补上了遗漏的内容。',
    ['对照条例第二十条第(一)项和第(五)项逐条核对了目录,补上了遗漏的内容。'],
  ],
  [
    'a heading that is a sentence',
    '（三）加强平台建设，全年投入人力三名，调整栏目六个，撤并栏目两个。',
    ['(三)加强平台建设,全年投入人力三名,调整栏目六个,撤并栏目两个。'],
  ],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});
