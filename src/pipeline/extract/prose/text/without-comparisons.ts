/**
 * Takes a text in normal form, gives it without clauses that only compare a figure with that of the year before: ,较上年增长12%, ,上年为35件,
 * (去年同期28条). They count nothing of the year, and what follows them goes on with what stands before.
 */
import { allTaken, prefiltered } from '../../../../domain/prefilter.ts';
import type { NormalText } from './normal-text.ts';

/** The very same text where nothing is compared so. */
export function withoutComparisons(normal: NormalText): NormalText {
  const { text, offsets, first } = normal;
  const found = [...allTaken(COMPARED, text), ...allTaken(LAST_YEARS, text)];
  if (found.length === 0) return normal;
  found.sort((a, b) => a.index - b.index);
  const kept: number[] = [];
  let plain = '';
  let from = 0;
  for (const { index, 0: clause } of found) {
    if (index < from) continue;
    plain += text.slice(from, index);
    for (let i = from; i < index; i += 1) kept.push(offsets[first + i] as number);
    from = index + clause.length;
  }
  for (let i = from; i <= text.length; i += 1) kept.push(offsets[first + i] as number);
  return { text: plain + text.slice(from), offsets: kept, first: 0 };
}

const UNIT = '(?:[件人条篇期]次|批次|[条件篇份项期次个人宗起场封例位])';
const NUMBER = String.raw`\d[\d,.]*[余多]?万?[余多]?`;
const YEAR_BEFORE = '(?:上|去|前)一?年度?';

/** Takes ,较上年增长12% and ,同比增加5件; leaves ,较上年增至5件 and ,其中新增5件. */
const COMPARED = prefiltered(
  new RegExp(
    String.raw`(?<=\d[余多]?万?[余多]?${UNIT}),(?:同比|环比|[较比与同和](?:${YEAR_BEFORE}|20\d\d年度?)(?:的?同期|全年)?(?:相比)?,?)(?:同比)?(?:略有|大幅|明显|显著)?(?:上升|增长|增加|增多|提高|提升|减少|下降|降低|下滑|增幅|降幅|多|少|增|减)(?:了|约|近|达|为|幅度)*(?:${NUMBER}(?:%|‰|个百分点|倍|${UNIT}))(?:,(?:增长|下降|增幅|降幅|上升|减少)(?:了|约|近|达|为)*[\d.]+%)?(?=[,。;)])`,
    'gu',
  ),
);

/** Takes the ,上年为35件 of 公开29件,上年为35件, and the (去年同期35件) of 29件(去年同期35件); leaves ,上年结转2件 and ,上年2件. */
const LAST_YEARS = prefiltered(
  new RegExp(
    String.raw`(?<=\d[余多]?万?[余多]?(${UNIT}))(?:,${YEAR_BEFORE}(?:的?同期|全年)?(?:共|为|是|仅|达|只有)+${NUMBER}\1|,${YEAR_BEFORE}的?同期${NUMBER}\1|\(${YEAR_BEFORE}(?:的?同期|全年)?(?:共|为|是|仅|达|只有)*${NUMBER}\1\))(?=[,。;、)])`,
    'gu',
  ),
);
