/**
 * Tells a site from platforms and catalogues counted beside it (门户网站公开76条,执法公示平台公开38095条), and a body's own from those of others
 * (省厅网站发布36条,局门户网站发布640条): the site's figure is its own whole.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';

/** True for the figure of a site where all beside it are of platforms, or of the sites of others. */
export function isWholeSite(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'published.website' || beside.length === 0) return false;
  if (!takesBefore(SITE, text, fact.start, LONGEST)) return false;
  if (beside.every(({ start }) => takesBefore(PLATFORM, text, start, LONGEST)))
    return !takesBefore(PLATFORM, text, fact.start, LONGEST);
  if (takesBefore(TWO_SITES, text, fact.start, 60)) return false;
  const isOwn = ({ start }: Fact): boolean => takesBefore(OWN_SITE, text, start, LONGEST);
  return isOwn(fact) && beside.every((other) => !isOwn(other) && takesBefore(SITE, text, other.start, LONGEST));
}

const LONGEST = 40;
/** Takes 门户网站公开, 厅官网发布; leaves 公示平台公开. */
const SITE = prefiltered(/(?:网站|官网)[^,。;\d]{0,30}$/u);
/** Takes 执法公示平台公开, 公开目录发布, 三务公开网站公开; leaves 网站公开 and 平台网站公开. */
const PLATFORM = prefiltered(/(?:(?:平台|目录|系统)(?![^,。;\d]*网站)|[三村党居校]务公开[”]?网站?)[^,。;\d]{0,16}$/u);
/** Takes 两个平台公开信息,在市政府网站公开43条,在局网站公开: both are the body's; leaves 平台公开. */
const TWO_SITES = prefiltered(/[两三二]个(?:网站|平台|渠道|网络平台)[^。;]*$/u);
/** Takes ,在局门户网站发布, 本单位官网更新信息; leaves 省厅网站, 市局网站 and
 * 市政府网站, those of others where one is called so, and 部门网站, 镇网站, which may be of many. */
const OWN_SITE = prefiltered(
  /(?:^|[,。;、和及:]|[在于到向]|通过|利用|依托)(?:(?:[本我]|自身的?|自有)(?:[局委厅办院校镇]|街道|中心|单位|机关|部门|集团)|[局委厅办院校]|机关)(?:机关|自身|自己的?|的)?(?:政务|官方|政府)?(?:门户|信息)?(?:网站|官网|网)(?![^,。;\d]*(?:上级|省|市))[^,。;\d]{0,18}$/u,
);
