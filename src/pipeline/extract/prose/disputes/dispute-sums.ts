/**
 * Totals of disputes that their results prove: 结果维持6件,尚未审结2件,总计8件, 立案21件,结案19件,在审2件, 复议4件(确认违法1件、维持3件); and the
 * results themselves. Takes the facts that the readers found; adds a total where none is stated and the results of reconsideration that
 * add up to it, and takes away a total read from a result. Adds nothing without a sum.
 */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { decidesOnDisputes } from './decides-on-disputes.ts';
import type { Fact } from '../view/fact.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

type Dispute = 'reconsideration' | 'litigation';

/** A count of disputes; `result`: of those that came to some end or to none yet; `words`: of its clause; `depth`: 1 in brackets. */
interface Count {
  readonly at: number;
  readonly value: number;
  readonly dispute: Dispute;
  readonly result: boolean;
  readonly words: string;
  readonly summed: boolean;
  readonly depth: 0 | 1;
}

/** The facts of the passage with the totals that sums prove. */
export function withDisputeSums(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!takes(MAY_SUM, setting.text) || decidesOnDisputes(setting.text)) return facts;
  const counts = countsOf(setting);
  return DISPUTES.reduce((known, dispute) => withTotal(known, setting, dispute, counts), facts);
}

const DISPUTES: readonly Dispute[] = ['reconsideration', 'litigation'];
/** Takes a dispute with a result behind it; leaves 行政复议0件. */
const MAY_SUM = prefiltered(/[议诉][^。]{0,40}[。:,;、(][^。]{0,40}(?:维持|纠[正错]|未审?结|在审|审结|结案|驳回|撤)/u);

function withTotal(
  facts: readonly Fact[],
  setting: Setting,
  dispute: Dispute,
  counts: readonly Count[],
): readonly Fact[] {
  const own = counts.filter((count) => count.dispute === dispute);
  const [total, results] = provedTotal(own);
  const metric = `${dispute}.total`;
  if (total === undefined) return facts;
  const kept = facts.filter(
    (fact) => fact.metric !== metric || !own.some(({ at, result }) => result && at === fact.index),
  );
  const rows: (readonly [metric: string, at: number])[] = dispute === 'reconsideration' ? resultRows(results) : [];
  if (!kept.some((fact) => fact.metric === metric || isWayAt(fact, total.at))) rows.unshift([metric, total.at]);
  const scope = facts[0]?.scope ?? 'agency';
  return [...kept.filter((fact) => !contradicts(fact, rows)), ...rows.flatMap(([row, at]) => factAt(row, at))];

  function factAt(row: string, at: number): readonly Fact[] {
    if (kept.some((fact) => fact.metric === row && fact.index === at)) return [];
    const figure = (setting.tokens[at] as Token).figure as Figure;
    return [{ metric: row, scope, start: figure.start, end: figure.end, figure, index: at, wording: null }];
  }
}

/** 直接起诉7件,维持5件,纠正2件: true for those who went to court by one way, which are not all. */
function isWayAt({ metric, index }: Fact, at: number): boolean {
  return index === at && WAY.test(metric);
}

/** Takes litigation.direct.total; leaves litigation.total. */
const WAY = /^litigation\.\w+\.total$/u;

/** True for a reading of a figure of which the rows say something else. */
function contradicts({ metric, index }: Fact, rows: readonly (readonly [metric: string, at: number])[]): boolean {
  return rows.some(([row, at]) => at === index && row !== metric) && metric.startsWith('reconsideration.');
}

/** The results of which there is one figure each: 维持2件,撤销1件,责令1件 gives the first alone. */
function resultRows(results: readonly Count[]): (readonly [metric: string, at: number])[] {
  return RESULT_ROWS.flatMap(([row, words]) => {
    const named = results.filter((count) => words.test(count.words));
    return named.length === 1 ? [[row, (named[0] as Count).at] as const] : [];
  });
}

/** Takes 维持; 确认违法, 撤销 of what was decided; 正在审理: the words by which a result is told, leaves 撤回 and 终止. */
const RESULT_ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['reconsideration.upheld', /维持/u],
  ['reconsideration.corrected', /纠[正错]|撤销(?!申请|复议)|变更|确认违法|责令/u],
  ['reconsideration.pending', /未(?:能)?审?[结理]|在审|(?<!终止|停止|中止)审理/u],
  ['reconsideration.other', /其他结果|终止(?:审理)?|^(?:其中)?其他(?:情形)?$/u],
];

/** The first count that the results behind it add up to, in brackets or beside them, or a sum of those before it; and these results. */
function provedTotal(own: readonly Count[]): readonly [total: Count | undefined, results: readonly Count[]] {
  const summing = (total: Count, from: readonly Count[], depth: 0 | 1): readonly Count[] | null => {
    const results = from.filter((count) => count.result && count.depth === depth);
    return results.reduce((sum, { value }) => sum + value, 0) === total.value ? results : null;
  };
  for (const [at, total] of own.entries()) {
    if (total.result || total.value === 0 || (at > 0 && !total.summed)) continue;
    const results = total.summed
      ? summing(total, own.slice(0, at), 0)
      : (summing(total, own.slice(at + 1), 0) ?? summing(total, own.slice(at + 1), 1));
    if (results !== null) return [total, results];
  }
  return [undefined, []];
}

/** The counts of disputes, each of the dispute named last in front of it in its sentence or, under a heading of disputes, at all. */
function countsOf(setting: Setting): readonly Count[] {
  const { text, tokens } = setting;
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { figure, start, end } = tokens[at] as Token;
    if (figure === null || !countsCases(figure)) continue;
    const ahead = taken(NAMED_BEHIND, text.slice(end, end + 8), text)?.[0] ?? '';
    const before = text.slice(Math.max(0, start - LONGEST), start) + ahead;
    const named = [...before.matchAll(SUBJECT)].filter(({ index }) => !NONE_OF_IT.test(before.slice(index))).at(-1);
    if (named === undefined || isOutOfReach(setting, before, named.index)) continue;
    const front = ahead === '' ? (before.split(MARK).at(-1) as string) : '';
    const back = text.slice(end + ahead.length, end + 10).split(BACK_ENDS, 1)[0] as string;
    const depth = before.lastIndexOf('(') > before.lastIndexOf(')') ? 1 : 0;
    counts.push({
      at,
      value: figure.value,
      dispute: named[0] === '复议' ? 'reconsideration' : 'litigation',
      result: RESULT.test(front + back),
      words: front + back,
      summed: SUM.test(front),
      depth,
    });
  }
  return counts;
}

/** Takes the 行政复议 of 14件行政复议, which is named behind its count; leaves 维持. */
const NAMED_BEHIND = prefiltered(/^(?:行政)?(?:复议|诉讼)(?!后)/u);

/** Takes 诉讼0宗,, of which no results can be; leaves the 诉讼 of 诉讼0宗, whose count it is. */
const NONE_OF_IT = /^(?:复议|诉讼|[应被]诉)(?:案件|案)?(?:共|为|有)?0[件起宗例次个][,;]/u;

/** True where another sentence named the dispute: it may go on only under a heading of disputes that names no other kind. */
function isOutOfReach({ heading }: Setting, before: string, named: number): boolean {
  const stop = before.indexOf('。', named);
  if (stop === -1) return false;
  const said = before.slice(0, stop);
  return heading !== 'dispute' || (said.includes('复议') && SUED.test(said));
}

/** Takes 诉讼, 应诉; leaves 申诉. */
const SUED = /诉讼|[应被]诉/u;
/** How far in front of a count its dispute may be named. */
const LONGEST = 60;
/** Takes the disputes; leaves 复议机关, 未经复议, 起诉 among results (驳回起诉), 未发生行政诉讼. */
const SUBJECT =
  /(?<!未?经过?(?:行政)?|(?:未(?:发生|产生|引发|被提起)|没有|无)(?:行政)?)(?:复议(?!机关|决定|后)|(?<!驳回)诉讼(?!请求))|[应被]诉/gu;
/** Takes the marks that part counts. */
const MARK = /[,。;、:()\d]+(?:[件起宗例次个]次?)?/u;
/** Takes the marks, and 案件中, behind which some of the disputes are told; leaves 终止. */
const BACK_ENDS = /[,。;、:()\d]|(?:案件|案)?(?:之?中|里)/u;
/** Takes what became of disputes: 维持, 尚未审结, 驳回起诉; leaves 立案. */
const RESULT = /维持|纠[正错]|撤|驳回|终止|变更|确认|未审?结|在审|审[结理]|结案|其他|责令|[胜败]诉|和解/u;
/** Takes 总计 and 共 in front of a number. */
const SUM = /^(?:总共|[总合共]计|共)(?:有|为)?$/u;
