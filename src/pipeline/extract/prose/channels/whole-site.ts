/** Tells a site from platforms and catalogues counted beside it (门户网站公开76条,执法公示平台公开38095条): the site’s figure is its own whole. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';

/** True for the figure of a site where all beside it are of platforms. */
export function isWholeSite(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'published.website' || beside.length === 0) return false;
  if (!takesBefore(SITE, text, fact.start, LONGEST)) return false;
  return beside.every(({ start }) => takesBefore(PLATFORM, text, start, LONGEST));
}

const LONGEST = 40;
/** Takes 门户网站公开, 厅官网发布; leaves 公示平台公开. */
const SITE = prefiltered(/(?:网站|官网)[^,。;\d]{0,30}$/u);
/** Takes 执法公示平台公开, 公开目录发布; leaves 网站公开 and 平台网站公开. */
const PLATFORM = prefiltered(/(?:平台|目录|系统)(?![^,。;\d]*网站)[^,。;\d]{0,16}$/u);
