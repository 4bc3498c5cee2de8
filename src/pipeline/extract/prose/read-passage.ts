/** Reads one passage: every figure by the first reader that knows it, and every statement of nothing. */
import { actsForArea, isOneBodys } from './scope/acts-for-area.ts';
import { withAllOnSite } from './published/all-on-site.ts';
import { withoutAttended } from './interaction/attended-conferences.ts';
import { withDenied, zerosOf } from './denials/denied-facts.ts';
import { withGovernments } from './scope/governments-and-departments.ts';
import { withGroups } from './scope/groups-of-bodies.ts';
import { withDisputeSums } from './disputes/dispute-sums.ts';
import { isForeign } from './time/guard.ts';
import { withOneReceived } from './requests/one-received.ts';
import { withOutcomeRows } from './requests/outcome-rows.ts';
import { othersApart, tellTheSame } from './scope/others-clauses.ts';
import { halvesOf } from './scope/own-clauses.ts';
import { sumOfShare } from './time/this-years-share.ts';
import { withShares } from './scope/own-shares.ts';
import { withParts } from './parts-side-by-side.ts';
import { withProvedApplicants } from './requests/proved-applicants.ts';
import { withProvedOutcomes } from './requests/proved-outcomes.ts';
import { noAdministrativeCharge } from './denials/no-administrative-charge.ts';
import { noCharge } from './denials/no-charge.ts';
import { noDecisions } from './denials/no-decisions.ts';
import { withNoneCarried } from './requests/none-carried.ts';
import { noNormative } from './denials/no-normative.ts';
import { withNotHeldParts } from './requests/not-held-parts.ts';
import { noOutcomes } from './denials/no-outcomes.ts';
import { noOverdue } from './denials/no-overdue.ts';
import { noRows } from './denials/no-rows.ts';
import { readNone } from './denials/read-none.ts';
import { NOTHING, type Reading } from './view/reader.ts';
import { withItemsInClauses } from './requests/items-in-clauses.ts';
import { itemsOfForm } from './documents/items-of-form.ts';
import { pieceClaim } from './published/piece-claim.ts';
import { ASKS_DISPUTES, ASKS_REQUESTS, READERS, type Asked } from './readers.ts';
import { withRequestFlow } from './requests/request-flow.ts';
import { risenFrom } from './time/risen-figure.ts';
import { withResultsByWay } from './disputes/results-by-way.ts';
import { withSaidOfAll } from './requests/said-of-all.ts';
import { viewOf, type Setting, type Stated, type View } from './view/view.ts';
import type { Fact } from './view/fact.ts';
import { withFacts } from './view/with-facts.ts';
import type { Token } from './words/tokenise.ts';
import { yearTwin } from './time/year-twin.ts';

/** All facts of a passage in the order in which they stand; `asked`: the readers that may find any. */
export function readPassage(setting: Setting, asked: Asked): readonly Fact[] {
  return withGovernments(withGroups(toldApart(setting, asked), setting.text), setting.text);
}

/** What the body and its area tell, with what others tell beside them as shares. */
function toldApart(setting: Setting, asked: Asked): readonly Fact[] {
  const others = othersApart(setting);
  if (others === null) return toldInHalves(setting, asked);
  const { rest, said, isSaid } = others;
  const told = factsOf(said, asked).filter(({ start }) => isSaid(start));
  const own = toldInHalves(rest, asked).filter(({ start }) => !isSaid(start));
  if (!tellTheSame(told, own)) return toldInHalves(setting, asked);
  return withFacts(
    own,
    told.map((fact) => ({ ...fact, scope: 'part' as const })),
  );
}

/** What the area tells, and the body beside it. */
function toldInHalves(setting: Setting, asked: Asked): readonly Fact[] {
  const halves = halvesOf(setting);
  if (halves === null) return factsOf(setting, asked);
  const { rest, said, isSaid } = halves;
  const ofArea = factsOf(rest, asked).filter(({ start }) => !isSaid(start));
  const ofOwn = factsOf(said, asked).filter(({ start }) => isSaid(start));
  return withFacts(ofArea, withShares(ofOwn, ofArea, halves, setting));
}

function factsOf(setting: Setting, asked: Asked): readonly Fact[] {
  const facts: Fact[] = [];
  const { tokens } = setting;
  for (let index = 0; index < tokens.length; index += 1) {
    if ((tokens[index] as Token).figure === null) continue;
    const stated: readonly Stated[] = facts;
    addFacts(facts, setting, viewOf(setting, index, stated), asked);
  }
  for (const none of [
    ...readNone(setting),
    ...noNormative(setting),
    ...noDecisions(setting),
    ...noRows(setting),
    ...noOutcomes(setting),
    ...noCharge(setting),
    ...noAdministrativeCharge(setting),
    ...noOverdue(setting, facts),
  ])
    facts.push(...zerosOf(none, setting, facts));
  const stated = withDenied((asked & ASKS_REQUESTS) === 0 ? facts : withRequests(facts, setting), setting);
  const summed = (asked & ASKS_DISPUTES) === 0 ? stated : withDisputeSums(stated, setting);
  const said = (asked & (ASKS_DISPUTES | ASKS_REQUESTS)) === 0 ? summed : withSaidOfAll(summed, setting);
  const placed = withAllOnSite((asked & ASKS_DISPUTES) === 0 ? said : withResultsByWay(said, setting), setting);
  const held = withoutAttended(placed, setting.text);
  return held.length < 2 ? held : withParts(held, setting).sort((a, b) => a.start - b.start);
}

/** What the figures of requests state together. */
function withRequests(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const rows = withOutcomeRows(withRequestFlow(facts, setting), setting);
  const told = withNotHeldParts(withProvedOutcomes(rows, setting), setting);
  const proved = withProvedApplicants(told, setting);
  const listed = withItemsInClauses(proved, setting);
  return withNoneCarried(withOneReceived(listed, setting.text), setting.text);
}

/** Adds what the first reader that knows the figure, or its twin, finds. */
function addFacts(facts: Fact[], setting: Setting, view: View, asked: Asked): void {
  const sum = sumOfShare(setting, view);
  const shared = sum === null ? NOTHING : readingsOf(sum, asked);
  const twin = shared.length > 0 ? sum : (yearTwin(setting, view) ?? risenFrom(setting, view));
  const said = twin ?? view;
  const readings = shared.length > 0 ? shared : readingsBeside(view, twin, asked);
  const { figure, index } = view;
  const whole = Number.isInteger(figure.value);
  for (const { metric, scope: own, wording, claim: worded } of readings) {
    if (!whole && !AMOUNT.test(metric)) continue;
    const claim = pieceClaim(metric, view) ?? worded;
    const scope = own ?? (isOfArea(said, metric, facts) ? 'area' : 'agency');
    const fact = { metric, scope, start: figure.start, end: figure.end, figure, index, wording: wording ?? null };
    facts.push(claim === undefined ? fact : { ...fact, claim });
  }
}

/** What a figure states by its own words, or by those of its twin. */
function readingsBeside(view: View, twin: View | null, asked: Asked): readonly Reading[] {
  const items = itemsOfForm(view);
  if (items.length > 0) return items;
  return twin === null && isForeign(view) ? NOTHING : readingsOf(twin ?? view, asked);
}

/** Takes processingFee.amount, in money; leaves published.total, a count, of which 5.1条 is no reading. */
const AMOUNT = /\.amount$/u;

/** Of the whole area speaks its sentence, or the total of its list, but no site and no act of one body. */
function isOfArea(view: View, metric: string, facts: readonly Fact[]): boolean {
  if (isOneBodys(view, metric)) return false;
  const said = facts.at(-1);
  if (said !== undefined && FOLLOWS.some(([of, what]) => of.test(said.metric) && what.test(metric))) {
    if (!view.text.slice(said.end, view.figure.start).includes('。')) return said.scope === 'area';
  }
  if (actsForArea(view, metric) || (said !== undefined && goesOnWithRequests(said, view, metric))) return true;
  if (view.listTotal === -1 || !HAS_PIECES.test(metric)) return false;
  return facts.some(({ index, scope }) => index === view.listTotal && scope === 'area');
}

/** 区政府及各部门收到88件,办结86件: what became of the requests of the area is told of all of them. */
function goesOnWithRequests(said: Fact, { text, figure }: View, metric: string): boolean {
  return (
    said.scope === 'area' &&
    said.metric === 'applications.received.total' &&
    metric.startsWith('applications.') &&
    !/[。;]/u.test(text.slice(said.end, figure.start))
  );
}

/** Who reads and who comes is told of what was said to be read or held. */
const FOLLOWS: readonly (readonly [of: RegExp, what: RegExp])[] = [
  [/^(?:published|followers)\./u, /^(?:views|followers)\./u], // takes published.wechat, then views.total; leaves hotline.received
  [/^openDays\.held/u, /^openDays\.(?:participants|suggestions)/u], // takes openDays.held, then openDays.participants; leaves messages.received
];

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
