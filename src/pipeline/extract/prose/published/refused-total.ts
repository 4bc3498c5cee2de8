/** Figures that look like a total of published items and are a part: of a column, of a list, of a platform, of a matter at hand. */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { isOneBodys } from '../scope/acts-for-area.ts';
import { ofRequests } from './of-requests.ts';
import { besideLargerInRow, isOnlyOnline } from './larger-kind.ts';
import { splitByRequest } from './made-information.ts';
import { ofMatterAtHand, ofMatterBefore } from './matter-before.ts';
import type { Phrase } from './published-phrase.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { SUMS_UP } from '../words/sum-words.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** True when the figure, which names no channel, is no total all the same. */
export function refusesTotal(view: View, phrase: Phrase): boolean {
  if (isPartOfTotal(view) || ofLatter(view) || ofRequests(view) || takenUp(view)) return true;
  if (sentToGroups(view) || begunAsList(view) || onNamedPlatform(view) || goesOnCounting(view)) return true;
  if (ofFields(view) && !saysSum(view)) return true;
  if (besideLargerInRow(view) || isOnlyOnline(view)) return true;
  if (!saysSum(view) && (takesBefore(OF_ONE_MATTER, view.text, view.figure.start, 12) || ofMatterAtHand(view)))
    return true;
  if (inNewColumn(view) || inColumn(view) || isColumn(view, phrase) || isKindOfList(view)) return true;
  if (ofMatterBefore(view, phrase) || amongItemsOfSite(view)) return true;
  if (OWN_SHARE.test(clauseText(view)) || isOneBodys(view, 'published.total')) return false;
  return besideLarger(view, phrase) || severalOf(view) || belowTotal(view) || kindsOfStated(view);
}

/** Takes 专项公开, 专题发布: what one matter at hand brought; leaves 专栏公开. */
const OF_ONE_MATTER = prefiltered(/专(?:项|门|题)(?:主动)?(?:公开|发布|公布)了?(?:信息)?$/u);

/** 前者为办事指南;后者为文件,公开201条: one of two places named before. */
function ofLatter({ sentence, text, figure }: View): boolean {
  return takesIn(LATTER, text, sentence.at(-1)?.start ?? figure.start, figure.start);
}

/** Takes 前者 and 后者 at the start of a clause; leaves 读者. */
const LATTER = prefiltered(/(?:^|[,;。:])[前后]者/u);

/** 公开62条。预决算公开21条;部门公开41条: with the figures around it the parts that add up to the total before. */
function isPartOfTotal({ tokens, index, figure, stated }: View): boolean {
  const total = stated.findLast(({ metric }) => metric === 'published.total')?.index ?? -1;
  const whole = tokens[total]?.figure ?? null;
  if (whole === null || whole.value <= figure.value) return false;
  let sum = 0;
  for (let i = total + 1; i < tokens.length && i < total + MOST_PARTS && sum < whole.value; i += 1) {
    const part = tokens[i]?.figure ?? null;
    if (part?.unit === whole.unit) sum += part.value;
    if (sum === whole.value) return i >= index && sum > figure.value;
  }
  return false;
}

/** Tokens behind a total among which its parts are looked for. */
const MOST_PARTS = 60;

/** 推送稿件138篇,被省市媒体采用71篇: what was offered to others. */
function takenUp({ text, figure }: View): boolean {
  if (takesBefore(SAID_OPEN, text, figure.start, 20)) return false;
  return takesIn(TAKEN_UP, text, figure.end, figure.end + 40);
}

/** Takes 公开政府信息 in front of a number, what the public got; leaves 推送稿件. */
const SAID_OPEN = prefiltered(/公开[^,。;\d]{0,10}信息[^,。;\d]{0,4}$/u);
/** Takes ,被省市媒体采用, 典型材料被某平台选用; leaves ,被群众点赞. */
const TAKEN_UP = prefiltered(
  /^(?:[^,。;:\d]{0,16}(?:材料|经验|做法|案例|稿件|简报))?[,(]?(?:其中)?[,、]?(?:分别|先后)?(?:被|获)[^。;]{1,30}(?:采用|选用|录用|采纳|刊用|刊载|转载)/u,
);

/** 制作短视频4部、推送信息58条: one of several things counted side by side. */
function goesOnCounting(view: View): boolean {
  const mark = view.near.at(-1);
  const before = view.tokens[view.index - view.near.length - 1];
  const goesOn = mark?.id === 'pause' && before?.figure !== null && before?.end === mark.start;
  return goesOn && !saysSum(view) && !saysProactive(view);
}

/** 通过网站公开文件4个,解读4个,通知公告9条,发布街道信息161条: the last of several items of one channel. */
function amongItemsOfSite(view: View): boolean {
  if (saysSum(view) || saysProactive(view)) return false;
  const rest = view.sentence.slice(view.near.length).filter(({ id }) => id !== 'semi');
  if (rest.filter(({ figure }) => figure !== null).length < 3) return false;
  const begun = rest.findLastIndex(({ figure }) => figure !== null);
  const opening = rest.slice(begun + 1);
  return (
    holds(opening, 'via') && opening.filter(isPublishingChannel).length === 1 && !holds(view.sentence, 'stop', 'semi')
  );
}

/** 新设政策专栏,公开信息50余条: what a new column holds, unless it is summed up over the year. */
function inNewColumn(view: View): boolean {
  const start = view.text.lastIndexOf('。', view.figure.start) + 1;
  if (!takesIn(NEW_COLUMN, view.text, start, view.figure.start)) return false;
  return !saysSum(view) || takesIn(NAMED_COLUMNS, view.text, start, view.figure.start);
}

/** Takes “云上大厅”、“企业点单”等专题,共发布信息, the sum of these columns; leaves 等专栏,全年公开信息. */
const NAMED_COLUMNS = prefiltered(/”等?(?:专栏|专题|栏目|板块|版块),共(?:发布|公开|更新)(?:信息|文章)?$/u);

/** Takes 打造“…”栏目,挂网公开; leaves 开设专栏3个,. */
const NEW_COLUMN = prefiltered(
  /(?:打造|新设|开设|开辟|设立|设置|新增|创建|新建|建立|增设|建成)[^。;]{0,50}(?:专栏|专题|栏目|板块|版块),(?:[^,。;\d]{0,14},)?[^,。;]{0,12}$/u,
);

/** 网站发布信息55条,更新信息5条; 受理申请2件,公开信息2条: fewer than what stands before in the sentence, and no sum. */
function besideLarger(view: View, { head }: Phrase): boolean {
  if (saysSum(view) || (head !== null && holds(view.near, 'thisYear', 'year'))) return false;
  const from = view.index - view.sentence.length;
  const beside = view.stated.filter(({ index }) => index >= from);
  if (head === null && beside.some(({ metric }) => metric.startsWith('published.'))) return true;
  if (beside.some(({ metric }) => EVENTS.test(metric)) && !saysProactive(view)) return true;
  return beside.some(
    ({ index, metric }) =>
      (metric.startsWith('published.') || (metric.startsWith('applications.') && !saysProactive(view))) &&
      (view.tokens[index]?.figure?.value ?? -1) >= view.figure.value,
  );
}

/** 召开新闻发布会12场,发布信息56条: what was said there. */
const EVENTS = /^(?:pressConferences|openDays|documents)\./u;

function saysProactive(view: View): boolean {
  return view.near.some((token) => wordOf(view, token).startsWith('主动'));
}

function saysSum(view: View): boolean {
  return view.near.some((token) => token.id === 'thisYear' || SUMS_UP.test(wordOf(view, token)));
}

/** 在主动公开的信息中,规划信息3条,信息公开30条: a sentence that opens as a list has no total, but for what was published of all and told beside requests. */
function begunAsList({ listTotal, sentence, text, tokens }: View): boolean {
  return sentence.at(-1)?.id === 'list' && !splitByRequest(text, tokens[listTotal]?.end ?? text.length);
}

/** 通知公告6条,政府信息公开36条: the name of a column among others. */
function isColumn(view: View, { head, verb }: Phrase): boolean {
  if (head === null || (verb !== null && verb !== head)) return false;
  if (!wordOf(view, head).endsWith('公开') && !namesColumn(view, head)) return false;
  const from = view.index - view.near.length - 1;
  const mark = view.tokens[from];
  const figure = mark?.id === 'comma' ? view.tokens[from - 1] : mark;
  return figure?.id === 'figure' || view.near.at(-1)?.id === 'pause';
}

/** 预决算公开信息, 议事公开信息: the matter stands right before the words, which are part of its name. */
function namesColumn(view: View, head: Token): boolean {
  const before = view.near[view.near.indexOf(head) + 1];
  return before?.id === 'category' && before.end === head.start && /公开信息$/u.test(wordOf(view, head));
}

/** 网站公示处罚信息47条,行政许可信息公示43条: a kind begins the clause right behind another figure. */
function isKindOfList(view: View): boolean {
  const begun = view.near.findLast(({ id }) => id !== 'comma' && id !== 'pause');
  if (begun === undefined || !KINDS.has(begun.id) || saysSum(view)) return false;
  const at = view.tokens.indexOf(begun);
  const mark = view.tokens[at - 1];
  const before = view.tokens[at - 2];
  return (mark?.id === 'comma' || mark?.id === 'pause') && mark.end === begun.start && before?.figure !== null;
}

/** Kinds that may begin such a clause. */
const KINDS: ReadonlySet<string> = new Set(['licensing', 'penalties', 'compulsory', 'category', 'normative']);

/** 通过“三务公开”平台公开信息50条: one platform by its name. */
function onNamedPlatform(view: View): boolean {
  const clause = view.text.slice((view.near.at(-1) ?? (view.tokens[view.index] as Token)).start, view.figure.start);
  return takes(NAMED_PLATFORM, clause, view.text) && view.near.filter(isPublishingChannel).length < 2;
}

/** Takes 通过某旗“三务公开”平台公开; leaves 通过多平台. */
const NAMED_PLATFORM = prefiltered(/^[^“”]{0,20}“[^“”]{1,12}”[^“”,。;等]{0,4}(?:平台|系统|栏目|专栏|专区|板块)/u);

/** 组建微信群56个,发布信息1230条: what went to closed groups. */
function sentToGroups(view: View): boolean {
  const channels = view.sentence.filter(isPublishingChannel);
  return channels.length > 0 && channels.every(({ id }) => id === 'group');
}

/** Several channels together behind a larger total are a part of it: 通过报刊、网站公开128条 of 521. */
function severalOf(view: View): boolean {
  const named = new Set(view.near.filter(isPublishingChannel).map((token) => token.id)).size > 1;
  return named && view.stated.some((fact) => fact.metric === 'published.total');
}

/** 公开政府信息900条。…,发布信息36条: fewer than the total before, and not summed up anew: those of the matter at hand. */
function belowTotal(view: View): boolean {
  const total = view.stated.find((fact) => fact.metric === 'published.total');
  const inPassage = total === undefined ? null : (view.tokens[total.index]?.figure?.value ?? null);
  const before = inPassage ?? (takes(ENUMERATED, view.text) || ofFields(view) ? view.earlierTotal : null);
  if (before === null || before <= view.figure.value) return false;
  return !view.near.some(
    (token) => token.id === 'thisYear' || token.id === 'year' || SUMS_UP.test(wordOf(view, token)),
  );
}

function clauseText(view: View): string {
  const begun = view.near.at(-1);
  return begun === undefined ? '' : view.text.slice(begun.start, view.figure.start);
}

/** 网站主动公开政府信息5656条。…集中公开财政预决算、政府采购等信息392条: kinds named behind a larger figure of the passage. */
function kindsOfStated(view: View): boolean {
  if (!holds(view.near, 'etc') || !holds(view.near, 'pause') || saysSum(view) || holds(view.near, 'year')) return false;
  if ([...view.earlierPublished.values()].some((value) => value > view.figure.value)) return true;
  return view.stated.some(
    ({ index, metric }) =>
      metric.startsWith('published.') && (view.tokens[index]?.figure?.value ?? -1) > view.figure.value,
  );
}

/** Takes 办公室本部门主动公开, the body's own beside that of its area; leaves 主动公开. */
const OWN_SHARE = /本(?:部门|级|单位|机关|办|局|委)[^,。;]{0,6}主动公开/u;

/** 公开教育、医疗等重点领域信息300条: the fields named are some of all. */
function ofFields({ text, figure }: View): boolean {
  return takesBefore(FIELDS, text, figure.start, 16);
}

/** Takes 等重点领域信息, 等重点领域政府信息; leaves 重点领域信息. */
const FIELDS = prefiltered(/等重点领域(?:的|相关)?(?:政府|政务)?信息(?:公开)?(?:共|共计|达)?$/u);

/** Takes 二是推进…, which goes on with a list that another passage began; leaves 二季度. */
const ENUMERATED = prefiltered(/^(?:[一二三四五六七八九十]是|其[一二三四五六])/u);

/** 预警信息栏目发布公开内容10条: what one column holds. */
function inColumn(view: View): boolean {
  if (takesBefore(ONE_COLUMN, view.text, view.figure.start, 16)) return true;
  return view.near.some((token) => token.id === 'decoy' && /栏目?$/u.test(wordOf(view, token)));
}

/** Takes 惠农板块更新信息, 总结类信息更新 and A类公开; leaves 政务公开板块更新信息 and 各类信息更新. */
const ONE_COLUMN = prefiltered(
  /(?<![政信]\S?公开)[板版]块(?:共|累计)*(?:更新|发布|公开|新增)(?:信息|内容)?$|(?<![各两三多])类信息(?:更新|发布)(?:共|共计)?$|[A-Z]类(?:主动)?公开$/u,
);
