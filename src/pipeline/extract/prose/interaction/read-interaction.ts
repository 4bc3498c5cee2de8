/**
 * Reads interpretations, press conferences, open days, views and followers. Refuses new followers (新增粉丝) and
 * figures of people and opinions outside an open day.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { EVENTS, PEOPLE } from '../figures/event-units.ts';
import { isYearsOfColumn } from './column-of-years.ts';
import { isBesideForm, isExplainedInKinds, isOneOfForms } from './explained-in-kinds.ts';
import { saysFew } from './few-interpretations.ts';
import { countsReaders, isOfAsked, isForm, isOutage, ofSomeAccounts, ofSomePieces } from './single-reads.ts';
import { inList } from '../view/read-list.ts';
import { ofThePage } from './page-counter.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { isPrintedInGazette } from '../channels/printed-in-gazette.ts';
import { goesOnHolding, heldToSay, readPress } from './read-press.ts';
import { readOpenDay } from './read-open-day.ts';
import { isReadersOf } from './readers-of-account.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

const PIECES: ReadonlySet<string> = new Set([
  '',
  '条',
  '件',
  '件次',
  '篇',
  '份',
  '项',
  '期',
  '次',
  '个',
  '则',
  '部',
  '幅',
  '篇次',
  '条次',
  '张',
  '批次',
]);
const READS: ReadonlySet<string> = new Set(['', '次', '人次', '人', '个', '条']);
const FANS: ReadonlySet<string> = new Set(['', '人', '个', '名', '位', '户', '人次']);

/** Metrics of a figure of interaction with the public. */
export function readInteraction(view: View): readonly Reading[] {
  const { unit } = view.figure;
  if (heldToSay(view) || goesOnHolding(view)) return readPress(view);
  if ((view.head?.id === 'interpretation' || saysFew(view)) && PIECES.has(unit)) return interpretation(view);
  if (explains(view) || isExplainedInKinds(view) || isYearsOfColumn(view)) return interpretation(view);
  if ((view.head?.id === 'press' || holds(view.tail, 'press')) && EVENTS.has(unit)) return readPress(view);
  if (sumsUpKinds(view)) return [{ metric: 'interpretations.published' }];
  if (view.head?.id === 'views' && READS.has(unit))
    return isPieceRead(view) ||
      isOutage(view) ||
      countsReadPieces(view) ||
      isThreshold(view) ||
      ofThePage(view) ||
      countsReaders(view) ||
      ofSomePieces(view)
      ? NOTHING
      : [{ metric: 'views.total' }];
  if (view.head?.id === 'followers' && FANS.has(unit))
    return isGain(view) || isOfAsked(view) || ofSomeAccounts(view) ? NOTHING : [{ metric: 'followers.total' }];
  if (isReadersOf(view)) return isGain(view) || isOfAsked(view) ? NOTHING : [{ metric: 'followers.total' }];
  if (takesIn(FOLLOW_BEHIND, view.text, view.figure.end, view.figure.end + 4) && PEOPLE.has(unit) && !isOfAsked(view))
    return [{ metric: 'followers.total' }];
  return goesOnCounting(view) || sumsUpReaders(view) ? [{ metric: 'followers.total' }] : readOpenDay(view);
}

/** 以图文形式解读政策文件7篇: pieces that explain, where the verb stands in front of the papers. */
function explains({ figure, text }: View): boolean {
  if (!EXPLAINED_UNITS.has(figure.unit)) return false;
  if (figure.unit !== '个' && takesBefore(COLUMN_OF, text, figure.start, 36)) return true;
  if (figure.unit !== '个' && figure.unit !== '项' && takesBefore(MATTER_FIRST, text, figure.start, 24)) return true;
  if (takesBefore(EXPLAINED_AND_OUT, text, figure.start, 36)) return true;
  if (takesIn(OF_WHICH_SOME, text, figure.end, figure.end + 16)) return true;
  if (takesBefore(EXPLAINED, text, figure.start, 20)) return true;
  return text[figure.start - 1] === '对' && takesIn(THEN_EXPLAINED, text, figure.end, figure.end + 24);
}

const EXPLAINED_UNITS: ReadonlySet<string> = new Set(['篇', '条', '期', '件', '份', '个', '项', '部']);
/** Takes 政策解读方面,共发布; leaves 政策解读方面,共召开. */
const MATTER_FIRST = prefiltered(
  /政策解读(?:方面|情况|工作)?[,:](?:全年|今年|本年度?|共计?|累计|已|总共)*(?:发布|制作|推出|编发|公开|推送)了?$/u,
);
/** Takes 解读政策文件, 解读重要政策文件共, 解读市政府文件; leaves 解读政策文件的. */
const EXPLAINED = prefiltered(
  /解读(?:重要|相关|各类|本级|重点|[省市县区](?:级|政府)?)*(?:政策|(?:行政)?规范性|政策性|政府)?文件(?:共|共计)?$/u,
);
/** Takes 政策解读栏目发布信息, 政策解读专栏; leaves 政策解读栏目建设. */
const COLUMN_OF = prefiltered(
  /政策解读”?(?:栏目|专栏|专区|板块|专题)”?中?(?:共|全年|累计|新增|主动|更新|发布|公开|推送|上传|了|各类|政府|政务|政策|解读|文件|信息|内容|材料|稿件|文章|:)*$/u,
);
/** Takes 解读发布涉及民生政策信息, 政策解读发布信息; leaves 新闻发布会、政策解读发布信息, whose ways they are. */
const EXPLAINED_AND_OUT = prefiltered(
  /(?<=^|[,。;:])(?:(?:政策)?解读(?:并)?发布[^,。;、\d]{0,14}政策信息|政策(?:文件)?解读(?:类)?(?:共|全年|累计)*发布信息)(?:共|共计)?$/u,
);
/** Takes 政策解读中5 behind 发布的6条, of which some are counted; leaves 政策解读中心. */
const OF_WHICH_SOME = prefiltered(/^(?:政策|文件|政策文件)?解读(?:材料|信息|稿件|文章)?中,?有?\d/u);
/** Takes 政策文件进行解读, 规范性文件开展多形式解读; leaves 申请答复. */
const THEN_EXPLAINED = prefiltered(
  /^[^,。;\d]{0,8}(?:文件|政策)(?:及时|同步)?(?:进行|开展|作出|予以|做)了?[^,。;\d]{0,8}解读/u,
);

/** Takes 关注, 用户关注 behind 12万人; leaves 关心. */
const FOLLOW_BEHIND = prefiltered(/^(?:用户)?(?:关注|订阅)/u);

/** 粉丝数分别为12万、8万、5万: the figures of a run that followers began. */
function goesOnCounting({ figure, index, stated, tokens, near }: View): boolean {
  const [mark] = near;
  const before = tokens[index - 2];
  if (near.length !== 1 || mark?.id !== 'pause' || before?.figure?.unit !== figure.unit || before.end !== mark.start)
    return false;
  return stated.some((fact) => fact.index === index - 2 && fact.metric === 'followers.total');
}

/** 发布文字解读10篇、视频解读4篇,共计14篇: the sum of the kinds counted before it in the sentence. */
function sumsUpKinds(view: View): boolean {
  return sumsUp(view, 'interpretations.published');
}

/** 微信粉丝2.8万,微博粉丝1.4万,合计4.2万: the sum of those of each account. */
function sumsUpReaders(view: View): boolean {
  return FANS.has(view.figure.unit) && sumsUp(view, 'followers.total');
}

function sumsUp(view: View, metric: string): boolean {
  const { near, stated, index, sentence, figure } = view;
  if (near.length === 0 || !near.every(({ id }) => SUMS_KINDS.has(id))) return false;
  const parts = stated.filter((fact) => fact.metric === metric && fact.index >= index - sentence.length);
  return parts.length > 1 && parts.reduce((sum, part) => sum + valueAt(view, part.index), 0) === figure.value;
}

/** Ids of all that may stand in front of such a sum. */
const SUMS_KINDS: ReadonlySet<string> = new Set(['filler', 'comma', 'thisYear']);

/** 超千次阅读信息36条: pieces that were read so often. */
function countsReadPieces({ head, figure, tokens }: View): boolean {
  if (head === null || figure.unit !== '条') return false;
  const before = tokens[tokens.indexOf(head) - 1];
  return before !== undefined && before.figure !== null && before.end === head.start;
}

/** 其中1条播放量破亿: the figure counts what was read, not how often. */
function isPieceRead(view: View): boolean {
  return view.headBehind && ['条', '个'].includes(view.figure.unit);
}

/** 阅读量10万+的推文3篇: a mark that single pieces passed. */
function isThreshold({ figure, text }: View): boolean {
  const behind = text.slice(figure.end, figure.end + 12);
  return takes(THRESHOLD, behind, text) || (text[figure.end - 1] === '+' && PIECE.test(behind));
}

/** Takes 的推文, 的稿件6篇, 的有2篇, 的不足一成; leaves 的阅读量. */
const THRESHOLD = prefiltered(
  /^\+?(?:以上)?的(?:共?有|达|仅|只)?(?:\d+[篇条个]|不[足到]|占|[^,。;]{0,4}(?:信息|推文|稿件|作品|文章|视频|内容|微博|消息))/u,
);
/** Takes 文章2篇 right behind 10万+; leaves a mark. */
const PIECE = /^[^,。;]{0,4}(?:信息|推文|稿件|作品|文章|视频|图文|微博)/u;

function interpretation(view: View): readonly Reading[] {
  if (
    takesIn(FORM_OF, view.text, view.figure.end, view.figure.end + 24) ||
    view.near.some((token) => token.id === 'sendUp' && !PASSES_ON.test(wordOf(view, token))) ||
    byPersons(view) ||
    ofSentUp(view) ||
    isJoined(view) ||
    isPrintedInGazette(view) ||
    kindOfInterpretation(view) ||
    takesBefore(SOME_OF, view.text, view.figure.start, 16) ||
    isForm(view)
  )
    return NOTHING;
  return isOneOfForms(view) || isBesideForm(view) ? NOTHING : [{ metric: 'interpretations.published' }];
}

/** Takes 转载, 转发 of 转载上级政策解读, 采用 of 采用图文解读; leaves 报送. */
const PASSES_ON = /^转[载发]$|^采用$/u;

/** Takes 条政策解读中, 解读材料中有, of which the figure counts some; leaves 解读中心. */
const SOME_OF = prefiltered(/\d[条篇件份个]?(?:政策|文件|政策文件)?解读(?:材料|信息|稿件|文章)?中,?有?$/u);

/** Takes “你问我答”的解读形式, which is how one paper was explained; leaves 政策解读. */
const FORM_OF = prefiltered(/^[^,。;\d]{0,14}解读(?:形式|方式|渠道|机制|工作|活动|模式)/u);

/** 主要负责人解读政策6次: how often somebody spoke, no pieces. */
function byPersons({ figure, text }: View): boolean {
  return figure.unit === '次' && takesBefore(PERSONS, text, figure.start, 24);
}

/** Takes 负责人解读, 领导带头解读; leaves 部门解读. */
const PERSONS = prefiltered(/(?:负责(?:人|同志)|领导|专家)[^,。;]{0,12}解读[^,。;]{0,6}$/u);

/** 发布政策解读23条,其中图解12条: the item's total counts interpretations itself. */
function kindOfInterpretation(view: View): boolean {
  if (!inList(view)) return false;
  const from = view.index - view.sentence.length;
  return view.stated.some(({ index, metric }) => {
    if (metric !== 'interpretations.published') return false;
    return index === view.listTotal || (index >= from && valueAt(view, index) >= view.figure.value);
  });
}

/** 上报信息234条,其中图解2条: kinds of what was sent up. */
function ofSentUp(view: View): boolean {
  if (!inList(view)) return false;
  return holds(view.tokens.slice(Math.max(0, view.listTotal - 12), view.listTotal), 'sendUp');
}

/** Takes 文件及解读50件 and 信息、解读等259条, where interpretations are only some of what is counted. */
function isJoined(view: View): boolean {
  const { head } = view;
  if (head === null || view.headBehind) return false;
  const at = view.near.indexOf(head);
  if (view.near.slice(0, at).some((token) => token.id === 'etc') && !ofKindsAlone(view.near)) return true;
  const link = view.near[at + 1];
  if (takesBefore(JOINED, view.text, head.start, 3) || takesBefore(PUT_OUT, view.text, head.start, 4)) return true;
  return (
    link !== undefined &&
    (link.id === 'pause' || LINKS.test(view.text.slice(link.start, head.start))) &&
    holds(view.near.slice(at + 1, at + 4), 'category', 'info', 'decoy', 'press')
  );
}

/** 发布文字解读、视频解读等23篇: kinds of interpretations and nothing else. */
function ofKindsAlone(near: readonly Token[]): boolean {
  return near.filter(({ id }) => id === 'interpretation').length > 1 && !holds(near, 'category', 'info', 'decoy');
}

/** Takes 草案及, 文件和 in front of 解读; leaves 发布和. */
const JOINED = prefiltered(/(?:案|(?<![\d余多])件|策)(?:及|和|与)$/u);

/** Takes the 信息发布 of 信息发布解读118条, whose items are not all interpretations; leaves 发布解读. */
const PUT_OUT = prefiltered(/信息(?:发布|公开)$/u);

/** Takes 及 and 及配套; leaves 发布. */
const LINKS = /^(?:及|和|与|以及)/u;

/** Takes 新增粉丝, 净增; leaves 现有粉丝 and 粉丝增长到. */
function isGain(view: View): boolean {
  return (
    view.near.some((token) => wordOf(view, token).startsWith('新增')) ||
    takesBefore(GAIN, view.text, view.figure.start, 12)
  );
}

/** Takes 净增, 增长了; leaves 增长到, 增加至, and 增长21%, in the clause before. */
const GAIN = prefiltered(/(?:[净新]增|增(?:粉|[长加](?!到|至|为)))[^,。;]*$/u);
