/**
 * Clauses in which other bodies of the area act beside the body that reports: 县政府新收5件…;部门新收9件…, 各部门公开8120条,本办公开412条. Takes a passage;
 * gives the stretches in which they do, so that what they did is neither the body's nor in the way of what it did.
 */
import { prefiltered, allTaken } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import type { Fact } from '../view/fact.ts';
import { apart, type Apart, type Stretch } from './apart.ts';
import { exceeds } from './own-clauses.ts';

/** The passage with what others did apart; null where no others act in it. */
export function othersApart(setting: Setting): Apart | null {
  if (!countsTwice(setting.tokens)) return null;
  const clauses = MAY_ACT.test(setting.text) ? othersClauses(setting) : [];
  return clauses.length === 0 ? null : apart(setting, clauses);
}

/** True where two figures count in the same unit, without which nobody tells a share beside another's. */
function countsTwice(tokens: readonly Token[]): boolean {
  const units = new Set<string>();
  for (const { figure } of tokens) {
    if (figure === null) continue;
    if (units.has(figure.unit)) return true;
    units.add(figure.unit);
  }
  return false;
}

/** True where others and the body tell the same quantity, so that what others tell is a share. */
export function tellTheSame(others: readonly Fact[], own: readonly Fact[]): boolean {
  return others.some(
    (told) => told.figure !== null && own.some(({ metric, scope }) => metric === told.metric && scope === 'agency'),
  );
}

/** The clauses of others, each up to the end of its statement or to where the area or one body acts again. */
function othersClauses(setting: Pick<Setting, 'text' | 'tokens'>): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of allTaken(OTHERS_CLAUSE, setting.text)) {
    const start = match.index + (match.groups?.['mark'] as string).length;
    if (found.some(({ end }) => end > start)) continue;
    const opened = match.index + match[0].length;
    const said = GOES_ON.exec(setting.text.slice(opened))?.[0] ?? '';
    const end = opened + said.length;
    const taken = TAKES_IN.test(match[0]) && exceeds(setting, start, end);
    found.push({
      start,
      end: taken ? opened + (FIRST_COUNT.exec(setting.text.slice(opened)) as RegExpExecArray)[0].length : end,
    });
  }
  return found;
}

/** What every such clause holds, and few texts: takes 各镇, 县直部门, 乡镇; leaves 各类信息. */
const MAY_ACT =
  /各(?![类项种方界级])|其[他它余]|[下所局委厅办院直]属|所辖|[省市县区州旗][直级属]|部门|乡镇|镇街|街镇|市县|县区|区县|县\(|名义|指导|督促|\d[个家]/u;
/** What bodies are called in the plural: takes 部门, 乡镇, 村(社区). */
const KIND =
  '(?:职能|直属|下属|所属|业务|有关|相关|责任|成员|事业|基层|级)*(?:县\\(市、?区\\)|县市区|县区|区县|市县|乡镇|镇街|街镇|镇办|街乡|部门|单位|委办局|机关|街道|镇|乡|村|社区|学校|学院|企业)(?:\\([^()\\d]{1,6}\\))?(?:[一-龥]{2,4}[办所站])?';
/** Bodies other than the one that reports: takes 各部门, 县直单位, 县政府各部门, 下属单位, 其他部门, 部门; leaves 我局, 全县各部门, 该部门. */
const OTHERS = `(?:(?:[省市县区州旗](?:人民)?政府)?(?:(?:学校)?各|其[他它余]|[下所局委厅办院]属|所辖|直属|[省市县区州旗][直级属]各?|\\d{1,4}[个家](?:[下所]属)?)${KIND}|[省市县区州旗]政府(?:组成|工作|所属)部门|(?:部门|乡镇|镇街|街镇|市县|县区|区县|县(?=\\(市、?区\\)))(?:\\([^()\\d]{1,6}\\))?)`;
/** Takes 新收, 共收到政府信息公开申请, 在政府网站发布; leaves 网站发布. */
const DOES =
  '(?:(?:通过|在|利用|依托)[^,。;:\\d]{2,18})?(?:共|新|累计|主动|依法|直接|全年|共计|已|均|全部|制作|被)*(?:收到?|受理|接收|接到|办理|办结|答复|公开(?!共|方面|工作|情况)|发布|制发|制定|印发|召开|举办|申请行政复议|提起行政|(?:作)?为被(?:申请人|告))[^,。;:、\\d]{0,16}';
const WHEN = '(?:其中[,:]?)?(?:20\\d\\d年度?|全年|今年以?来?|本年度?)?(?:由|督促|指导|协调|组织)*';
/** Takes ;部门新收9, ,各部门收到61, 、乡镇收到6, 以部门名义制发16; leaves 全县各部门收到61, ,各部门网站发布61. */
const OTHERS_CLAUSE = prefiltered(
  new RegExp(
    `(?<mark>^|[,。;:(、])${WHEN}(?:${OTHERS}(?:[、和及与](?:各)?${KIND})*${DOES}|(?<=指导|督促)(?!全)[^,。;:、\\d]{2,10}${DOES}|以(?:各)?${KIND}名义[^,。;:、\\d]{2,14})(?=\\d)`,
    'gu',
  ),
);
/** Up to the end of the statement, and no farther than where the area or one body acts. */
const GOES_ON =
  /^[^。;]*?(?=[。;]|$|[,、](?:其中)?(?:全[省市县区州旗]|[两三]级|合计|总计|共计|[本我][局委厅办镇乡机单县市区级]|[一-龥]{0,6}(?:本级|[省市县区州旗镇乡](?:人民)?政府|办公[室厅]))|[,、](?:其中)?(?:各|其[他它余]|[下所局委厅办]属|直属|[省市县区州旗][直级属]|部门|乡镇|镇街|县\())/u;
/** Takes 部门新收, behind which no more can be answered; leaves 部门发布. */
const TAKES_IN = /收|受理|接/u;
/** Up to the mark behind the first number. */
const FIRST_COUNT = /^\d[^,。;、)]*/u;
