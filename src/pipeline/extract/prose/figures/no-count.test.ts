/** No entry may be missed for what opens at a place or stands behind its digits. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASE_GROUPS } from '../cases/case-groups.ts';
import { NO_COUNT, NO_COUNT_HERE } from './no-count.ts';

const ANY = new RegExp(NO_COUNT.map(([, words]) => words).join('|'), 'uy');
const HAN = '〇零一二两三四五六七八九十百千万亿';

function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function opening(character: string): keyof typeof NO_COUNT_HERE {
  if (character >= '0' && character <= '9') return 'digit';
  return HAN.includes(character) ? 'han' : 'other';
}

function checkAll(text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const here = NO_COUNT_HERE[opening(text[at] as string)];
    expect(endAt(here, text, at), `${text} ${String(at)}`).toBe(endAt(ANY, text, at));
  }
}

it('finds in all cases what all entries together find', () => {
  for (const [, cases] of CASE_GROUPS) for (const { text } of cases) checkAll(text.normalize('NFKC'));
});

it('finds in words put together at random what all entries together find', () => {
  const words =
    '2024 2024年 20 1 12 12345 12328 100 3 〔 〕 号 第 条 款 至 - 、 . , : / @ www. a.gov.cn % 个 百分点 月 日 份 起 图 附 率 达 一 二 十 百 三 二〇二四 工作日 方面 个部分 · 政务 政府信息公开 ” “ 无 批 起 件 是 在 楼 层 电话 转 A4 ( ) 热线 件。 项 内容 余 年度 次 成 几 双公示 一网通办 八项规定 情况'.split(
      ' ',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      checkAll(parts.join(''));
    }),
    { numRuns: 2000 },
  );
});
