/** Reads `procurement.*`: projects of the government's centralised procurement and what they cost. Refuses what was published of them. */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

const PROJECTS: ReadonlySet<string> = new Set(['', '个', '个项', '项', '宗', '件', '批', '批次', '次', '笔']);
const MONEY: ReadonlySet<string> = new Set(['元', '万元', '亿元']);

/** True for a text that may state either. */
export function mayProcure(text: string): boolean {
  return text.includes('集中采购');
}

/** Metric of a figure of centralised procurement. */
export function readProcurement({ figure, text }: View): readonly Reading[] {
  if (!mayProcure(text)) return NOTHING;
  const before = textBefore(text, figure.start, REACH);
  if (MONEY.has(figure.unit)) return takes(COST, before, text) ? [{ metric: 'procurement.amount' }] : NOTHING;
  if (!PROJECTS.has(figure.unit)) return NOTHING;
  const numberFirst =
    takes(DONE, before, text) && takesIn(OF_PROCUREMENT, text, figure.end, figure.end + 12) && figure.unit !== '';
  return numberFirst || takes(COUNTED, before, text) ? [{ metric: 'procurement.projects' }] : NOTHING;
}

/** Characters in front of a figure in which the procurement is named. */
const REACH = 60;
/** Takes 政府集中采购, 政府集中采购:采购项目, 实施政府集中采购项目共; leaves 公开政府集中采购信息 and 政府集中采购目录. */
const COUNTED = prefiltered(
  /(?<!(?:公开|公示|发布|公布)(?:了|本级|各类)*(?:政府)?)集中采购(?:方面|情况)?(?:[,:]|全年|本年度?|今年|共计?|合计|累计|总计|实施|开展|完成|组织|进行|涉及|采购|项目|总?数量?|个数|为|有|达|了)*$/u,
);
/** Takes 集中采购11宗、采购总金额, 集中采购金额共, 集中采购项目3项,预算资金; leaves 公开集中采购信息12条,金额. */
const COST = prefiltered(
  /(?<!(?:公开|公示|发布|公布)(?:了|本级|各类)*(?:政府)?)集中采购[^。;]{0,30}?(?:金额|资金|总额|采购额|支出|花费)(?:共计?|合计|累计|总计|为|达到?|约|人民币|[:])*$/u,
);
/** Takes 实施了, 全年完成 in front of the number; leaves 公开. */
const DONE = prefiltered(/(?:实施|开展|完成|组织|进行)了?(?:共|共计)?$/u);
/** Takes 政府集中采购 and 目政府集中采购 behind the number; leaves 政府采购. */
const OF_PROCUREMENT = prefiltered(/^目?的?(?:政府)?集中采购/u);
