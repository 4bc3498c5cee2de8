/** Tells outcomes of requests of another year: 去年本机关不掌握3件. Takes the setting and the place of the number; a sentence or its half is dated by its opening. */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { Setting } from '../view/view.ts';

export function ofOtherYear({ text, year }: Pick<Setting, 'text' | 'year'>, start: number): boolean {
  const opened = taken(OTHER_YEAR, textBefore(text, start, LONGEST), text);
  if (opened === null) return false;
  return opened[1] === undefined || (year !== null && Number(opened[1]) !== year);
}

/** Characters of a sentence that are looked at. */
const LONGEST = 80;
/** Takes 。去年重复申请, ;2022年本机关不掌握; leaves 上年结转的予以公开, 去年收到,今年予以公开. */
const OTHER_YEAR = prefiltered(
  /(?:^|[。;])(?:去年|上一?年度?|(20\d\d)年度?)(?![度未结转遗接顺续继剩])(?:(?!今年|本年|当年|年内|年末|20\d\d年)[^。;])*$/u,
);
