/**
 * Whether a figure of disputes is of those over disclosure: the sentence or the heading says so, or nothing around it speaks of other
 * business. Takes the view of the figure.
 */
import { textBefore } from '../text/text-before.ts';
import { restOfSentence } from '../text/rest-of-sentence.ts';
import { wordOf, type View } from '../view/view.ts';
import { isRequest } from './is-request.ts';

/** The sentence, or the heading, must speak of disclosure. */
export function aboutDisclosure(view: View): boolean {
  if (view.heading === 'request' || view.heading === 'dispute') return true;
  if (view.stated.some(({ metric }) => DISPUTE_METRIC.test(metric))) return true;
  if ([...view.sentence, ...view.tail].some((token) => isRequest(view.text, token) || ABOUT.test(wordOf(view, token))))
    return true;
  if (ABOUT.test(view.text.slice(view.figure.end, view.figure.end + 10))) return true;
  if (ALL_ABOUT.test(restOfSentence(view.text, view.figure.end, 60))) return true;
  if (view.section === PROBLEMS && !isCaseWork(view)) return true;
  const around = sentenceAround(view).replaceAll(RESULT_WORDS, '').replaceAll(OFFICES, '');
  return !OTHER_BUSINESS.test(view.figure.value === 0 ? around.replaceAll(RECEIVED_NONE, '') : around);
}

/** The section on what is to be mended in the body's disclosure, whose disputes are over it. */
const PROBLEMS = 5;
function isCaseWork({ text, figure }: View): boolean {
  return DECIDED_HERE.test(textBefore(text, figure.start, 24)) || CASE_WORK.test(restOfSentence(text, figure.end, 24));
}

/** Takes 办理行政复议, 受理的复议, 复议收案, the work of who decides; leaves 被提起行政复议. */
const DECIDED_HERE = /(?:[办审受代]理|审结|承办|审查|收案)[^,。;:\d]*$/u;
/** Takes 件的办案信息 behind the number; leaves 的办理情况. */
const CASE_WORK = /^[^。;]{0,16}办案/u;

/** The sentence in which the figure stands, as far as it is looked at. */
function sentenceAround({ text, figure }: View): string {
  const before = textBefore(text, figure.start, 60);
  return (
    before.slice(Math.max(before.lastIndexOf('。'), before.search(ITEM_BEGINS)) + 1) +
    (restOfSentence(text, figure.end, 60).split(';', 1)[0] as string)
  );
}

/** Takes 尚未审结, 1件审理中, which say what became of the body's own disputes. */
const RESULT_WORDS = /(?:尚|均|已|全部)*(?:未|在)?审(?:结|理完毕|理中)|正在审理|在审/gu;

/** Takes the 办 of names: 办公室, 我办; leaves 承办. */
const OFFICES = /办公[室厅]|(?<=[我本府道])办(?![理结案件])/gu;

/** Takes the 收到的 of 收到的行政复议为0件, of which the body decided none either; leaves 受理行政复议. */
const RECEIVED_NONE = /收到的?(?=行政(?:复议|诉讼))/gu;

/** Takes ;(3) that begins another item; leaves ;. */
const ITEM_BEGINS = /;\([一二三四五六七八九\d]\)(?!.*;\()/u;

/** Takes 办理行政复议案件, the work of who decides them, and 行政处罚引发, another matter; leaves 引发行政复议. */
const OTHER_BUSINESS = /[办审收受]|处罚|执法|许可|法[治律]|调解|仲裁|征[收地]|信访|出庭|监督检查|听证|决定/u;

/** Takes 均与政府信息公开有关, 均为政府信息公开类; leaves 主动公开政府信息. */
const ALL_ABOUT = /(?:均|都|全部)[为系与是指属涉由因]?[于及因]?(?:(?:政府)?信息公开|依申请公开)/u;

/** Takes reconsideration.total and applications.received.total, which the passage stated before; leaves published.total. */
const DISPUTE_METRIC = /^(?:reconsideration|litigation|applications)\./u;

/** Takes 政府信息公开, 政务公开; leaves 信息. */
export const ABOUT = /(?:信息|政务|依申请)公开|公开(?:政府)?信息/u;
