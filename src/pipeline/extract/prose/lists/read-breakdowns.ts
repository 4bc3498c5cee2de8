/**
 * Reads lists of parts (其中, 包括, colon, bracket, the next sentence) behind a stated total. A list ends where its parts add up;
 * one that never does is kept as it stands, because a wrong sum is news. Numbers of another matter are left out.
 */
import type { Fact } from '../view/fact.ts';
import type { Setting } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** A total and its parts, as indices of figure tokens. */
export interface PartList {
  readonly total: Fact;
  readonly parts: readonly ListedPart[];
  readonly exhaustive: boolean;
}

export interface ListedPart {
  readonly index: number;
  readonly label: string;
  readonly metric: string | null;
}

/** Metrics that reports break down. */
const TOTALS =
  /^(?:published\.|hotline\.received|hotline\.complaints|messages\.received|applications\.(?:received|concluded)\.total|interpretations\.published|litigation\.total|reconsideration\.total)/u;
const ITEM_UNITS: ReadonlySet<string> = new Set([
  '',
  '条',
  '条次',
  '件',
  '件次',
  '篇',
  '篇次',
  '份',
  '项',
  '期',
  '次',
  '则',
  '个',
  '起',
  '宗',
  '例',
  '部',
  '批次',
  '幅',
  '单',
  '人次',
  '张',
]);

/** All lists of the passage. */
export function readBreakdowns(setting: Setting, facts: readonly Fact[]): readonly PartList[] {
  const used = new Set<number>();
  const lists: PartList[] = [];
  for (const total of facts) {
    if (total.figure === null || !TOTALS.test(total.metric) || used.has(total.index) || total.figure.value < 2)
      continue;
    const opening = openingOf(setting.tokens, total.index);
    if (opening === null) continue;
    const list = listOf(setting, facts, total, opening);
    if (list === null) continue;
    for (const part of list.parts) used.add(part.index);
    lists.push(list);
  }
  return lists;
}

interface Opening {
  readonly index: number;
  readonly kind: 'colon' | 'bracket' | 'word' | 'all';
}

/** Where a list begins behind the total: before the next figure, in its sentence or at the start of the next. */
function openingOf(tokens: readonly Token[], total: number): Opening | null {
  const next = tokens[total + 1];
  const adjacent = next !== undefined && next.start === (tokens[total] as Token).end;
  if (adjacent && next.id === 'colon') return { index: total + 1, kind: 'colon' };
  if (adjacent && next.id === 'bracket') return { index: total + 1, kind: 'bracket' };
  for (let i = total + 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.id === 'list') return { index: i, kind: 'word' };
    if (token.id === 'figure' || token.id === 'rate') return null;
    if (token.id === 'stop' && tokens[i + 1]?.id !== 'list') return null;
  }
  return null;
}

/** Lists of more parts do not occur; the bound keeps the work linear. */
const LONGEST_LIST = 60;

function listOf(setting: Setting, facts: readonly Fact[], total: Fact, opening: Opening): PartList | null {
  const value = (total.figure as NonNullable<Fact['figure']>).value;
  const parts: ListedPart[] = [];
  let sum = 0;
  let labelsBehind = false;
  for (const index of candidates(setting, facts, total, opening)) {
    const { figure } = setting.tokens[index] as Token;
    if (figure === null || figure.value > value || sum > 2 * value || parts.length >= LONGEST_LIST) break;
    if (parts.length === 0) labelsBehind = labelBefore(setting, index) === '';
    parts.push({
      index,
      label: labelsBehind ? labelBehind(setting, index) : labelBefore(setting, index),
      metric: facts.find((fact) => fact.index === index)?.metric ?? null,
    });
    sum += figure.value;
    if (sum === value) return { total, parts, exhaustive: true };
  }
  const complete =
    (opening.kind === 'colon' || /分别|具体|包括:/u.test(word(setting, opening.index))) &&
    !/等/u.test(tailText(setting, parts));
  const own = withoutBesides(setting, parts);
  return own.length === 0 ? null : { total, parts: own, exhaustive: complete && own.length > 1 };
}

/** What is told besides, and does not complete the sum, is no part: 答复305件（含上年结转4件，另有13件结转下年）. */
function withoutBesides(setting: Setting, parts: readonly ListedPart[]): readonly ListedPart[] {
  const besides = parts.findIndex(({ index }) => BESIDES.test(textOfPart(setting, index)));
  return besides < 0 ? parts : parts.slice(0, besides);
}

const BESIDES = /^(?:另|此外)/u; // takes 另有, 另外; leaves 分别

function word(setting: Setting, index: number): string {
  const token = setting.tokens[index] as Token;
  return setting.text.slice(token.start, token.end + 1);
}

function tailText(setting: Setting, parts: readonly ListedPart[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  const { end } = setting.tokens[last.index] as Token;
  return setting.text.slice(end, end + 2);
}

/** Figures that may be parts: in the sentence, outside inner brackets, of a countable unit, of no other matter. */
function* candidates(setting: Setting, facts: readonly Fact[], total: Fact, opening: Opening): Generator<number> {
  let depth = 0;
  for (let i = opening.index + 1; i < setting.tokens.length; i += 1) {
    const token = setting.tokens[i] as Token;
    if (token.id === 'stop') break;
    if (token.id === 'bracket') depth += 1;
    if (token.id === 'bracketEnd') depth -= 1;
    if (depth < 0) break;
    if (depth > 0 || token.figure === null || token.figure.headsPair || !ITEM_UNITS.has(token.figure.unit)) continue;
    if (isOtherMatter(facts, total, i) || isChange(setting, i)) continue;
    yield i;
  }
}

/** Takes the 31 of 比2022年31起 and the 2 of 每月2篇: a change, a quota or another year in front of the number is no part. */
function isChange(setting: Setting, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const { id } = setting.tokens[i] as Token;
    if (NO_PART.has(id)) return true;
    if (LABEL_BOUNDS.has(id)) return false;
  }
  return false;
}

const NO_PART: ReadonlySet<string> = new Set(['change', 'quota', 'lastYear', 'plan', 'allYears']);

function isOtherMatter(facts: readonly Fact[], total: Fact, index: number): boolean {
  const family = total.metric.split('.')[0];
  return facts.some(
    (fact) => fact.index === index && (fact.metric.split('.')[0] !== family || OWN_MATTER.has(fact.metric)),
  );
}

/** Metrics of the same family that are no part of what was received. */
const OWN_MATTER: ReadonlySet<string> = new Set(['hotline.overdue', 'hotline.closed', 'published.total']);

/** Takes 其中, 包括, 分别是, 通过 in front of a label and 共, 为, 信息 behind it. */
const LABEL_HEAD =
  /^(?:其中|包括|包含|分别是|分别为|分别|具体为|具体包括|涵盖|含|主要|内容|通过|在|利用|及|和|以及|另外|另有|有|:|、|“|\d+[.、]|[(]|并)+/u;
const LABEL_TAIL = /(?:共计|总计|合计|累计|分别|共|为|达|有|数|的|:|约|了|”|,|是)+$/u;

/** Label in front of the number: 微信公众号40条. */
function labelBefore(setting: Setting, index: number): string {
  return clean(textOfPart(setting, index));
}

const textOfPart = ({ text, tokens }: Setting, index: number): string =>
  text.slice(leftBound(tokens, index), (tokens[index] as Token).start);

/** Label behind the number: 11条工作信息. */
function labelBehind(setting: Setting, index: number): string {
  const { end } = setting.tokens[index] as Token;
  const right = setting.text.slice(end, end + 24);
  const bound = right.search(/[,;、。()]/u);
  return clean(bound === -1 ? right : right.slice(0, bound));
}

const LABEL_BOUNDS: ReadonlySet<string> = new Set(['figure', 'comma', 'semi', 'stop', 'bracket', 'bracketEnd', 'list']);

function leftBound(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (LABEL_BOUNDS.has(token.id)) return token.end;
  }
  return 0;
}

function clean(label: string): string {
  return label.replace(LABEL_HEAD, '').replace(LABEL_TAIL, '').slice(-24);
}
