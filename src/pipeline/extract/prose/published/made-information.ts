/** Lists of the information that a body made, by what became of it: 制作政府信息47条,其中主动公开44条、依申请公开2条、不予公开1条. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

/** True when the figure's list has such a total. */
export function ofMadeInformation(view: View): boolean {
  if (view.listTotal === -1) return false;
  const total = view.tokens[view.listTotal] as Token;
  return takesBefore(MADE, view.text, total.start, 16);
}

/** 公开信息687条,其中主动公开668条,依申请公开19条: the first counts both, only its part was published. */
export function splitByRequest(text: string, end: number): boolean {
  return takesIn(ON_REQUEST_TOO, text, end, end + LONGEST_SPLIT);
}

/** Characters over which such a sum may be broken down. */
const LONGEST_SPLIT = 220;
/** Takes ,其中主动公开668条(…),依申请公开19条; leaves ,依申请公开19条. */
const ON_REQUEST_TOO = prefiltered(
  /^[,。;(:]?(?:其中)?[:,]?主动公开[^,。;\d]{0,8}\d+[条件份项](?:\([^()]{2,100}\)[。;]?)?[^。;]{0,80}依申请公开[^,。;\d]{0,8}\d+[条件份项]/u,
);

/** Takes 制作、获取政府信息, 产生政府信息; leaves 制作公文. */
const MADE = prefiltered(/(?:制作|产生|形成|生成|获取|保存)[^,。;]{0,6}信息[^,。;]{0,4}$/u);
