/**
 * The time of which a heading alone speaks: what is to come (三)下一步工作打算, the year before 上年度工作回顾, or a year by its number.
 * Takes the heading; leaves those of faults and of plans that were carried out, which tell this year's figures too.
 */
import { TO_COME } from '../time/to-come.ts';

export type HeadingTime = 'ahead' | 'before' | number | null;

/** Null for a heading that names no other time. */
export function headingTime(heading: string): HeadingTime {
  if (!MAY_NAME_TIME.test(heading)) return null;
  const words = heading.replace(ORDINAL, '');
  const ofYear = OF_YEAR.exec(words);
  if (ofYear !== null) return Number(ofYear[1]);
  if (OF_LAST_YEAR.test(words)) return 'before';
  return AHEAD.test(words) && !TOLD_TOO.test(words) ? 'ahead' : null;
}

/** True where figures under the heading are none of the year, unless a sentence names it. */
export function isOtherTime(time: HeadingTime, year: number | null): boolean {
  return time === 'ahead' || time === 'before' || (time !== null && year !== null && time !== year);
}

/** Something in each heading that names a time. Takes 打算, 下一步; leaves 主动公开. */
export const MAY_NAME_TIME = /年|步|段|后|划|算|路|向|展/u;
/** Takes 一、, (二), 3. and 四是 at the start; leaves 2023年. */
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、是]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/u;
const MATTERS = '(?:政[府务]信息公开|政[府务]公开|信息公开|主动公开|总体|主要|重点|工作|的)*';
/** Takes 2023年工作回顾, 2025年重点工作; leaves 2024年度报告 and 2023年问题整改情况. */
const OF_YEAR = new RegExp(
  `^(20\\d\\d)年度?(?!:?$)${MATTERS}(?:情况|回顾|总结|概况|打算|安排|计划|目标|思路|任务|设想|展望)?:?$`,
  'u',
);
/** Takes 上年度工作情况, 去年工作回顾; leaves 上年度问题整改情况. */
const OF_LAST_YEAR = new RegExp(`^(?:上一?年度?|去年)${MATTERS}(?:情况|回顾|总结|概况):?$`, 'u');
/** Takes 下一步打算, 明年工作, 工作计划 and 努力方向; leaves 工作计划落实 and 工作部署. */
const AHEAD = new RegExp(`${TO_COME}|工作(?:计划|打算|思路|展望):?$|(?:改进|努力|工作)方向:?$|改进计划:?$`, 'u');
/** Takes 存在问题及下一步打算, 工作计划完成情况; leaves 下一步改进措施. */
const TOLD_TOO = /问题|不足|困难|完成|落实|执行|制[定订]|情况|进展/u;
