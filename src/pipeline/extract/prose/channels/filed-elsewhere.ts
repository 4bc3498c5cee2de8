/** Tells what the law has a body file on a site of the credit system, where its own site is counted beside. Takes the view of a figure. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 在县政府网站公布197条,在“信用中国”网站公示2364条: the second is no part of what its site holds. */
export function isFiledElsewhere({ figure, stated, text }: View): boolean {
  return stated.some(({ metric }) => metric === 'published.website') && takesBefore(FILED, text, figure.start, 48);
}

/** Takes “信用中国(某县)”网站公示双公示数据, 企业信用信息公示系统公示; leaves 信用信息, and the sites of 政府网站、“信用中国”网站. */
const FILED = prefiltered(/(?<![站号栏]”?[、和及与]“?)(?:信用中国|企业信用信息公示系统)[^,。;:\d]{0,28}$/u);
