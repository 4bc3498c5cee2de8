/** Reads one passage: every figure by the first reader that knows it, and every statement of nothing. */
import type { Scope } from '../../../domain/observation.ts';
import { actsForArea, isOneBodys } from './acts-for-area.ts';
import { withAreaPieces } from './area-pieces.ts';
import { withDenied } from './denied-facts.ts';
import { withDisputeSums } from './dispute-sums.ts';
import { isForeign } from './guard.ts';
import { withOneReceived } from './one-received.ts';
import { withOutcomeRows } from './outcome-rows.ts';
import { withListedApplicants } from './listed-applicants.ts';
import { namesAllKinds } from './interpretation-kinds.ts';
import { noNormative } from './no-normative.ts';
import { readNone } from './read-none.ts';
import { NOTHING, type Reading } from './reader.ts';
import { ASKS_DISPUTES, ASKS_REQUESTS, READERS, type Asked } from './readers.ts';
import { withRequestFlow } from './request-flow.ts';
import { risenFrom } from './risen-figure.ts';
import { withSaidOfAll } from './said-of-all.ts';
import { viewOf, type Setting, type Stated, type View } from './view.ts';
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';
import { yearTwin } from './year-twin.ts';
import { textBefore } from './text-before.ts';
import { isWholeSite } from './whole-site.ts';
import { withSummedOutcomes } from './summed-outcomes.ts';
import type { TotalWording } from './total-wording.ts';

/** A fact of the passage; `start` and `end` are places in its normal text. */
export interface Fact {
  readonly metric: string;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  /** Null for a statement of nothing. */
  readonly figure: Figure | null;
  /** Index of the figure's token; -1 for a statement of nothing. */
  readonly index: number;
  /** Of a total of published items: how it is worded. */
  readonly wording: TotalWording | null;
}

/** All facts of a passage in the order in which they stand; `asked`: the readers that may find any. */
export function readPassage(setting: Setting, asked: Asked): readonly Fact[] {
  const facts: Fact[] = [];
  const { tokens } = setting;
  for (let index = 0; index < tokens.length; index += 1) {
    if ((tokens[index] as Token).figure === null) continue;
    const stated: readonly Stated[] = facts;
    addFacts(facts, setting, viewOf(setting, index, stated), asked);
  }
  for (const none of [...readNone(setting), ...noNormative(setting)]) {
    for (const metric of none.metrics)
      facts.push({
        metric,
        scope: 'agency',
        start: none.start,
        end: none.end,
        figure: null,
        index: -1,
        wording: null,
      });
  }
  const stated = withDenied((asked & ASKS_REQUESTS) === 0 ? facts : withRequests(facts, setting), setting);
  const summed = (asked & ASKS_DISPUTES) === 0 ? stated : withDisputeSums(stated, setting);
  const said = (asked & (ASKS_DISPUTES | ASKS_REQUESTS)) === 0 ? summed : withSaidOfAll(summed, setting.text);
  if (said.length < 2) return said;
  const parted = withParts(said, setting).sort((a, b) => a.start - b.start);
  return withAreaPieces(parted, setting.text);
}

/** What the figures of requests state together. */
function withRequests(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const rows = withOutcomeRows(withRequestFlow(facts, setting), setting);
  return withOneReceived(withListedApplicants(withSummedOutcomes(rows, setting), setting), setting.text);
}

/** Metrics of which a report may state several kinds side by side: 会议图解31条,政策图解16条. */
const KINDS_APART: ReadonlySet<string> = new Set([
  'interpretations.published',
  'followers.total',
  'published.newMedia',
  'published.offline',
  'published.website',
  'published.wechat',
  'published.weibo',
  'views.total',
]);
/** Metrics of which only figures of one clause are kinds: 州长信箱2件、局长信箱39件, for a clause of its own may be counted alone. */
const KINDS_IN_CLAUSE: ReadonlySet<string> = new Set(['messages.received']);
/** Figures of one sentence stand this near to each other. */
const SIDE_BY_SIDE = 60;

/** Takes the marks between clauses; leaves 、. */
const CLAUSE_ENDS = /[,。;:]/u;

/** Different exact figures of one metric side by side are kinds of it, none of them its total. */
function withParts(facts: readonly Fact[], setting: Setting): Fact[] {
  return facts.map((fact) => {
    const inClause = KINDS_IN_CLAUSE.has(fact.metric);
    if ((!inClause && !KINDS_APART.has(fact.metric)) || fact.scope !== 'agency') return fact;
    const beside = facts.filter(
      (other) =>
        other !== fact &&
        other.metric === fact.metric &&
        (other.scope !== 'part' || valueOf(other) > valueOf(fact)) &&
        other.figure?.value !== fact.figure?.value &&
        Math.abs(other.start - fact.start) <= SIDE_BY_SIDE &&
        !(
          inClause &&
          CLAUSE_ENDS.test(setting.text.slice(Math.min(other.end, fact.end), Math.max(other.start, fact.start)))
        ),
    );
    if (beside.length > 1 && sumOf(beside) === valueOf(fact)) return fact;
    if (setting.channelLists.has(fact.index) && isListTotal(fact, setting)) return fact;
    if (isOfAllAccounts(fact, beside, setting) || isSaidInAll(fact, beside, setting)) return fact;
    if (namesAllKinds(fact, beside, setting.text)) return fact;
    if (isOnlyInList(fact, beside, setting) || isWholeSite(fact, beside, setting.text)) return fact;
    return beside.length > 0 ? { ...fact, scope: 'part' as const } : fact;
  });
}

/** 全年推文1204条:微博310条、抖音号402条、公众号492条: the figure to which those of its list add up, behind it or in front of it. */
function isListTotal(fact: Fact, { channelLists, tokens }: Setting): boolean {
  const listed = [...channelLists.keys()].sort((a, b) => a - b);
  const values = (places: readonly number[]): readonly number[] =>
    places.map((place) => tokens[place]?.figure?.value ?? Number.NaN);
  const own = listed.indexOf(fact.index);
  return (
    addsUpTo(values(listed.slice(own + 1)), valueOf(fact)) ||
    addsUpTo(values(listed.slice(0, own).reverse()), valueOf(fact))
  );
}

function addsUpTo(values: readonly number[], total: number): boolean {
  let sum = 0;
  for (const [i, value] of values.entries()) {
    sum += value;
    if (sum >= total) return sum === total && i > 0;
  }
  return false;
}

/** 共配发解读材料21件,多角度解读7件,创新形式解读5件: said to be all, and no less than the others in sum. */
function isSaidInAll(fact: Fact, beside: readonly Fact[], { text }: Setting): boolean {
  if (beside.some((other) => other.start < fact.start) || sumOf(beside) > valueOf(fact)) return false;
  return IN_ALL.test(textBefore(text, fact.start, 16)) && fact.metric !== 'followers.total';
}

/** Takes 共配发解读材料, 累计发布信息; leaves 公共服务信息. */
const IN_ALL = /(?<!公)(?:共计?|累计|总计|合计)(?![享同])[^,。;、\d]{0,12}$/u;

/** 共431条:镇网站319条,官微112条。另通过村务网公开2870条: an item that its list proves, beside what stands in no list. */
function isOnlyInList({ index, metric }: Fact, beside: readonly Fact[], { channelLists }: Setting): boolean {
  return (
    metric !== 'published.newMedia' &&
    channelLists.has(index) &&
    beside.every((other) => other.metric !== metric || !channelLists.has(other.index))
  );
}

/** 通过政务新媒体公开2808条。其中抖音号628条、今日头条1118条: new media in general, of which those beside are single ones. */
function isOfAllAccounts(fact: Fact, beside: readonly Fact[], { text, tokens }: Setting): boolean {
  if (fact.metric !== 'published.newMedia' || beside.some((other) => valueOf(other) > valueOf(fact))) return false;
  const all = [fact, ...beside].map(({ index }) => {
    const account = tokens.findLast(({ id }, i) => id === 'newMedia' && i < index);
    return account !== undefined && ANY_ACCOUNT.test(text.slice(account.start, account.end));
  });
  return all[0] === true && !all.includes(true, 1);
}

/** Takes 政务新媒体, 两微一端; leaves 抖音号. */
const ANY_ACCOUNT = /新媒体|[两三双]微/u;

/** 文字解读10篇、视频解读4篇,共计14篇: the kinds in sum are their total. */
function sumOf(kinds: readonly Fact[]): number {
  return kinds.reduce((sum, kind) => sum + valueOf(kind), 0);
}

function valueOf({ figure }: Fact): number {
  return figure === null ? 0 : figure.value;
}

/** Adds what the first reader that knows the figure, or its twin, finds. */
function addFacts(facts: Fact[], setting: Setting, view: View, asked: Asked): void {
  const twin = yearTwin(setting, view) ?? risenFrom(setting, view);
  const said = twin ?? view;
  const readings = twin === null && isForeign(view) ? NOTHING : readingsOf(said, asked);
  const { figure, index } = view;
  for (const { metric, scope: own, wording } of readings) {
    const scope = own ?? (isOfArea(said, metric, facts) ? 'area' : 'agency');
    facts.push({ metric, scope, start: figure.start, end: figure.end, figure, index, wording: wording ?? null });
  }
}

/** Of the whole area speaks its sentence, or the total of its list, but no site and no act of one body. */
function isOfArea(view: View, metric: string, facts: readonly Fact[]): boolean {
  if (isOneBodys(view, metric)) return false;
  if (actsForArea(view, metric)) return true;
  if (view.listTotal === -1 || !HAS_PIECES.test(metric)) return false;
  return facts.some(({ index, scope }) => index === view.listTotal && scope === 'area');
}

/** Takes published.website, hotline.consultations; leaves applications.granted.total. */
const HAS_PIECES = /^(?:published|hotline)\./u;

function readingsOf(view: View, asked: Asked): readonly Reading[] {
  for (let i = 0; i < READERS.length; i += 1) {
    if ((asked & (1 << i)) === 0) continue;
    const readings = (READERS[i] as (typeof READERS)[number]).read(view);
    if (readings.length > 0) return readings;
  }
  return NOTHING;
}
