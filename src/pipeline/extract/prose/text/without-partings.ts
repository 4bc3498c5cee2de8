/**
 * Takes a text in normal form, gives it without what parts its figures and says nothing of them: clauses that only compare one with that
 * of the year before (,较上年增长12%, ,上年为35件, (去年同期28条)), ordinals of points that count at once (。二是办结11件), and stops behind
 * which the same noun is counted on (规范性文件5件。废止3件), in whose place a comma stands.
 */
import { allTaken, prefiltered, type Prefiltered } from '../../../../domain/prefilter.ts';
import type { NormalText } from './normal-text.ts';
import { putInPlace } from './put-in-place.ts';

/** The very same text where nothing parts them. */
export function withoutPartings(normal: NormalText): NormalText {
  const found = PARTINGS.flatMap(([pattern, words]) =>
    allTaken(pattern, normal.text).map(({ index, 0: { length } }) => ({ index, end: index + length, words })),
  );
  return found.length === 0
    ? normal
    : putInPlace(
        normal,
        found.sort((a, b) => a.index - b.index),
      );
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

/** Takes the 二是 of 。二是办结11件; leaves ;二是学校信息30条, 。二是依申请公开。 and what opens the text. */
const POINTS = prefiltered(/(?<=。)[一二三四五六七八九十]是(?=[^。,;:\d]{0,40}(?!20\d\d年)\d)/gu);

/** Takes the 。 of 制发规范性文件5件。废止3件; leaves that of 制发规范性文件5件。公开信息30条. */
const NORMATIVE_CHAIN = prefiltered(
  /(?<=规范性文件[^。;]{0,40}(?:。[^。;]{0,24})?\d[件个份])。(?=(?:同时|另外?|当年|本年度?|年内|截[至止][^,。;]{0,12})?,?(?:清理|宣布|新|到期)*(?:废止|失效|修订|修改|现行有效|继续有效|有效|保留|制定|制发|出台)(?!规范|行政规范)[^,。;\d]{0,8}\d+[件个份])/gu,
);

/** Takes the 。 of 编发《政报》6期。刊登文件43件; leaves that of 6期。推送信息43条. */
const GAZETTE_CHAIN = prefiltered(
  /(?<=[公政]报》?[^,。;\d]{0,8}\d{1,3}期)。(?=共?(?:刊登|刊发|登载|收录|刊载)[^,。;\d]{0,16}\d+[件篇条])/gu,
);

/** What parts figures, and what stands in its place. */
const PARTINGS: readonly (readonly [pattern: Prefiltered, words: string])[] = [
  [COMPARED, ''],
  [LAST_YEARS, ''],
  [POINTS, ''],
  [NORMATIVE_CHAIN, ','],
  [GAZETTE_CHAIN, ','],
];
