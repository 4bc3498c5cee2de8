/** Items that the report itself leaves out of what it counts (公开栏公开村务约1100条,不计入本报告), or its own bodies put out. Takes the view of their number. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True where the sentence behind the figure says that it is not counted. */
export function isCountedOut({ text, figure }: View): boolean {
  return (
    takesIn(COUNTED_OUT, text, figure.end, figure.end + LONGEST) || takesBefore(BY_OTHERS, text, figure.start, LONGEST)
  );
}

const LONGEST = 40;
/** Takes ,不作为政府信息统计, ,未计入总数 and ,由村委会负责; leaves ,不重复计数, which says how all were counted, and ,不含转载. */
const COUNTED_OUT = prefiltered(
  /^[^。;\d]{0,24}?(?:(?:不|未|没有)(?:再)?(?:计入|算入|列入|纳入|作为|算作|属于)[^,。;\d]{0,10}(?:统计|政府信息|总数|总量|报告|范围|之内|以内)|由(?:村|居|社区)[^,。;]{0,6}(?:负责|自行))/u,
);
/** Takes ,下属单位公开信息 and 其中所属事业单位主动公开; leaves 指导所属单位,公开. */
const BY_OTHERS = prefiltered(
  /(?:^|[,;。:])(?:其中)?(?:所属|下属|直属)(?:各)?(?:企?事业|二级|基层)?(?:单位|机构)(?:共|累计|全年|通过)*(?:主动)?(?:公开|发布)[^,。;\d]{0,14}$/u,
);
