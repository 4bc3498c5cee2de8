/** Tells figures of some requests that nothing counts as all: a clause opens with them and goes on with what became of them. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 有3件申请因征求意见,…: what became of some of the requests. */
export function tellsOfSome({ text, figure }: Pick<View, 'text' | 'figure'>): boolean {
  if (takesBefore(OF_A_MONTH, text, figure.start, 16)) return true;
  return takesBefore(OPENS_CLAUSE, text, figure.start, 6) && takesIn(IN_COURSE, text, figure.end, figure.end + 14);
}

/** Takes 12月底收到的 in front of a number, those of a month or less; leaves 1至12月收到的 and 截至12月底收到的. */
const OF_A_MONTH = prefiltered(
  /(?<![至到\-~—\d]\d{0,2}|截[止至]20\d\d年|截[止至])(?:\d{1,2}月(?:\d{1,2}日|[底末初份中上下旬])*|年[底末])(?:收到|受理|接收|提交|提出)的$/u,
);
/** Takes ,有, 。其中 and 年底仍有 at the end; leaves 收到. */
const OPENS_CLAUSE = prefiltered(/(?:^|[,。;])(?:年[底末])?(?:另有|[还仍尚]有|其中有?|其余|有)?$/u);
/** Takes 申请因, 尚在, 未到; leaves 申请,均已答复. */
const IN_COURSE = prefiltered(
  /^(?:(?:政府)?信息公开)?(?:申请|依申请公开)?(?:件|事项)?(?:因|由于|需|尚|仍|正在|处于|未到|未能)/u,
);
