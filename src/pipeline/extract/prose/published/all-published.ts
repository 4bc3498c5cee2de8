/** Items made of which the clause behind says that all went out: 全年产生政府信息16条,均已主动公开. Takes the view of their number. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { inList } from '../view/read-list.ts';
import { holds, type View } from '../view/view.ts';

/** 全年累计产生政府信息16条,均已主动公开: all that was made went out. */
export function allPublished(view: View): boolean {
  const head = view.head?.id === 'info' && !inList(view);
  const made = holds(view.near, 'make') || isNumberOfAll(view);
  return head && made && takesIn(ALL_PUBLISHED, view.text, view.figure.end, view.figure.end + 14);
}

/** 政府信息总数100条,全部主动公开: nothing stands beside the items but their number. */
function isNumberOfAll({ near, text, figure }: View): boolean {
  return takesIn(NUMBER_OF_ALL, text, near.at(-1)?.start, figure.start);
}

/** Takes 政府信息总数, 全年政府信息共; leaves 收到信息. */
const NUMBER_OF_ALL = prefiltered(/^(?:全年|本年度|年度)?政[府务]信息(?:总数|总量|总计|数量|共计?|为)+$/u);
/** Takes ,均已主动公开 and ,全部公开; leaves ,其中主动公开. */
const ALL_PUBLISHED = prefiltered(/^,(?:均|全部|都|已全部)已?(?:全部)?(?:主动)?公开/u);
