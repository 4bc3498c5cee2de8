/**
 * Decisions told of without a verb or by half of their name: 行政处罚:…作出12件, 作出行政处罚3起;办理烟花爆竹零售许可40件. Takes the
 * view of a figure; refuses what is only published or opened, and lists of what was published.
 */
import { prefiltered, taken, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { DECISION_METRICS } from './decision-names.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, type View } from '../view/view.ts';

type Decision = keyof typeof DECISION_METRICS;

/** The metric of such a figure, null for any other. */
export function toldDecision(view: View): string | null {
  const { figure, text } = view;
  if (SERVED.has(figure.unit) && takesBefore(OTHER_SERVICES, text, figure.start, 60)) return SERVICES;
  if (!UNITS_OF_FORM.has(figure.unit) || !takesBefore(MAY_TELL, text, figure.start, 40)) return null;
  const before = textBefore(text, figure.start, 60);
  const ofForm = taken(OF_FORM, before, text)?.[1];
  if (ofForm !== undefined) return DECISION_METRICS[ofForm as Decision];
  if (!CASES.has(figure.unit)) return null;
  if (holds(view.near, 'publish', 'info') || holds(view.sentence, 'list', 'website')) return null;
  const headed = taken(HEADED, before, text)?.[1];
  if (headed !== undefined) return DECISION_METRICS[headed as Decision];
  if (takesIn(BY_PROCEDURE, text, figure.end, figure.end + 12) && takes(CASES_CLOSED, before, text))
    return DECISION_METRICS.处罚;
  if (!hasDecision(view)) return null;
  const half = (taken(HALF_NAMED, before, text) ?? taken(OWN_SENTENCE, before, text))?.[1];
  return half === undefined ? null : DECISION_METRICS[half as Decision];
}

const CASES: ReadonlySet<string> = new Set(['件', '起', '宗', '例', '件次']);
/** Units of the form's decisions, published or not: 公开行政许可10项,处理决定数量288条. */
const UNITS_OF_FORM: ReadonlySet<string> = new Set([...CASES, '条']);
const SERVED: ReadonlySet<string> = new Set(['', ...CASES]);
const SERVICES = 'otherServices.decisions';
const DECIDED: ReadonlySet<string> = new Set(Object.values(DECISION_METRICS));

/** True where the passage states a decision before. */
function hasDecision({ stated }: View): boolean {
  return stated.some(({ metric }) => DECIDED.has(metric));
}

/** One look first. Takes 处罚, 案件; leaves 申请. */
const MAY_TELL = prefiltered(/处罚|许可|强制|案件/u);
/** Takes 行政处罚:镇综合执法队作出, 行政许可情况:全年办结; leaves 行政处罚:立案, 行政处罚:公开. */
const HEADED = prefiltered(
  /(?:^|[。;])(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.])?行政(处罚|许可|强制)(?:方面|情况|决定)?:[^。;:,]{0,30}?(?:作出|办结|实施|处罚)了?共?$/u,
);
/** Takes 行政许可上一年项目数量3项,本年无增减,处理决定数量, as the form of 2019 puts it, 行政许可10项,处理决定; leaves 处理决定书. */
const OF_FORM = prefiltered(
  /行政(许可|处罚|强制)(?:(?!行政)[^。;]){0,40}[,、](?:本年度?)?(?:处理决定数量?|(?<=\d项[,、])处理决定)为?$/u,
);
/** Takes 其他对外管理服务事项处理决定数量 and 其他对外管理服务事项上一年项目数量12项,处理决定数量, as the form puts it; leaves 其他对外管理服务事项, of which it counts the items. */
const OTHER_SERVICES = prefiltered(
  /其[他它]对外管理服务(?:事项)?(?:(?:(?!行政)[^。;]){0,40}[,、])?(?:本年度?)?:?(?:作出)?处理决定(?:数量?)?(?:共|为|是|:)?$/u,
);
/** Takes ,其中适用简易程序; leaves ,其中简易处理. */
const BY_PROCEDURE = prefiltered(/^,其中:?(?:适用)?(?:简易|一般|普通)程序/u);
/** Takes 查办案件, 办结各类违法案件; leaves 复议案件. */
const CASES_CLOSED = prefiltered(/(?:查办|查处|办理|办结)了?(?:各类|行政)*(?:违法|处罚)?案件共?$/u);
/** Takes ;实施旅馆业许可, ,许可事项办理, ,强制措施; leaves ,许可证 and ,公示许可. */
const HALF_NAMED = prefiltered(
  /[,;、](?:(?:实施|办理|作出|核发|准予|办结)了?[^,。;\d公发]{0,16})?(许可|处罚|强制)(?:事项|案件|措施|决定)?(?:办理|作出|实施)?$/u,
);
/** Takes 。行政处罚 that begins a sentence; leaves 。公开行政处罚. */
const OWN_SENTENCE = prefiltered(/。(?:全年|年内|本年度?|今年)?行政(许可|处罚|强制)(?:措施)?(?:案件|决定)?共?$/u);
