/** Figures that their own sentence leaves out: 35件未纳入统计, (不含转发20条), 88条由教育局另行统计. Takes the view of a figure. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import type { View } from './view.ts';

/** True when the words say that the figure is none of this report's. */
export function isLeftOut({ figure, text }: View): boolean {
  const behind = text.slice(figure.end, figure.end + 64);
  return takes(NOT_COUNTED, behind, text) || takes(NONE_COUNTED, behind, text);
}

/** Takes 未纳入统计, ,由教育局另行统计, 均不计入, 由县局承担, 系代乡镇审查, 属次年补录; leaves ,未收到申请 and ,下属单位未计入. */
const NOT_COUNTED = prefiltered(
  /^(?:[,(]|的信息|的)?(?:均|都|也|尚|暂|因此|故|并|则|已|另){0,2}(?:[不未](?:计|列|纳|算|记)入?(?:[本我]|公开|政府信息|在|上述|以上|总|统计|年报|其中|报告)|[不未](?:作|做|予|参与)?统计|不(?:属于|在)本(?:报告|次|年度?|年报|机关)?(?:统计|的?统计范围|报告范围|之列)|不在(?:统计|此列|其内|内)|另行统计|另作统计|另外统计|单独统计|单列统计|由[^,。;\d]{1,14}(?:(?:另行|单独|自行|负责|分别)+(?:统计|填报|计列|列报|公布)|承担(?=[,。;)]|$))|[系属]代[^,。;\d]{1,8}(?:审查|审核|办理|拟)(?=[,。;)]|$)|[系为属]?(?:年内|事后|次年)补录)/u,
);
/** Takes 9800份,喷绘32条,均不计入: what is said of all of a sentence, up to its figure; leaves ,下属单位未计入. */
const NONE_COUNTED = prefiltered(/^[^。;()]{0,56},(?:以上|上述|这些)?(?:均|都|全部)[不未](?:计|列|纳|算)入(?!在内)/u);
