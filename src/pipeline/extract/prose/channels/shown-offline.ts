/**
 * Items shown or handed out where no net is, in units of their own: 公开栏更新12期, 大喇叭播放通告300次, 发放明白卡4200张. Takes the view of a
 * figure that no phrase of publishing told. Leaves boards that were set up, columns of sites, papers of campaigns and for the body's own staff.
 */
import { listTotalIsWebsite } from './column-of-site.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** True where the words in front of the figure show or hand out something. */
export function isShownOffline(view: View): boolean {
  const { text, figure } = view;
  const { start, unit } = figure;
  if (figure.headsPair || !UNITS.has(unit)) return false;
  const said = textBefore(text, start, LONGEST_SAID);
  if (!MAY_SHOW.test(said)) return false;
  const clause = (CLAUSE.exec(said) as RegExpExecArray)[0];
  if (OTHERWISE.test(clause)) return false;
  if (handsOut(view, clause)) return PIECES.has(unit);
  if (unit === '块' || unit === '幅') return SIGNS.test(clause) || IN_ROOM.test(clause);
  if (BROADCAST.test(clause) && (unit === '套' || PROPAGANDA.test(sentenceOf(view)))) return false;
  return isShownThere(clause, said) && !listTotalIsWebsite(view);
}

function isShownThere(clause: string, said: string): boolean {
  return SHOWN_AT.test(clause) || RENEWED.test(clause) || ON_SCREEN.test(clause) || goesOnShowing(said);
}

/** 公开栏每季度末公开1次,全年累计公开4次: a clause that only counts, behind one about boards. */
function goesOnShowing(said: string): boolean {
  return GOES_ON.test(said) && !OTHERWISE.test(said);
}

/** 发放明白卡4200张, and 倡议书8600份 as an item of a list behind 通过发放倡议书: papers, but those of campaigns. */
function handsOut(view: View, clause: string): boolean {
  const said = sentenceOf(view);
  if (CAMPAIGN.test(said) || !DISCLOSES.test(said)) return false;
  return HANDED_OUT.test(clause) || (PAPER.test(clause) && HANDS_OUT.test(said.slice(0, -clause.length)));
}

/** The sentence up to the figure. */
function sentenceOf({ text, figure: { start } }: View): string {
  const sentence = textBefore(text, start, LONGEST_SENTENCE);
  return sentence.slice(sentence.search(SENTENCE));
}

const LONGEST_SAID = 48;
const LONGEST_SENTENCE = 160;
const UNITS: ReadonlySet<string> = new Set(
  '条 条次 件 份 份次 期 期次 次 次数 批次 批 项 篇 张 册 本 套 幅 块'.split(' '),
);
/** Units of what is handed out. */
const PIECES: ReadonlySet<string> = new Set(['份', '张', '册', '本', '套', '幅']);
/** Takes the last character of a place or of a paper, for one look first; leaves 信息. */
const MAY_SHOW = /[栏窗屏牌板墙播叭响车报单页册纸卡料书编厅视告]/u;
/** Takes 村村响大喇叭广播 behind a mark; leaves the clause before. */
const CLAUSE = /[^,。;:(]*$/u;
/** Takes the last sentence; leaves those before. */
const SENTENCE = /[^。]*$/u;
/** Takes what is done to a board, sites, papers of the body itself, and what visitors brought; leaves 张贴. */
const OTHERWISE =
  /检查|巡[查检]|整改|维[护修]|[设建]立|新建|安装|改造|问题|意见|建议|投诉|咨询|留言|查[阅询](?!机)|接待|移[交送]|报送|上报|赠阅|问卷|测[试评]|培训|手册|业务|操作|公报|政报|访谈|报[刊纸]|日报|网站|门户|官网|外网|网上|采用|报道|新闻|群|其[他它](?:渠道|途径|方式)/u;
/** Takes what is hung and driven about beside; leaves 宣讲. */
const PROPAGANDA = /横幅|标语|出动|开动/u;
/** Takes what is heard; leaves 公开栏. */
const BROADCAST = /广播|喇叭|宣传车/u;
/** Takes campaigns, whose leaflets disclose nothing; leaves 公开. */
const CAMPAIGN =
  /活动|期间,|横幅|标语|出动|院坝会|走访|《[^《》]{2,30}(?:条例|法|规定)》|宣讲|培训|讲座|集市|赶集|宣传[日周月]|普法|进[村社学企]|信息公开(?:条例|法规|知识|宣传|资料)/u;
/** Takes words of disclosure, and ways of it; leaves 发放宣传资料. */
const DISCLOSES = /公开|公示|公布|张贴|广播|喇叭|网|公众号|[栏屏]|倡议书|政策|服务/u;

const PLACE =
  '“[^“”专]{1,6}[墙栏窗屏]”|公[开示告]栏(?!目)|村务栏|宣传[栏窗](?!目)|橱窗|公示墙|公开墙|黑板报|墙报|公示牌|展[板架]|电子(?:显示|公示|公告)?屏|显示屏|LED屏?|大屏幕?|触摸屏|查询机|(?<!电视|互联网)广播|喇叭|村村[响通]|宣传车|车载电视|移动电视';
const SHOW =
  '张贴|粘贴|公示|公开|公布|发布|更新|播放|播报|播出|广播|宣[传讲]|滚动|展[示出]|刊[登出]|出刊|登载|编发|推[送出]|更换';
/** Takes 公开栏公示低保名单, 大喇叭播放通告 and 村村响广播; leaves 公开栏5块. */
const SHOWN_AT = new RegExp(
  `(?:${PLACE})[^\\d]{0,16}?(?:${SHOW})[^\\d]{0,24}$|(?:大喇叭|广播|宣传车)(?:共|累计|达)*$`,
  'u',
);
/** Takes 更新政务公开栏, 编发宣传栏; leaves 设置公开栏. */
const RENEWED = new RegExp(
  `(?:更新|更换|编发|编制|刊出|出刊|出)(?:了|镇|村|街道|政务|村务|、)*[^\\d]{0,6}(?:${PLACE})(?:内容|信息)?(?:共计?|累计|达)?$`,
  'u',
);
/** Takes 在县电视台公示低保名单 and 便民服务大厅公布办事流程图; leaves 电视台播出. */
const ON_SCREEN = /电视台?(?:上|栏目)?(?:公开|公示|公布)[^\d]{0,16}$/u;
/** Takes 便民服务大厅公布办事流程图; leaves 大厅办理. */
const IN_ROOM = /(?:大厅|服务中心|窗口|现场)(?:内|里)?(?:公开|公示|公布|张贴|摆放|放置|展示)[^\d]{0,16}$/u;
/** Takes 公开栏每季度公开1次,全年累计公开; leaves 公开栏建设,全年公开信息. */
const GOES_ON = new RegExp(
  `(?:${PLACE})[^。;]{0,30}[,、](?:全年|本年度?|年内|累计|共计?|总共|仅|已)+(?:${SHOW}|宣传内容|公开内容|内容)*$`,
  'u',
);
const PAPERS =
  '资料|手册|宣传单|传单|单页|折页|彩页|宣传页|明白[纸卡]|告知[书单卡]|服务卡|联系卡|海报|宣传画|画报|挂图|倡议书|公告|通告|汇编|公开信|一封信|读本|小册子|宣传册|指南|流程图|公示牌|告知牌|告示';
const HANDING = '印[发制刷]|[发投派散分]放|分发|派发|散发|张贴|摆放|放置|编印|制作';
/** Takes 发放明白卡, 放置办事指南等资料 and 张贴公告、倡议书; leaves 印发文件. */
const HANDED_OUT = new RegExp(`(?:${HANDING})[^\\d]{0,20}?(?:${PAPERS})(?:等)?(?:共计?|累计|总计|达|合计)*$`, 'u');
/** Takes 其中倡议书; leaves 发放的. */
const PAPER = new RegExp(`^(?:其中)?(?:${PAPERS})$`, 'u');
/** Takes 通过发放倡议书; leaves 通过网站. */
const HANDS_OUT = new RegExp(HANDING, 'u');
/** Takes 规划公示牌, 宣传展板 right in front of a number; leaves 公开栏. */
const SIGNS = /(?:公示牌|告知牌|公告牌|宣传牌|展板|宣传板)(?:共计?)?$/u;
