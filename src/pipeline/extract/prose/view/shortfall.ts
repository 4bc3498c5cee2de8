/** Tells what some bodies fell short of, 3个部门公开信息不足20条, from a count. Takes the view of a figure. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from './view.ts';

/** 7家单位年内公开信息不足30条: what bodies fell short of. */
export function isShortfall({ figure, text }: View): boolean {
  return takesIn(SHORT, text, figure.start, figure.end) && takesBefore(BODIES, text, figure.start, 30);
}

/** Takes 不足30条, 不到30条; leaves 30条. */
const SHORT = prefiltered(/^(?:不足|不到|不满|低于|少于)/u);
/** Takes 7家单位年内公开信息, 个别单位; leaves 本单位. */
const BODIES = prefiltered(/(?:\d[个家]|个别|部分|有的|一些)(?:单位|部门|镇|乡镇|街道|机关|科室|村|社区)[^,。;]*$/u);
