/**
 * What a figure may be in the flow of requests, told by the words of its own clause: new, carried in, concluded, carried out, left, taken
 * in or at hand. Takes the words on both sides of the figure; gives null for parts by way, applicant or outcome, and for other matters.
 */

/** `old`: 上年收到, and `carried`: 结转, of no year, whose way only a sum tells; `taken`: 收到, new or at hand; `handled`: 办理, at hand or concluded; `all`: 合计; `void`: withdrawn or sent back; `left`: unfinished, into which year nothing says; `rest`: 其余, which was finished; `bygone`: of another year or of all years as its words stand, which a sum may tell to be what was at hand. */
export type FlowRole =
  'new' | 'in' | 'old' | 'carried' | 'all' | 'done' | 'out' | 'left' | 'taken' | 'handled' | 'void' | 'rest' | 'bygone';

/** The words of a figure's clause in front of it and behind it, and the clauses behind that count nothing, to the end of the sentence. */
export interface FlowClause {
  readonly before: string;
  readonly behind: string;
  readonly beyond: string;
}

/** The role of the figure between the words; `year`: of the report, null when unknown. */
export function flowRole({ before, behind, beyond }: FlowClause, year: number | null): FlowRole | null {
  const [front, back] = [inRelativeYears(before, year).replace(WITHIN, ''), inRelativeYears(behind, year)];
  const whole = `${front}#${back}`;
  if (OTHER.test(whole.replace(NOT_LATE, ''))) return null;
  if (isCarriedIn(whole) || isCarriedIn(front)) return 'in';
  if (isCarriedOut(whole)) return 'out';
  if ((SAYS_NOTHING.test(front) || ENDS_LEFT.test(front)) && isCarriedOut(inRelativeYears(beyond, year))) return 'out';
  if (FROM_BEFORE.test(whole)) return 'old';
  if (VOID.test(whole)) return 'void';
  if (CARRIED_ALONE.test(SAYS_NOTHING.test(front) ? back : front)) return 'carried';
  return roleInFront(front) ?? (SAYS_NOTHING.test(front) ? roleBehind(front, back) : null);
}

/** Takes 含上年结转在内, a part of what is counted; leaves 上年结转. */
const WITHIN = /含[^#]{0,8}(?:结转|转入)[^#]{0,4}在内/gu;
/** Takes 未超期, 无逾期, which settle nothing; leaves 超期. */
const NOT_LATE = /[未无][超逾]期/gu;

/** 2023年结转 in the report on 2024 becomes 上年结转, so that one pattern tells both. */
function inRelativeYears(text: string, year: number | null): string {
  if (year === null) return text;
  return text.replace(YEAR, (said: string, digits: string) => RELATIVE[Number(digits) - year + 1] ?? said);
}

/** Takes 2023年, 2023年度, 2023年末; leaves 2023件. */
const YEAR = /(20\d\d)年(?:度|[末初底])?(?:\d+月)?/gu;
const RELATIVE: readonly string[] = ['上年', '本年', '下年'];

/** Takes other matters and comparisons: 行政复议, 较上年; leaves 申请. */
const OTHER =
  /复议|诉讼|热线|许可|(?:项目|工程|资金)(?![^#]*申请)|信访|提案|建议|留言|咨询|投诉|工单|舆情|处罚|执法|[比较](?:上年|前年|20\d\d年)|(?<!连)同上年|较去年|比去年|同比|增长|下降|减少|增加|不予|不受理|每|逾期|超期|延期答复/u;

/** Takes 上年结转, 上年受理后跨年办理, 结上年; leaves 结转下年, 上年收到. */
function isCarriedIn(whole: string): boolean {
  if (OLD_ONES.test(whole) || INTO_THIS_YEAR.test(whole)) return true;
  return LAST.test(whole) && !NEXT.test(whole) && !WITH_NEW.test(whole) && CARRIED.test(whole);
}

/** Takes 结转下年, 下年答复; leaves 上年结转. */
function isCarriedOut(whole: string): boolean {
  if (ACROSS.test(whole)) return !LAST.test(whole);
  if (AT_END.test(whole)) return !LAST.test(whole);
  return NEXT.test(whole) && !LAST.test(whole) && (CARRIED.test(whole) || GOES_ON.test(whole));
}

/** Takes 旧申请, 改制前遗留, 结转来的, 带过来的; leaves 旧城改造申请. */
const OLD_ONES = /旧(?:申请|件|存)|前遗留|(?:结转|转结|带|转)过?来的?(?=#|$)/u;
/** Takes 结转本年办理的, 转入今年; leaves 结转下年. */
const INTO_THIS_YEAR = /(?:结转|转结|转入|顺延|延[续期]?(?=[至到]))(?:至|到|入)?[本今当]年(?!内)/u;
/** Takes 期末未结, 年末存件, 年底结转; leaves 年底前答复. */
const AT_END = /[年期][末底](?!前)[^#,]{0,4}(?:未[办了结]|[结库留]?存|[在待]办|剩余|余|结转|转结)/u;
/** Takes 新收和上年结转, both in one figure; leaves 上年结转. */
const WITH_NEW = /新[收增接][^#]*[和及与、]/u;
/** Takes 上年, 上一年度, 去年; leaves 上半年. */
const LAST = /[上去前往](?:一|个)?年|[年期]初/u;
/** Takes 下年, 次年, 来年; leaves 下半年. */
const NEXT = /[下次明来翌](?:一|个)?年|年后/u;
/** Takes 跨年结转, 跨年度办理, 跨年 alone; leaves 跨部门. */
const ACROSS = /跨年度?(?:结转|办理|继续|答复|#|$)|[转隔]年(?:度)?(?:办理|处理|答复)/u;
/** Takes 结转, 转入, 延续, 遗留, 未办结, 末受理; leaves 受理. */
const CARRIED =
  /结转|转结|结[余存]|结(?=上年)|转[入来至到办为下往]|转接|接转|承接|转(?=[下次])|延[续至到期]|顺延|跨|遗留|留[存转下]|剩余|未[办结了]|未答复|续办|移[交到至]|带[入到]|在办/u;
/** Takes 下年答复; leaves 下年. */
const GOES_ON = /继续|办|答复|处理|待|到期/u;
/** Takes 未办结, 未答复; leaves 办结. */
const UNFINISHED =
  /未(?:能|按期|到)?(?:办结|答复|办理完毕|办完|办理|结案|了结|结)|(?:[尚仍还]?在|处于)[^,]{0,6}(?:答复|办理)(?:期|过程)/gu;
/** Takes 上年收到, 上年 at the clause's end; leaves 上年结转. */
const FROM_BEFORE = /[上去]一?年度?(?:#|[^,#]{0,4}(?:收到|受理|提出|提交|接收))/u;

/** The role that the words in front of a figure give; null where they give none. */
function roleInFront(front: string): FlowRole | null {
  if (NEW.test(front) || OF_THE_YEAR.test(front)) return BY_WAY.test(front) ? null : 'new';
  if (OUGHT.test(front)) return 'all';
  const finished = front.replace(UNFINISHED, '');
  if (LEFT.test(front) && !REST_OF.test(front) && !ENDS_DONE.test(finished)) return 'left';
  if (DONE.test(finished)) return BY_WAY.test(front) ? null : 'done';
  if (BY_WAY.test(front)) return null;
  if (ALL.test(front)) return 'all';
  if (HANDLED.test(front)) return TAKEN_LAST.test(front) ? 'taken' : 'handled';
  return TAKEN.test(front) ? 'taken' : null;
}

/** The role that the words behind a figure give, where none stand in front of it. */
function roleBehind(front: string, back: string): FlowRole | null {
  if (NEW_BEHIND.test(back)) return 'new';
  const rest = REST_OF.test(front);
  if (DONE.test(back.replace(UNFINISHED, ''))) return rest ? 'rest' : 'done';
  return rest || LEFT.test(back) ? 'left' : null;
}

/** Takes 新收, 新登记, 当年受理, 年内收到; leaves 收到. */
const NEW =
  /新(?:收|增|登记|受理|接|提出|申请)|(?:[本当今]年度?|本期|年内|年度内)(?:度|内|共|新|我局|本机关)*(?:收|受理|接|登记|提出)/u;
/** Takes 本年 alone, as of 上年3件+本年33件; leaves 本年办结. */
const OF_THE_YEAR = /^[本今当]年度?$/u;
/** Takes 为本年新收, 为新申请, 为年内受理; leaves 为网上申请. */
const NEW_BEHIND =
  /^(?:[为系是属]于?)?(?:(?:[本当今]年度?|年内)(?:度|内)?)?(?:新(?:收|增|登记|受理|接|提出|申请)|(?<=年度?内?)(?:收到|受理|接收|提出))/u;
/** Takes 尚未办结, 正在办理, 待办, 余下; leaves 办结. */
const LEFT =
  /(?:[未待]|[正尚仍]?在)(?:能)?(?:办(?!公)|(?<!^未)答复|处理|审[查核]|到期|到|[^,]{0,6}(?:办理中|期限内))|未到|未[结了]|[答办][复理]期[限内]|余下|剩余|其余|尚余|^余|^剩|暂未|余[件量数]|结存|留存|末存|办理中/u;
/** Takes 结转, 结转数; leaves 上年结转. */
const CARRIED_ALONE = /^(?:已|需|加上|连同|另有?|还有)?(?:结转|转结)(?:的|而来的)?(?:申请|件数?|数量?)?(?:为)?$/u;
/** Takes 未办结, 剩余 in front of the number; leaves 办结. */
const ENDS_LEFT = /(?:未(?:能|按期)?(?:办结|答复|办理完毕|办完|结案|到期)|剩余|余下|其余)(?:的|有|为|申请)*$/u;
/** Takes 其余, of which the words behind say what became; leaves 余件. */
const REST_OF = /^(?:其余|余下|剩余|尚余|[另尚仍]?有?余|余|剩)的?$/u;
/** Takes 办结, 答复, 已办, 办出, 出具告知书; leaves 办理. */
const DONE =
  /办结|答复|办毕|办复|办出|回复|办理完|处理完|了结|归档|[已实]办|结件|结案|出件|办件(?:数)?$|作出处理|(?:出具|印发|作出)[^,]{0,10}(?:告知|答复|决定)书/u;
/** Takes 在法定期限内答复; leaves 待答复, 未到答复期限. */
const ENDS_DONE = /(?<![待在])(?:办结|答复|办毕|办复|回复)(?:了|的|共)*$/u;
/** Takes 合计, 应办; leaves 公共. */
const ALL = /合计|(?<!公)共计?(?:有|为)?$|总计|总共|累计$|应办|[需须]办/u;
/** Takes 全年应办结, 要答复; leaves 实际办结. */
const OUGHT = /(?:应当?|需要?|须|(?<![主只重])要)(?:办[结理]?|答复)(?:的|申请)*$/u;
/** Takes 办理, 处理; leaves 受理. */
const HANDLED = /办理|处理/u;
/** Takes 办理情况:全年收到, whose first word heads what follows; leaves 受理并办理, 办理收到的. */
const TAKEN_LAST =
  /(?:办理|处理)[^,。]{2,}(?:收到|受理|接到|接收)(?:的|了|各类|政府|信息|公开|依|申请|事项|件|共|有)*$/u;
/** Takes 收到, 受理, 依申请公开 in front of the number; leaves 公开. */
const TAKEN =
  /收|接到|受理|登记|进件|申请(?:数量|数|量|件数?|事项|公开|[件函书表])?(?:共|有|为)*$|依申请公开(?:事项|件|信件|申请)?(?:共|有|为)*$/u;
/** Takes 网上收到, 书面答复, 自然人申请: ways and applicants, of which none are all; leaves 收到. */
const BY_WAY =
  /网[上络站]|线上|在线|信函|来函|邮[寄箱件政]|当面|现场|窗口|传真|书面(?!提)|口头|电话|自然人|企业|法人|其他|部分|按时率|补正|予以公开|公开处理|同意公开/u;
/** Takes 撤回, 退回, 转交其他单位; leaves 转入. */
const VOID = /撤[回销]|退[回件]|转[交送]|移送|放弃/u;
/** Takes words that say nothing of a figure themselves: 其中, 有, 余; leaves 收到. */
const SAYS_NOTHING =
  /^(?:其中,?有?|另有?|除|[尚仍还已]?有|目前|截至年底|其余|余下|剩余|尚余|余|剩|所?有?|的|共|和|及|以及|:|全部|中)*$/u;
