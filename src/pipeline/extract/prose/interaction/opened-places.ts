/**
 * Those who came where a body opened its places to the public without calling it an open day: 向公众开放观测站,接待市民320人次; 体验馆开放22场,接待
 * 市民3100人. Takes the view of their number. Leaves readers of libraries and archives, those who came on business, and visitors of places that
 * are open to all every day (parks, grounds, halls).
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { PEOPLE } from '../figures/event-units.ts';
import type { View } from '../view/view.ts';

/** True where the figure counts visitors of places that were opened. */
export function cameToOpened({ figure, text }: View): boolean {
  return PEOPLE.has(figure.unit) && figure.unit !== '' && takesBefore(CAME, text, figure.start, LONGEST);
}

const LONGEST = 70;
/** Takes 向公众开放26次,参观, 馆开放22场,接待市民 and 开放实验室9个,接待公众; leaves 开放330天,接待读者, 公众开放公园6处,接待游客 and 公众开放数据,接待查档群众. */
const CAME = prefiltered(
  /(?:向(?:社会)?公众开放(?![^,。;\d]{0,12}(?:数据|档案|目录|查阅|大厅|窗口|公园|景区|体育|[运活]动|场[馆所地]|广场|绿地|厕|停车|文化|图书|阅览|美术|博物|纪念|系统|平台|资源))|[馆站室园厂](?:免费)?开放\d+场次?|开放(?:实验室|观测站|气象站|检测室|科普馆|体验馆|展厅))[^。;]{0,24}[,、](?:共|累计|先后|全年)*(?:接待|参观|吸引|迎来|有)(?![^,。;\d]*(?:查[档阅]|读者|游客|健身|锻炼|观众(?![^,。;\d]*$)|借阅|办事|咨询|来访|上访))[^,。;\d]{0,12}$/u,
);
