/** Rarer words are read as the common one, and what was read of them is found in the source. */
import { expect, it } from 'vitest';
import { inCommonWords } from './common-words.ts';
import { SYNONYMS } from './synonyms.ts';

function read(text: string): { text: string; offsets: number[]; first: number } {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, i) => i), first: 0 };
}

it.each([
  ['一年来,公开信息9条', '本年度,公开信息9条'],
  ['近一年来公开信息9条', '近一年来公开信息9条'],
  ['报告期内收到申请9件', '本年度收到申请9件'],
  ['2024年1月1日至12月31日,我局收到申请9件', '2024年,我局收到申请9件'],
  ['总计收到申请9件,合计9件', '共收到申请9件,合计9件'],
  ['收到申请总数为30宗', '收到申请共30件'],
  ['收到申请30件,包含信函12件', '收到申请30件,其中信函12件'],
  ['包含动态、公告等信息30条', '包含动态、公告等信息30条'],
  ['对外公开信息30则,向社会公布信息12条次', '公开信息30条,公开信息12条'],
  ['对外公开总数30,新发火灾3起,共3案例', '对外公开总数30,新发火灾3起,共3案例'],
  ['行政复议“3”件,行政诉讼〇件', '行政复议3件,行政诉讼0件'],
  ['接获申请二十七件,按时办结二十件,三件在办', '接到申请27件,办结20件,三件在办'],
  ['在2024年,举办系列新闻发布会3场/次', '2024年,举办新闻发布会3场次'],
  ['公开部分信息的申请,不予提供3件', '公开部分信息的申请,不予提供3件'],
  ['第十二期,十几件,十二个工作日', '第十二期,十几件,12个工作日'],
])('%s', (rare, common) => {
  expect(inCommonWords(read(rare)).text).toBe(common);
});

it('keeps the way back', () => {
  const { text, offsets } = inCommonWords(read('接获申请一百二十七件,办结3宗。'));
  expect(text).toBe('接到申请127件,办结3件。');
  expect(offsets).toEqual([0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
});

it('gives the text itself where nothing is rare', () => {
  const common = read('收到申请30件。');
  expect(inCommonWords(common)).toBe(common);
});

it('no pattern remembers where it took something last', () => {
  expect(SYNONYMS.filter(({ rare }) => rare.words.flags !== 'u')).toEqual([]);
});
