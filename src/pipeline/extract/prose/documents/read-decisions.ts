/**
 * Reads what table two asks and prose repeats: licensing, penalties, compulsory measures, normative documents, charges,
 * and the information-processing fee. Refuses decisions that were only published or listed.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { chargedForAnswers } from './charged-for-answers.ts';
import { CASE_UNITS_OR_TIMES } from '../figures/counts-cases.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { namedInTurn } from '../lists/distributed.ts';
import { isFeeForRequests, isProcessingFee } from './processing-fee.ts';
import { inForceBefore } from './in-force-before.ts';
import { inList } from '../view/read-list.ts';
import { rulesPublishedAlone } from './published-normative.ts';
import { readNormative } from './read-normative.ts';
import { readProcurement } from './read-procurement.ts';
import { toldDecision } from './told-decisions.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

const DECISIONS: Readonly<Record<string, string>> = {
  licensing: 'licensing.decisions',
  penalties: 'penalties.decisions',
  compulsory: 'compulsoryMeasures.decisions',
};

/** Metrics of a figure of decisions, normative documents or money. */
export function readDecisions(view: View): readonly Reading[] {
  const procured = readProcurement(view);
  if (procured.length > 0) return procured;
  if (view.figure.unit === '元' || view.figure.unit === '万元') return money(view);
  if (view.figure.unit === '' && view.figure.value === 0 && view.head?.id === 'fee' && isProcessingFee(view, view.head))
    return [{ metric: 'processingFee.amount' }];
  if (view.figure.unit === '部' && view.head?.id === 'rules') return rules(view);
  if (!CASE_UNITS_OR_TIMES.has(view.figure.unit)) return NOTHING;
  const inTurn = namedInTurn(view, ({ id }) => DECISIONS[id] !== undefined);
  if (inTurn !== null) return holds(view.sentence, 'publish') ? NOTHING : [{ metric: DECISIONS[inTurn.id] as string }];
  const metric = view.head === null ? undefined : DECISIONS[view.head.id];
  if (metric !== undefined && decided(view)) return [{ metric }];
  const told = toldDecision(view);
  if (told !== null) return [{ metric: told }];
  if (metric !== undefined) return NOTHING;
  return view.head?.id === 'rules' || repealsRules(view) ? rules(view) : readNormative(view);
}

function money(view: View): readonly Reading[] {
  if (takesIn(A_PIECE, view.text, view.figure.end, view.figure.end + 3)) return NOTHING;
  if (takesBefore(NOT_TAKEN, view.text, view.figure.start, 16)) return NOTHING;
  if (view.head?.id === 'fee' ? feeMeant(view, view.head) : amountOfFee(view) || chargedForAnswers(view))
    return [{ metric: 'processingFee.amount' }];
  const charged = view.head?.id === 'administrativeCharge' && !takesBefore(WAIVED, view.text, view.head.start, 12);
  return charged ? [{ metric: 'charges.amount' }] : NOTHING;
}

/** What one page costs is no amount of the year: takes /页, 每件; leaves ,共收3件. */
const A_PIECE = prefiltered(/^[/每][页张件份次面]/u);
/** Takes 减免2件、共, 应收信息处理费, 免收, which nobody paid; leaves 实收. */
const NOT_TAKEN = prefiltered(
  /(?:减免|免除|免收|免征|应收|应缴|退还)了?(?:信息处理费|费用|收费)?(?:\d+[件笔宗次][、,])?(?:费用)?(?:金额)?(?:共计?|合计|为)?$/u,
);
/** Takes 减免, 免征 in front of 行政事业性收费; leaves 收取. */
const WAIVED = prefiltered(/[减免降退]|清理|取消/u);

/** 信息处理费 always; 相关费用 only where requests are the matter. */
function feeMeant(view: View, fee: Token): boolean {
  if (takesBefore(WAIVED, view.text, fee.start, 4)) return false;
  if (takesBefore(NOTICED, view.text, view.figure.start, 40)) return true;
  return (
    isFeeForRequests(view, fee) || holds(view.sentence, 'request') || COSTS.test(textBefore(view.text, fee.start, 14))
  );
}

/** Takes 检索、复制、邮寄, 政府信息公开; leaves 停车. */
const COSTS = /检索|复制|邮寄|信息公开$/u;

/** 发出信息处理费收费通知0件,总金额0元: the amount of the fee that the sentence speaks of. */
function amountOfFee(view: View): boolean {
  if (view.head !== null || holds(view.sentence, 'administrativeCharge')) return false;
  const fee =
    view.sentence.some((token) => token.id === 'fee' && isProcessingFee(view, token)) ||
    takesBefore(NOTICED, view.text, view.figure.start, 40);
  return (
    fee &&
    (takesBefore(AMOUNT, view.text, view.figure.start, 8) || takesBefore(FEES_OF, view.text, view.figure.start, 16))
  );
}

/** Takes 发出收费通知1件,总金额, by which only the fee for answers is asked; leaves 收费. */
const NOTICED = prefiltered(/收费通知书?[^。;]*$/u);
/** Takes 总金额, 共收取, 实收; leaves 每件. */
const AMOUNT = prefiltered(/金额|收[取费]|实收|缴纳|合计|共计?$/u);

/** Takes 信息处理费1笔, 处理费共2件,; leaves 申请2件. */
const FEES_OF = prefiltered(/处理费(?:收入)?(?:共计?|累计)?\d+[笔件次宗](?:,|、|共计?|合计|金额)*$/u);

/** Units of cases, in which no notices are counted: 行政处罚3起. */
const CASE_UNITS: ReadonlySet<string> = new Set(['起', '宗']);

/** Takes 双公示平台归集, 信用平台上报, where decisions are items of a list; leaves 作出. */
const PASSED_ON = prefiltered(/(?:双公示|信用)[^。;\d]{0,24}(?:归集|上报|报送|推送|录入)|归集[^。;]{0,30}$/u);

/** Takes 行政处罚立案, of which not all end in a decision; leaves 行政处罚. */
const OPENED = prefiltered(/立案(?:查处|调查)?了?$/u);

/** 网站发布信息640条,其中处罚决定35件、公示20件: kinds of what was published. */
function isAmongPublished({ figure, listTotal, near, stated, text }: View): boolean {
  if (listTotal === -1 || holds(near, 'decide') || !takesIn(NEXT_KIND, text, figure.end, figure.end + 20)) return false;
  return stated.some(({ index, metric }) => index === listTotal && metric.startsWith('published.'));
}

/** Takes 、环评审批公示742, a kind of items beside; leaves ,行政处罚决定12. */
const NEXT_KIND = prefiltered(/^[、,][^,。;、\d]{2,12}(?:公示|公告|信息|通知|动态|简报|日报)(?:类|共)?\d/u);

/** 行政许可处理决定数量4件, 公开行政许可处理决定4条、行政处罚处理决定2条: as the form says it. */
function isColumnOfForm({ text, figure }: View, head: Token): boolean {
  return text.startsWith('数', head.end) || takesIn(NEXT_OF_FORM, text, figure.end, figure.end + 16);
}

/** Takes 、行政处罚处理决定2; leaves ,行政处罚信息2. */
const NEXT_OF_FORM = prefiltered(/^[,、;]行政(?:许可|处罚|强制)处理决定(?:数量)?\d/u);

/** Takes 依据、条件、程序以及行政处罚决定, the items that the law names; leaves 依据条例作出行政处罚决定. */
const BY_LAW = prefiltered(/(?:依据|条件|程序)(?:、|以及|和|及)[^,。;\d]*$/u);

/** Takes 作出行政处罚决定, 办理行政许可, 行政处罚0件; leaves 公开行政处罚, 归集行政许可. */
function decided(view: View): boolean {
  if ((view.figure.unit === '条' && inList(view)) || takesBefore(OPENED, view.text, view.figure.start, 6)) return false;
  if (isAmongPublished(view) || takesBefore(BY_LAW, view.text, view.figure.start, 60)) return false;
  if (holds(view.near, 'handle', 'decide') && holds(view.near, 'publish')) return true;
  if (view.head !== null && wordOf(view, view.head).endsWith('处理决定') && isColumnOfForm(view, view.head))
    return true;
  if (takesBefore(PASSED_ON, view.text, view.figure.start, 48)) return false;
  if (holds(view.near, 'publish', 'sendUp', 'info') || holds(view.tail, 'publish', 'info')) return false;
  const word = view.head === null ? '' : wordOf(view, view.head);
  if (ITEMS.test(word)) {
    if (!holds([...view.near, ...view.tail], 'decide', 'handle', 'close', 'receive')) return false;
    if (takesBefore(ENTRUSTED, view.text, view.head?.start ?? view.figure.start, 16)) return false;
  }
  return (
    (word.includes('决定') && !word.endsWith('书')) ||
    word.endsWith('审批') ||
    (view.head?.id === 'penalties' && CASE_UNITS.has(view.figure.unit) && !inList(view)) ||
    view.figure.value === 0 ||
    besideAnother(view) ||
    view.section === 2 ||
    goesOn(view) ||
    ofCases(view) ||
    (view.head !== null && takesBefore(GRANTED, view.text, view.head.start, 30)) ||
    holds([...view.near, ...view.tail], 'decide', 'handle', 'close', 'receive')
  );
}

/** Takes 行政许可事项, 行政许可项目, which may be what a body is entrusted with; leaves 行政许可案件. */
const ITEMS = /(?:事项|项目)$/u;

/** Takes 承接, 下放的 in front of such items, by which a body is entrusted with them; leaves 受理. */
const ENTRUSTED = prefiltered(/(?:承接|承担|下放|划转|委托|取消|保留|认领|调整)[^,。;\d]{0,8}$/u);

/** Takes 核发危险品经营等; leaves 公开. */
const GRANTED = prefiltered(/(?:核发|颁发|准予|签发|审批|核准|批准)[^,。;\d]{0,24}$/u);

/** 行政许可24件,行政处罚3件: two kinds of decisions side by side, where nothing is said to be published. */
function besideAnother({ figure, index, sentence, text, tokens }: View): boolean {
  if (holds(sentence, 'publish', 'info', 'list', 'website')) return false;
  if (takesIn(NEXT_DECISION, text, figure.end, figure.end + 28)) return true;
  const [mark, before, kind] = tokens.slice(Math.max(0, index - sentence.length), index - 1).reverse();
  return mark?.id === 'comma' && before?.id === 'figure' && DECISIONS[kind?.id ?? ''] !== undefined;
}

/** Takes ,行政处罚3, ,许可事项办理4455, 、行政强制措施0 and ,罚没款86万元;行政许可213; leaves ,行政处罚信息. */
const NEXT_DECISION = prefiltered(
  /^(?:[,、](?:罚没?(?:款|金)?|收缴|没收)[^,。;]{0,6}\d[\d.]*万?元)?[,、;](?:作出)?(?:行政)?(?:许可|处罚|强制)(?:措施|决定|案件|事项)*(?:办理|作出)?\d/u,
);

/** 办理行政许可56件,行政处罚12件: the verb in front of the first speaks of both. */
function goesOn(view: View): boolean {
  const from = view.index - view.sentence.length;
  return view.stated.some(({ index, metric }) => index >= from && DECIDED.has(metric));
}

const DECIDED: ReadonlySet<string> = new Set(Object.values(DECISIONS));

/** 查处违法案件85件,其中行政处罚案件72件: what the cases of its list ended in. */
function ofCases({ head, listTotal, text, tokens }: View): boolean {
  if (listTotal === -1 || head === null || !text.slice(head.start, head.end).endsWith('案件')) return false;
  return takesBefore(CASES, text, (tokens[listTotal] as Token).start, 16);
}

/** Takes 查处违法案件, 办理一般案件; leaves 公开案件信息. */
const CASES = prefiltered(/(?:查[处办]|办理|办结|立案|处理)[^,。;、\d]{0,10}案件?(?:共计?|累计)?$/u);

/** 制定规章4件、废止2件: right behind rules, whatever papers the sentence counted before. */
function repealsRules({ figure, head, index, near, stated, text }: View): boolean {
  const last = stated.at(-1);
  if (takesBefore(RULES_THEN_REPEALED, text, figure.start, 24)) return true;
  if (head !== null || last === undefined || !last.metric.startsWith('rules.')) return false;
  return near.some(({ id }) => id === 'repeal') && last.index === index - near.length - 1;
}

/** Takes 公布规章3部、废止; leaves 规范性文件3件、废止. */
const RULES_THEN_REPEALED = prefiltered(/规章(?:共|有)?\d+[部件个][、,](?:同时)?废止了?$/u);

/** 制定省政府规章21件; leaves 公开规章21件, 规章制度 and the 11 of 规章2件,以及11件规范性文件. */
function rules(view: View): readonly Reading[] {
  const around = [...view.near, ...view.tail];
  if (inList(view) || holds(view.tail, 'normative')) return NOTHING;
  if (holds(around, 'inForce') || inForceBefore(view, 'normativeDocuments')) return [{ metric: 'rules.inForce' }];
  if (holds(around, 'repeal')) return [{ metric: 'rules.repealed' }];
  const before = textBefore(view.text, view.figure.start, 48);
  if (rulesPublishedAlone(view)) return [{ metric: 'rules.issued' }];
  const made = holds(around, 'make') || takes(BY_NAME, before, view.text) || takes(PUT_OUT, before, view.text);
  return made ? [{ metric: 'rules.issued' }] : NOTHING;
}

/** Takes 以市政府名义发布政府规章; leaves 在网站发布规章. */
const BY_NAME = prefiltered(/以[^,。;\d]{1,24}名义(?:发布|公布)了?(?:[省市州]?(?:人民)?政府)?规章(?:共|共计)?$/u);
/** Takes ,发布市政府规章; leaves 在网站发布市政府规章 and ,发布规章. */
const PUT_OUT = prefiltered(/[,。;](?:全年|共|共计|累计)*(?:发布|颁布|公布)了?[省市州](?:人民)?政府规章(?:共|共计)?$/u);
