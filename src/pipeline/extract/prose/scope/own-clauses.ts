/**
 * Where a body tells its own share of what its area did: 全县收到申请526件,…。其中县政府本级收到74件,办结73件; 全县公开3218条,其中县政府办公室公开1106条.
 * Takes a passage; gives it in two: what the area speaks of and what only the body itself does, null where no such share is told.
 */
import type { Token } from '../words/tokenise.ts';
import { takes } from '../../../../domain/prefilter.ts';
import { TOLD_BY_GROUPS } from './groups-of-bodies.ts';
import { apart, type Apart, type Stretch } from './apart.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Setting } from '../view/view.ts';

/** A passage in two, what the body itself does apart, with the figures that open its clauses. */
export interface Halves extends Apart {
  readonly shares: readonly Share[];
}

/** The first figure of a clause of the body. */
export interface Share {
  /** Index of its token. */
  readonly index: number;
  /** Index of the figure before it, of which it may be a share. */
  readonly whole: number;
  /** What stands in front of it in the clause: 其中县政府本级收到. */
  readonly words: string;
}

/** The passage in two, where the body's own share is told behind a figure of its area. */
export function halvesOf(setting: Setting): Halves | null {
  const clauses = ownClauses(setting);
  if (clauses.length === 0) return null;
  const { text, tokens } = setting;
  const halves = apart(setting, clauses);
  return {
    ...halves,
    said: withoutWays(halves.said, clauses[0] as Stretch),
    shares: clauses.flatMap(({ start, end }): readonly Share[] => {
      const index = tokens.findIndex((token) => token.start >= start && token.figure !== null);
      const whole = tokens.findLastIndex((token, i) => i < index && token.figure !== null);
      const at = tokens[index]?.start ?? end;
      return at < end && whole !== -1 ? [{ index, whole, words: text.slice(start, at) }] : [];
    }),
  };
}

/** 各部门通过区政府网站公开5210条,区政府办公室公开信息320条: the way of the others is not that of a body which acts anew. */
function withoutWays(own: Setting, { start }: Stretch): Setting {
  const { text, tokens } = own;
  if (!ACTS_ANEW.test(text.slice(start))) return own;
  const isWay = (token: Token): boolean => token.start < start && isPublishingChannel(token);
  return { ...own, tokens: tokens.map((token) => (isWay(token) ? { ...token, id: 'filler' } : token)) };
}

/** Takes 区政府办公室公开信息, which says anew what was done; leaves 其中区政府办公室公开. */
const ACTS_ANEW = /^(?!其中)[^,。;\d]*(?:公开|发布)[^,。;\d]*(?:信息|文件)/u;

/** The clauses of the body itself, each up to the end of its sentence or to where others act. */
function ownClauses({ text, tokens }: Setting): readonly Stretch[] {
  const area = tokens.findIndex(({ id }) => id === 'areaWide');
  if (area === -1 && !takes(TOLD_BY_GROUPS, text)) return [];
  const counted = tokens.find(({ figure }, i) => i > area && figure !== null);
  if (counted === undefined) return [];
  const found: Stretch[] = [];
  OWN_CLAUSE.lastIndex = counted.end;
  for (let match = OWN_CLAUSE.exec(text); match !== null; match = OWN_CLAUSE.exec(text)) {
    const start = match.index + 1;
    const field = match.groups?.['field'] ?? match.groups?.['of'] ?? match.groups?.['named'];
    if (field !== undefined && !OF_FIELD.some((word) => text.includes(field + word))) continue;
    const goesOn = text[match.index] === '(' ? IN_BRACKETS : GOES_ON;
    const sentence = start + (goesOn.exec(text.slice(start))?.[0] ?? '').length;
    const end = exceeds({ text, tokens }, start, sentence)
      ? start + (CLAUSE.exec(text.slice(start)) as RegExpExecArray)[0].length
      : sentence;
    found.push({ start, end });
    OWN_CLAUSE.lastIndex = end;
  }
  return found;
}

/** 其中县政府办公室收到34件,结转3件,办结213件: what follows counts more than the body had, so that the area goes on behind its clause. */
export function exceeds({ text, tokens }: Pick<Setting, 'text' | 'tokens'>, start: number, end: number): boolean {
  const figures = tokens.flatMap((token) =>
    token.figure !== null && token.start >= start && token.start < end ? [token.figure] : [],
  );
  const own = figures[0];
  if (own === undefined) return false;
  const ofDisputes = DISPUTED.test(text.slice(Math.max(0, start - REACH_OF_TOTAL), own.end));
  let had = own.value;
  for (const { unit, value } of figures.slice(1).filter(({ unit }) => unit === own.unit)) {
    if (unit !== '' && value > (ofDisputes ? had : Math.max(had * FAR_MORE, had + FEW))) return true;
    had = Math.max(had, own.value + value);
  }
  return false;
}

/** Takes 全县行政复议12件,其中县政府为被申请人的3件, of which none were carried in; leaves requests. */
const DISPUTED = /复议|诉讼|被申请人|被告/u;
const REACH_OF_TOTAL = 24;
/** What was carried in and not told may make what was concluded more, but not by half. */
const FAR_MORE = 1.5;
const FEW = 9;
/** Up to the bracket that ends, or the sentence. */
const IN_BRACKETS = /^[^。()]*/u;
/** Up to the mark behind the first number. */
const CLAUSE = /^[^\d。;]*\d[^,。;、)]*/u;

/** What a field's bodies are called together: 市教育局 tells its share of 全市教育系统. */
const OF_FIELD = ['系统', '部门', '机关'];

/** The body itself, in its own words and in those of its area: takes 县政府本级, 市局机关, 本办; leaves 县政府门户网站. */
const BODY =
  '(?:[一-龥]{0,6}(?:政府|机关)?本级(?:政府|机关)?|[省市县区州旗盟](?:人民)?政府(?:(?:及|和|与)其?[省市县区州旗盟]?(?:人民)?(?:政府)?办公[室厅]|办公[室厅]|办|\\(办\\))?|[省市县区州旗盟](?<field>[一-龥]{2,5})[局委厅](?:本级|机关)?|[省市县区州旗盟]?[局委厅办](?:机关|本级)?|[我本](?:[局委厅办]|机关|单位|级)(?:机关)?)';
/** What it does in front of a number: takes 共收到申请, 召开新闻发布会, 被申请行政复议; leaves 网站公开. */
const DOES =
  '(?:共|新|累计|主动|依法|直接|全年|对外|共计|已|均|全部)*(?:收到|新收|受理|接收|接到|收|办理|办结|答复|公开|发布|制发|召开|举办|文件|(?:被(?:申请|提起)|发生|涉及)*(?:行政)?(?:复议|诉讼)(?:案件)?)(?:了|到|政府|信息|公开|各类|政务|依|申请|数量|解读|政策|规范性文件|行政|新闻发布会|共|为|计)*(?=\\d|,其中)';
/** Takes ,其中县政府本级收到9, 。市政府本级新收176, ;县本级办结30, ,其中市局机关52 and ,其中以县政府为被告的4; leaves ,县政府门户网站公开5120, ,去年县政府本级收到74, 县本级部门收到61. */
const OWN_CLAUSE = new RegExp(
  `[,。;:(](?:其中[,:]?)?(?!去年|上年|上一年|前年|往年)(?:全年|本年度?|20\\d\\d年度?|今年)?(?:${BODY}${DOES}|[一-龥]{0,6}(?:政府|机关)?本级(?:政府|机关)?(?=\\d)|(?<=其中[,:]?)${BODY.replace('<field>', '<of>')}(?:(?:作)?为被(?:申请人|告)的?(?:案件)?|的)?(?=\\d)|(?<=其中[,:]?)以${BODY.replace('<field>', '<by>')}(?:作)?为被(?:申请人|告)的?(?:案件)?(?=\\d)|以${BODY.replace('<field>', '<named>')}名义${DOES})`,
  'gu',
);
/** Up to the end of a sentence, and no farther than where the area or others act: takes 其中县政府收到9件,办结8件; leaves ,各镇收到3件. */
const GOES_ON =
  /^[^。;]*?(?=[。;]|$|,(?:各|全[省市县区州旗]|其[他它余]|下辖|所辖|市县|[省市县区州旗][直级]|乡镇|镇街|街道)|、(?:各|其[他它余])?(?:[省市县区州旗][直级])?(?:部门|单位|乡|镇|街道|县))/u;
