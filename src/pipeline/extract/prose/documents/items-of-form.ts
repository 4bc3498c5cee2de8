/**
 * Reads the items of a row of table two as the form of 2019 puts them: 行政许可上一年项目数量236项,本年增加15项. They are of the year before by
 * the form's own words, so they are told before figures of other years are turned away. Refuses items without those words, and what they fell by.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** The metric of such a figure. */
export function itemsOfForm({ figure, text }: View): readonly Reading[] {
  if (figure.unit !== '项' || figure.state !== 'exact') return NOTHING;
  const before = textBefore(text, figure.start, 48);
  const last = taken(LAST_YEAR, before, text);
  const family = FAMILY_OF[last?.[1] ?? last?.[2] ?? ''];
  if (family !== undefined) return [{ metric: `${family}.itemsLastYear` }];
  const changed = FAMILY_OF[taken(ADDED, before, text)?.[1] ?? ''];
  return changed === undefined ? NOTHING : [{ metric: `${changed}.itemsChange` }];
}

const FAMILY_OF: Readonly<Record<string, string>> = {
  行政许可: 'licensing',
  行政处罚: 'penalties',
  行政强制: 'compulsoryMeasures',
  其他对外管理服务: 'otherServices',
};

/** Takes 行政许可上一年项目数量, 上一年行政许可项目; leaves 上年行政许可事项 and 行政许可项目. */
const LAST_YEAR = prefiltered(
  /(?:(行政(?:许可|处罚|强制)|其他对外管理服务)(?:事项)?[,:]?上一年度?的?项目(?:数量?)?|上一年度?(行政(?:许可|处罚|强制)|其他对外管理服务)(?:事项)?项目(?:数量?)?)(?:共|为|是|:)?$/u,
);
/** Takes 行政许可上一年项目数量236项,本年增加; leaves 减少. */
const ADDED = prefiltered(
  /(行政(?:许可|处罚|强制)|其他对外管理服务)(?:事项)?[,:]?上一年度?的?项目(?:数量?)?(?:共|为|是|:)?\d+项[,、;](?:本年度?)(?:新增|增加)了?$/u,
);
