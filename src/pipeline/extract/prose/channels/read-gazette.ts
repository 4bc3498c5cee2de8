/**
 * Reads what a gazette and boards carry: documents (刊登文件45件), and the issues themselves where no items are counted behind them.
 * Gives null where a figure is no concern of theirs, and nothing for copies.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { inGazette } from './gazette-issues.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** Metrics of documents, issues and copies. */
export function readGazette(view: View): readonly Reading[] | null {
  if (isOneOfPapers(view)) return NOTHING;
  if (carriedByGazette(view)) return [{ metric: 'published.gazette' }];
  const ofGazette = view.head?.id === 'gazette';
  if (ofGazette && COPIES.has(view.figure.unit)) return NOTHING;
  if (ofGazette && ISSUES.has(view.figure.unit)) {
    if (holds(view.near, 'publish', 'make')) return issues(view);
    if (standsBare(view)) return [{ metric: 'published.gazette' }];
  }
  if (view.figure.unit === '期' && (madeOfGazette(view) || issuesFirst(view))) return issues(view);
  if (ofIssues(view)) return NOTHING;
  if (inGazette(view) && isPublished(view) && !holds(view.near, 'website', 'wechat', 'weibo', 'newMedia', 'offline'))
    return ITEMS.has(view.figure.unit) && !isSplitByIssuer(view) ? [{ metric: 'published.gazette' }] : null;
  return documents(view);
}

/** 政府公报刊载规章2件、规范性文件19件: the first of kinds of papers that nobody sums up. */
function isOneOfPapers({ figure, near, text, listTotal }: View): boolean {
  if (listTotal !== -1 || !holds(near, 'gazette') || !PAPERS.has(figure.unit)) return false;
  return takesBefore(A_KIND, text, figure.start, 16) && takesIn(KIND_NEXT, text, figure.end, figure.end + 16);
}

/** Takes 刊载规章, 刊登人事任免; leaves 刊登文件. */
const A_KIND = prefiltered(
  /(?:刊登|刊载|刊发|登载|收录)了?(?:[^,。;、\d]{0,8})(?:规章|规范性文件|任免|决定|命令|讲话|法规)$/u,
);
/** Takes 、规范性文件19; leaves ,赠阅2000. */
const KIND_NEXT = prefiltered(/^[、,](?![^,。;、\d]*(?:赠|发行|发放|其中|占))[^,。;、\d]{2,12}\d/u);

/** 通过政府公报公开审计情况报告2条: papers of whatever kind. */
function carriedByGazette({ figure, text, near }: View): boolean {
  return holds(near, 'gazette') && PAPERS.has(figure.unit) && takesBefore(BY_GAZETTE, text, figure.start, 60);
}

const PAPERS: ReadonlySet<string> = new Set(['条', '件', '篇', '份']);
/** Takes 通过政府公报公开审计报告, 在《某县政报》上刊登文件; leaves 通过网站、政府公报公开信息. */
const BY_GAZETTE = prefiltered(
  /(?:通过|利用|依托|在)[一-龥《]{0,14}(?:公报|政报)》?上?(?:共|累计|全年)*(?:主动)?(?:公开|公布|发布|刊登|刊发|刊载)[^,。;、\d]{2,40}$/u,
);

/** 常务会议15次、政府公报3期: the issues in a list of other things, each with its number in one clause. */
function standsBare({ head, figure, near, text }: View): boolean {
  const plain = near.every(({ id }) => BARE.has(id));
  return plain && head !== null && takesIn(SUMS, text, head.end, figure.start);
}

const BARE: ReadonlySet<string> = new Set(['gazette', 'pause', 'comma', 'thisYear', 'year', 'agency', 'filler']);
/** Takes nothing, 共 and 》共计 between a gazette and its issues; leaves 发行. */
const SUMS = prefiltered(/^》?(?:全年|共计?|累计|总计|计|有)*$/u);

/** 办好政府公报,全年编印12期: the gazette that the clause right before ends with. */
function madeOfGazette({ near, sentence }: View): boolean {
  if (!holds(near, 'make') || near.some((token) => !ISSUING.has(token.id))) return false;
  const [mark, gazette] =
    near.at(-1)?.id === 'comma' ? [near.at(-1), sentence[near.length]] : sentence.slice(near.length);
  return mark?.id === 'comma' && gazette?.id === 'gazette' && gazette.end === mark.start;
}

/** 完成9期《某市公报》的编辑出版: the number in front of its gazette, and what was done with it behind. */
function issuesFirst({ figure, text }: View): boolean {
  return takesIn(ISSUES_FIRST, text, figure.end, figure.end + 36);
}

/** Takes 《某市人民政府公报》的编辑出版, 政府公报编印工作; leaves 政府公报栏目 and 公报赠阅. */
const ISSUES_FIRST = prefiltered(
  /^(?:的)?[《“]?[一-龥]{0,16}(?:公报|政报)[》”]?(?:的|汉文版|电子版)*(?:编[辑印制发]|出[版刊]|发行|印[发制]|刊[发印])/u,
);

/** Words between such a clause and the count. */
const ISSUING: ReadonlySet<string> = new Set(['make', 'filler', 'thisYear', 'year', 'comma']);

/** 公报发行3期,其中登载领导讲话9条: kinds of what the issues carry. */
function ofIssues(view: View): boolean {
  const total = view.tokens[view.listTotal];
  return (
    total?.figure?.unit === '期' &&
    view.near.some((token) => wordOf(view, token).startsWith('其中')) &&
    view.stated.some(({ index, metric }) => index === view.listTotal && metric === 'published.gazette')
  );
}

/** The issues, where that is all that is known; none where what they carry is counted behind them, in one number. */
function issues({ text, figure: { end } }: View): readonly Reading[] {
  const behind = text.slice(end, end + 80);
  const counted = ITEMS_BEHIND.test(behind) && !takes(SEVERAL_KINDS, behind, text);
  return counted ? NOTHING : [{ metric: 'published.gazette' }];
}

/** Takes ,刊登规章1件,规范性文件18件,命令3件 and ,发行2万册,刊载规章1件、文件18件、命令3件, kinds of papers that nobody sums up; leaves ,刊登文件45件,人事任免3件. */
const SEVERAL_KINDS = prefiltered(
  /^(?![^。;]*(?:累计|共计?|[合总]计)\d)[,、(](?:(?:发行|印[发制刷]|赠[阅送]|发放)[^,。;]{1,12}[册份本][,、])?(?:共|累计)*(?:刊登|刊载|刊发|收录|登载)(?:[^,。;\d]{2,20}\d+[件篇条部][,、]){2}[^,。;\d]{2,20}\d/u,
);

const COPIES: ReadonlySet<string> = new Set(['份', '册', '本', '部']);
const ITEMS: ReadonlySet<string> = new Set(['条', '件', '篇', '份', '项', '个']);
const ISSUES: ReadonlySet<string> = new Set(['期', '期次']);

/** Takes ,公开信息96条 and ,共刊发文件82件; leaves ,赠阅2000份, ,主动公开信息96条 and ,其中文件9件. */
const ITEMS_BEHIND =
  /^[,、(](?!其中|[较比同环]|[^,。;\d]{0,12}主动公开[^,。;\d]{0,8}信息|[^,。;\d]{0,8}(?:网站|微信|微博|公众号|新媒体)|发布(?!政府信息|政务信息|信息))(?:(?![^,。;\d]{0,16}(?:制发|印发))[^。;]{0,16}?|共?(?:刊登|刊载|刊发|公布|公开|发布|收录|登载)[^。;]{0,60}?)\d+(?:余|多)?[条件篇]/u;

/** 出版公报3期,刊登文件45件, 通过公报公开文件45件, 公示栏公开文件12份: documents are what a gazette or a board publishes. */
function documents(view: View): readonly Reading[] | null {
  const [head] = view.near;
  if (head === undefined || !DOCUMENT.test(wordOf(view, head)) || !isPublished(view)) return null;
  if (inGazette(view)) return isSplitByIssuer(view) ? NOTHING : [{ metric: 'published.gazette' }];
  const channels = view.near.filter((token) => isPublishingChannel(token) && token.id !== 'media');
  if (channels.length === 1 && channels[0]?.id === 'gazette') return [{ metric: 'published.gazette' }];
  const onBoards = channels.length > 0 && channels.every(({ id }) => id === 'offline');
  return onBoards ? [{ metric: 'published.offline' }] : null;
}

/** 刊登文件45件; 新增规范性文件18件 are counted as papers. */
function isPublished({ near, text }: View): boolean {
  const verb = near.find(({ id, start, end }) => id === 'publish' || takesIn(CARRIES, text, start, end));
  return verb !== undefined && text.slice(verb.start, verb.end) !== '新增';
}

/** Takes 收录, 刊载; leaves 收到. */
const CARRIES = prefiltered(/^(?:收录|登载|刊载|汇编)/u);

/** 刊登区政府文件23件、区政府办公室文件6件: neither is all that the issues carry. */
function isSplitByIssuer({ text, figure }: View): boolean {
  return takesIn(OTHER_ISSUER, text, figure.end, figure.end + 24);
}

/** Takes 、区政府办公室文件6件; leaves ,赠阅2000份. */
const OTHER_ISSUER = prefiltered(/^[、,][^,。;、\d]{0,16}文件\d+件/u);
/** Takes 文件, 规范性文件; leaves 办事指南. */
const DOCUMENT = /文件$/u;
