/**
 * Tells by their sum how many requests were concluded: 办理20件,其中予以公开7件,…其他1件, and …其他处理5件。以上共159件. Takes the facts of a passage; adds
 * the number that the outcomes beside it add up to. Adds nothing where one is said to be concluded already.
 */
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import { textBefore } from './text-before.ts';
import type { Token } from './tokenise.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts with the number concluded, where the outcomes of the passage prove one. */
export function withSummedOutcomes(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const spoken = facts.find(({ metric }) => metric.startsWith(REQUESTS));
  if (spoken === undefined || facts.some(({ metric }) => metric === CONCLUDED)) return facts;
  const at = setting.tokens.findIndex((_, place) => isSum(setting, place));
  if (at === -1) return facts;
  const { figure, start, end } = setting.tokens[at] as Token;
  const dealt: Fact = { ...spoken, metric: CONCLUDED, start, end, figure, index: at, wording: null };
  return withFacts(facts, [dealt]);
}

const REQUESTS = 'applications.';
const CONCLUDED = 'applications.concluded.total';
/** Fewer outcomes may add up by chance. */
const FEWEST = 3;
/** A sentence that counts outcomes is no longer. */
const LONGEST = 400;

/** True for a number of what was dealt with, whose outcomes follow, or that sums up those before. */
function isSum({ text, tokens }: Setting, at: number): boolean {
  const { figure, start } = tokens[at] as Token;
  if (figure === null || figure.value === 0 || figure.state !== 'exact') return false;
  const before = textBefore(text, start, 30);
  if (DEALT_WITH.test(before)) {
    const stop = text.slice(start, start + LONGEST).indexOf('。');
    const until = stop === -1 ? text.length : start + stop;
    return addUp(outcomes({ text, tokens }, [start + 1, until]), figure.value);
  }
  const summed = IN_ALL.exec(before);
  if (summed === null) return false;
  const begun = text.lastIndexOf('。', start - summed[0].length - 1) + 1;
  return addUp(outcomes({ text, tokens }, [begun, start]), figure.value);
}

/** Takes 办理, 全年办理政府信息公开申请, 处理申请; leaves 受理. */
const DEALT_WITH =
  /(?:办理|处理|办复|答复)(?:了|共)?(?:(?:政府)?信息公开申请|依申请公开(?:申请|事项|件)?|申请)?(?:共|了)?$/u;
/** Takes 。以上共, ,合计; leaves 共. */
const IN_ALL = /[。,;](?:以上|上述)(?:各项|办理|结果)?(?:共计?|合计|总计)?$|[,;](?:合计|总计)$/u;

/** The numbers of outcomes between two places: by groups of the form, and by reasons, which may stand in a group or alone. */
interface Outcomes {
  readonly groups: readonly number[];
  readonly reasons: readonly number[];
}

function outcomes({ text, tokens }: Pick<Setting, 'text' | 'tokens'>, [from, to]: readonly [number, number]): Outcomes {
  const places = tokens.flatMap((token, place) => (token.figure === null ? [] : [place]));
  const groups: number[] = [];
  const reasons: number[] = [];
  for (const [i, place] of places.entries()) {
    const { figure, start, end } = tokens[place] as Token;
    if (start < from || end > to) continue;
    const previous = i === 0 ? from : (tokens[places[i - 1] as number] as Token).end;
    const clause = text
      .slice(Math.max(previous, start - 30, from), start)
      .split(MARK)
      .at(-1) as string;
    if (GROUP.test(clause)) groups.push((figure as Figure).value);
    else if (REASON.test(clause)) reasons.push((figure as Figure).value);
  }
  return { groups, reasons };
}

/** Takes the marks that part clauses. */
const MARK = /[,。;、:(]/u;
/** Takes 其中予以公开, 不予处理, 其他处理; leaves 其中属于内部事务信息. */
const GROUP =
  /^(?:其中)?(?:作出|告知)?“?(?:(?:不予|部分|予以|同意|准予|全部|不同意)(?:公开|处理)(?:或部分公开)?|(?:予以)?部分公开|无法提供|(?:作)?其他(?:处理|情形)?|信息不存在)”?(?:的|共|为|有|答复)*$/u;
/** Takes 本机关不掌握, 已通过网站对外公开; leaves 自然人. */
const REASON = /不掌握|不存在|对外公开|已主动公开|不属于|重复申请|补正|撤回|非政府信息/u;

function addUp({ groups, reasons }: Outcomes, value: number): boolean {
  if (groups.length >= FEWEST && sumOf(groups) === value) return true;
  return groups.length + reasons.length >= FEWEST && reasons.length > 0 && sumOf([...groups, ...reasons]) === value;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
