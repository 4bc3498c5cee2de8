/** Reads `messages.received`: letters of boxes and boards. Refuses items of a list, and a second count of the same letters. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { ofMixedTotal, sinceFigure } from './intake-channels.ts';
import { reachesVerb } from './reaches-verb.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** Metric of a figure of letters; `channels` are those that take in. */
export function readMessages(view: View, channels: readonly Token[]): readonly Reading[] {
  if (
    !channels.some((token) => token.id === 'letterbox') ||
    isItem(view) ||
    countsBoxes(view) ||
    isToldOf(view) ||
    holdsTickets(view)
  )
    return NOTHING;
  if (
    !reachesVerb(view) ||
    holds(view.near, 'publish', 'overdue') ||
    !(holds([...view.near, ...view.tail], 'receive', 'handle', 'answer', 'close') || namesLetters(view))
  )
    return NOTHING;
  if (view.stated.some((fact) => fact.metric === 'messages.received') && !namesNewBox(view)) return NOTHING;
  return [isBesideNamedBox(view) ? A_BOX : ALL];
}

const ALL: Reading = { metric: 'messages.received' };
const A_BOX: Reading = { metric: 'messages.received', scope: 'part' };

/** True where a box with a name is counted right in front of the figure or behind it. */
function isBesideNamedBox({ figure, stated, text }: View): boolean {
  if (takesIn(NAMED_BOX_NEXT, text, figure.end, figure.end + 20)) return true;
  if (takesIn(BOX_NEXT, text, figure.end, figure.end + 36)) return true;
  return stated.at(-1)?.metric === 'messages.received' && takesBefore(BEHIND_BOX, text, figure.start, 36);
}

/** Takes ,在线咨询栏目收到留言204条, 、微信留言7条, a further box with its letters; leaves ,回复留言31条 and ,其中咨询. */
const BOX_NEXT = prefiltered(
  /^[,、](?!其中|已|均|全部|[回答办处受]|按)[^,。;、\d]{0,8}(?:信箱|邮箱|留言板|留言栏目?|(?:在线|网上|网民)咨询|互动(?:交流|平台)|微信留言|(?:公众|网站|网民|群众)留言|网站信件|问政平台)[^,。;、\d]{0,12}\d+[件封条]/u,
);
/** Takes ,《公众监督》957件 and 、“网上咨询”41件, a further box by its name; leaves ,回复41件 and 、“双公示”信息41条. */
const NAMED_BOX_NEXT = prefiltered(/^[,、](?:《[^《》]{2,10}》|“[^“”\d]{2,10}”)(?!信息)[^,。;\d]{0,4}\d+[件封条]/u);
/** Takes “书记信箱”9件、“县长信箱”; leaves 收到来信9件,“县长信箱”. */
const BEHIND_BOX = prefiltered(/[》”][^,。;\d]{0,4}\d+[件封条][,、](?:《[^《》]{2,10}》|“[^“”\d]{2,10}”)$/u);

/** 设立举报信箱1个: the boxes themselves; 答复网民提问35个 counts questions. */
function countsBoxes(view: View): boolean {
  const [box] = view.near;
  if (view.figure.unit !== '个' || box?.id !== 'letterbox' || box.end !== view.figure.start) return false;
  return !ASKED.test(wordOf(view, box));
}

/** Takes 网民提问, 咨询; leaves 信箱, 互动栏目. */
const ASKED = /(?:提问|咨询|问题|疑问|诉求|留言)$/u;

/** 受理咨询投诉55件,其中12345热线40件: letters and tickets together. */
function holdsTickets({ figure, text }: View): boolean {
  return takesIn(TICKETS_AMONG, text, figure.end, figure.end + 40);
}

/** Takes ,其中12345热线40件; leaves ,其中咨询40件. */
const TICKETS_AMONG = prefiltered(/^[,。;(:]?其中[^。;]{0,24}(?:12345|热线)[^。;,\d]{0,8}\d/u);

/** 通报留言办理情况12次: how often it was told; 在线访谈解答提问20个: what a talk brought. */
function isToldOf(view: View): boolean {
  if (view.near.some((token) => takesIn(TALK, view.text, token.start, view.figure.start))) return true;
  if (takesBefore(AFTER_TALK, view.text, view.figure.start, 48)) return true;
  if (!['次', '期'].includes(view.figure.unit)) return false;
  return view.near.some((token) => token.id === 'decoy' && !COLUMN.test(wordOf(view, token)));
}

/** Takes 在线访谈期间解答提问, where questions are put in passing; leaves 互动栏目(留言、在线访谈等)收到. */
const TALK = prefiltered(/^(?:在线|网上|线上)?访谈[^、等)]*$/u);
/** Takes 在线访谈4期,网友提问70个,答复; leaves 访谈4期,收到网民留言. */
const AFTER_TALK = prefiltered(
  /访谈[^。;]{0,24}(?:提问|问题|疑问)\d+[个条件次],(?:现场|当场|在线)?(?:已|共|全部)*(?:答复|回复|解答|回答|回应)(?:了)?$/u,
);
/** Takes 栏目, where answers are given; leaves 通报. */
const COLUMN = /栏/u;

/** Takes 领导信箱12件, 网民留言35条; leaves 政民互动1条, the name of a column. */
function namesLetters(view: View): boolean {
  return [...view.near, ...view.tail].some((token) => token.id === 'letterbox' && LETTERS.test(wordOf(view, token)));
}

/** Takes 来信, 留言板; leaves 互动交流. */
const LETTERS = /信|留言|咨询|邮件|投诉|找错/u;

/** 受理12345工单560件,其中投诉210件;办理局长信箱来信33件: a clause with a verb and a box of its own, behind the mark that ends the list. */
function beginsAnew({ index, near, tokens }: View): boolean {
  if (tokens[index - near.length - 1]?.id !== 'semi') return false;
  return holds(near, 'letterbox') && holds(near, 'receive', 'handle', 'answer', 'close');
}

/** An item of a list is no count of its own, unless it names its box and the list is of another matter. */
function isItem(view: View): boolean {
  if (!inList(view) || beginsAnew(view)) return false;
  const ofLetters = view.stated.some(({ index, metric }) => index === view.listTotal && INTAKE.test(metric));
  if (ofLetters || !holds(view.near, 'letterbox')) return true;
  return !holds(view.near, 'receive', 'handle', 'answer', 'close') && !ofMixedTotal(view);
}

/** Takes hotline.received, applications.received.total; leaves published.total. */
const INTAKE = /^(?:hotline|messages|applications)\./u;

/** 答复网民留言32条,办理县长信箱来信256件: letters of another box than those counted before. */
function namesNewBox(view: View): boolean {
  const boxes = sinceFigure(view)
    .filter((token) => token.id === 'letterbox' && (view.near.includes(token) || !wordOf(view, token).endsWith('留言')))
    .map((token) => boxNamed(view, token))
    .filter((word) => BOX.test(word));
  const before = view.text.slice(0, (view.tokens[view.index - sinceFigure(view).length] as Token).start);
  return boxes.length > 0 && !boxes.some((word) => before.includes(word));
}

/** The word with whose box it is: “部门信箱”, 镇长信箱. */
function boxNamed(view: View, token: Token): string {
  return (WHOSE.exec(view.text.slice(Math.max(0, token.start - 4), token.start))?.[0] ?? '') + wordOf(view, token);
}

/** Takes the 部门 of “部门信箱”, 镇长 of 镇长信箱; leaves 办理. */
const WHOSE = /(?:部门|领导|书记|主任|[省市县区旗州镇乡局厅]长)$/u;

/** Takes 县长信箱, 领导留言板, 网民留言; leaves 来信. */
const BOX = /箱|板|人民网|互动平台|.留言$/u;
