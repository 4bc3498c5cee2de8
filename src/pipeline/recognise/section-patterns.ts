/** The words by which the six sections are known, in the form of today and in reports before 2019. */

export interface SectionPattern {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  /** strong: words of the form, enough by themselves; weak: words that sub-headings use as well. */
  readonly strength: 'strong' | 'weak';
  /** Matched at the start of a heading behind its ordinal, on mended text (NFKC, no spaces between ideographs). */
  readonly words: RegExp;
}

export const SECTION_PATTERNS: readonly SectionPattern[] = [
  // Takes 总体情况, 政府信息公开工作总体情况, 概述; leaves 主动公开总体情况.
  {
    number: 1,
    strength: 'strong',
    words:
      /^(?:本?年?度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:的)?)?(?:工作)?(?:总体|整体|基本)(?:工作)?(?:情况|概况|概述|推进情况|开展情况)/u,
  },
  // Takes 概述, 工作概述, 基本概况; leaves 概述了.
  { number: 1, strength: 'weak', words: /^(?:(?:工作|总体|基本)?概[述况]|总述|工作(?:开展)?情况)(?!了)/u },
  // Takes 主动公开政府信息情况, 主动公开政府信息的情况; leaves 主动公开情况.
  { number: 2, strength: 'strong', words: /^主动公开(?:的)?政府信息(?:的)?(?:工作)?(?:总体)?情况/u },
  // Takes 主动公开情况, 政府信息主动公开情况, 主动公开政府信息; leaves 公开情况.
  { number: 2, strength: 'weak', words: /^(?:政府)?(?:信息)?主动公开(?:政府)?(?:信息)?(?:的)?(?:工作)?(?:情况)?/u },
  // Takes 收到和处理政府信息公开申请情况, 收到及办理政府信息公开申请的情况; leaves 收到信件.
  {
    number: 3,
    strength: 'strong',
    words:
      /^(?:收到|接收|受理|接受)(?:[和及与、并]?)(?:处理|办理|答复)?(?:的)?政府信息(?:依申请)?公开申请(?:的)?(?:总体)?(?:情况)?/u,
  },
  // Takes 依申请公开政府信息情况, 政府信息公开申请办理情况; leaves 申请人情况.
  {
    number: 3,
    strength: 'weak',
    words:
      /^(?:政府)?(?:信息)?(?:依申请公开|公开申请)(?:政府)?(?:信息)?(?:的)?(?:工作)?(?:办理|受理|处理)?(?:的)?(?:情况)?/u,
  },
  // Takes 政府信息公开行政复议、行政诉讼情况, 因政府信息公开被申请行政复议、提起行政诉讼情况; leaves 行政复议机关.
  {
    number: 4,
    strength: 'strong',
    words:
      /^(?:因)?(?:政府)?信息公开(?:工作)?(?:(?:被)?(?:申请|提起|引发|引起|涉及)(?:的)?)?(?:的)?行政(?:复议|诉讼)(?:[、和及与,]?(?:被)?(?:提起)?(?:的)?行政(?:诉讼|复议))?(?:的)?(?:情况)?/u,
  },
  // Takes 行政复议、行政诉讼情况, 申请复议、提起诉讼情况, 复议诉讼情况; leaves 行政复议机关.
  {
    number: 4,
    strength: 'weak',
    words: /^(?:(?:被)?申请)?(?:行政)?复议(?:[、和及与,或]?(?:被)?(?:提起)?(?:行政)?诉讼)(?:和申诉)?(?:的)?(?:情况)?/u,
  },
  // Takes 存在的主要问题及改进情况, 政府信息公开工作存在的主要问题及改进情况; leaves 存在的风险.
  {
    number: 5,
    strength: 'strong',
    words:
      /^(?:本?年?度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:中)?)?(?:工作中)?存在的?(?:主要)?(?:问题|困难|不足)(?:(?:和|及|与|、|以及)(?:其)?(?:下一步)?(?:工作)?(?:改进|整改|不足|困难)(?:的)?(?:情况|措施|打算|方向)?)?/u,
  },
  // Takes 主要问题和改进措施, 不足及改进, 下一步工作打算; leaves 问题导向.
  {
    number: 5,
    strength: 'weak',
    words: /^(?:主要问题|问题(?:和|及|与|、)|(?:主要)?不足(?:和|及|与|、)|下一步(?:工作)?|改进(?:情况|措施))/u,
  },
  // Takes 其他需要报告的事项, 其它需要报告事项, 需要报告的其他事项; leaves 其他工作.
  {
    number: 6,
    strength: 'strong',
    words:
      /^(?:其[他它](?:需要?|应当?)?(?:报告|说明)(?:的)?(?:事项|情况|问题)?|需要(?:报告|说明)的其[他它](?:事项|情况)|其[他它]事项)/u,
  },
];

/** Before 2019 fees had a section of their own; today they stand in section six. Takes 政府信息公开收费及减免情况; leaves 收费标准. */
export const FEE_SECTION = /^(?:(?:政府)?信息公开)?(?:的)?(?:收费|费用收取)(?:及|和|与|、)?(?:减免)?(?:的)?情况/u;

/**
 * Ordinal in front of a heading, on mended text. Takes 一、, 二, 第三部分, 四., 5、 and （一）; leaves 一是 and 二十条.
 * Group 1: ordinal of a section; group 2: an Arabic one; group 3: one in brackets, as sub-headings have.
 */
export const HEADING_ORDINAL =
  /^[*#>\s]*(?:第?([一二三四五六七八九十]{1,2})(?:部分)?[、.,:;\s]*(?!是|方面)|([1-9])\s*[、.](?!\d)\s*|(\([一二三四五六七八九十\d]{1,2}\))\s*[、.]?)/u;

/** Characters with which `HEADING_ORDINAL` or the words of a section may open: a pattern that opens with another one needs it here. */
const OPENINGS = '*#>第一二三四五六七八九十123456789(本年度政信务工总整基概主收接受依公因被申行复存问不下改其需费的';

/** False for most texts at a glance at their first character: no section is headed so. */
export function mayOpenSection(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) === 0x3000 || OPENINGS.includes(text[0] ?? ' ');
}

/** Ordinals left over when one is doubled: takes the second 二、 of 二、二、; leaves words. */
export const DOUBLED_ORDINAL = /^(?:[一二三四五六七八九十]{1,2}[、.,]|[1-9][、.])+\s*/u;

/** Takes 总体情况……1, 总体情况....3, 总体情况 12; leaves 总体情况. */
export const CONTENTS_TAIL = /(?:[….·]{2,}\s*\(?\d{0,3}\)?|\d{1,3})$/u;

/** Words of the form of today; only where one stands are headings looked for inside paragraphs. */
export const TELLING_WORDS: readonly string[] = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理',
  '行政复议',
  '存在的主要问题',
  '存在问题',
  '需要报告',
];

/**
 * Ordinals and any of the words above in one look, since most blocks hold no heading. Takes 一、总体情况, 二、二、主动公开情况;
 * leaves 一、公开情况.
 */
export const MAY_HEAD = new RegExp(
  `^(?:${unanchored(HEADING_ORDINAL)})?(?:${unanchored(DOUBLED_ORDINAL)})?(?:${[FEE_SECTION, ...SECTION_PATTERNS.map(({ words }) => words)].map(unanchored).join('|')})`,
  'u',
);

/** The pattern without its leading ^. */
function unanchored({ source }: RegExp): string {
  return source.slice(1);
}
