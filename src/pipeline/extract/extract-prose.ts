/**
 * Takes a report that was read and its recognition, gives what its prose states: observations with the words that prove them
 * and breakdowns of totals. Refuses numbers that only look like facts; never throws, in linear time.
 */
import type { ReadReport } from '../../domain/block.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { Recognition } from '../../domain/report.ts';
import { lineStarts } from '../../domain/source.ts';
import type { Walk } from '../../domain/walk.ts';
import { withAreaPieces } from './prose/scope/area-pieces.ts';
import { asidesOf } from './prose/published/aside-items.ts';
import type { Claim } from './prose/published/channel-claim.ts';
import { withAudiencesApart } from './prose/interaction/several-audiences.ts';
import { decidePieces, type Aside } from './prose/published/decide-pieces.ts';
import { decideTotals } from './prose/published/decide-totals.ts';
import { findConflicts } from './prose/published/find-conflicts.ts';
import { planFrom } from './prose/time/held-time.ts';
import { gatherWindows, type GatheredWindows } from './prose/passages/gather-windows.ts';
import { passagesOf, type Passage } from './prose/passages/passages.ts';
import { readBreakdowns } from './prose/lists/read-breakdowns.ts';
import { readPassage } from './prose/read-passage.ts';
import type { Fact } from './prose/view/fact.ts';
import { readersOf } from './prose/readers.ts';
import { breakdownOf, observationOf } from './prose/stated-facts.ts';
import type { Token } from './prose/words/tokenise.ts';
import type { TotalWording } from './prose/published/total-wording.ts';
import type { Setting } from './prose/view/view.ts';
import { wordWindows, type WordedWindow } from './prose/passages/word-windows.ts';

/** What the prose of a report states. */
export interface ProseFacts {
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
}

/** The prose of a report on its way: what is to be read, then the words of it. */
interface ProseInHand {
  readonly gathered: GatheredWindows;
  readonly worded: readonly WordedWindow[];
  /** The `lineStarts` of its text. */
  readonly starts: readonly number[];
}

/**
 * Reads every passage of the report under the topic of its heading; `starts`: the `lineStarts` of its text; `askedOf`: the
 * readers that a passage concerns, of which a test asks all.
 */
export function extractProse(
  report: ReadReport,
  recognition: Pick<Recognition, 'sections' | 'year' | 'agency'>,
  starts = lineStarts(report.source.text),
  askedOf = readersOf,
): Parsed<ProseFacts> {
  const gathered = gatherWindows(recognition, passagesOf(report, recognition.sections));
  return readProse(report, { gathered, worded: wordWindows(gathered), starts }, askedOf);
}

/** A report with what was recognised of it, and the `lineStarts` of its text. */
export interface RecognisedReport {
  readonly report: ReadReport;
  readonly recognition: Recognition;
  readonly starts: readonly number[];
}

/** Many reports, step by step. */
export function extractProseOfAll(all: readonly RecognisedReport[], walk: Walk): readonly Parsed<ProseFacts>[] {
  const passages = walk(all, ({ report, recognition }) => passagesOf(report, recognition.sections));
  const gathered = walk(all, ({ recognition }, i) => gatherWindows(recognition, passages[i] as readonly Passage[]));
  const worded = walk(gathered, wordWindows);
  return walk(all, ({ report, starts }, i) =>
    readProse(report, {
      gathered: gathered[i] as GatheredWindows,
      worded: worded[i] as readonly WordedWindow[],
      starts,
    }),
  );
}

/** The last step: what the words state. */
function readProse(
  { source }: ReadReport,
  { gathered, worded, starts }: ProseInHand,
  askedOf = readersOf,
): Parsed<ProseFacts> {
  const found: Found = { observations: [], breakdowns: [], totals: new Map(), claims: new Map(), asides: [] };
  const earlier: Earlier = { published: new Map(), tokens: [] };
  for (const window of worded) {
    const setting = settingOf(window, gathered.year, earlier);
    const facts = readPassage(setting, askedOf(setting));
    const lists = readBreakdowns(setting, facts);
    keepPublished(earlier.published, found.totals, facts, found.observations.length);
    earlier.tokens.push(setting.tokens);
    const where = { passage: window.window, source: source.text, starts };
    for (const fact of facts) keepFact(found, fact, observationOf(fact, lists, where));
    found.asides.push(...asidesOf(setting, facts));
    for (const list of lists) found.breakdowns.push(breakdownOf(list, setting.tokens, where));
  }
  const { value, diagnostics: refused } = settled(found);
  return { value, diagnostics: [...gathered.diagnostics, ...refused, ...findConflicts(value.observations)] };
}

/** What passages before the one in hand state and say. */
interface Earlier {
  readonly published: Map<string, number>;
  readonly tokens: (readonly Token[])[];
}

/** What was read of a report, before one is weighed against the other. */
interface Found {
  readonly observations: Observation[];
  readonly breakdowns: Breakdown[];
  readonly totals: Map<number, TotalWording>;
  /** What figures of channels claim to count. */
  readonly claims: Map<Observation, Claim>;
  /** The pieces counted aside. */
  readonly asides: Aside[];
}

function keepFact({ observations, claims }: Found, { claim }: Fact, observation: Observation): void {
  observations.push(observation);
  if (claim !== undefined) claims.set(observation, claim);
}

/** The facts once the whole report is known: which totals hold, and what the figures of channels are. */
function settled({ observations, breakdowns, totals, claims, asides }: Found): Parsed<ProseFacts> {
  const { value, diagnostics } = decideTotals({ observations, breakdowns }, totals);
  const decided = decidePieces(value.observations, claims, asides);
  return { value: { ...value, observations: withAudiencesApart(withAreaPieces(decided)) }, diagnostics };
}

function settingOf(
  { window, heading, otherTime, section, tokens, channelLists }: WordedWindow,
  year: number | null,
  earlier: Earlier,
): Setting {
  return {
    text: window.text,
    tokens,
    heading: heading.topic,
    headingChannel: heading.channel,
    headingUpkeep: heading.upkeep,
    otherTime,
    planFrom: planFrom(window.text, tokens),
    channelLists,
    year,
    section,
    earlierTotal: earlier.published.get('published.total') ?? null,
    earlierPublished: earlier.published,
    earlierTokens: earlier.tokens,
  };
}

/** Keeps the largest figure stated so far of each metric of published items, and by place from `from` on how totals are worded. */
function keepPublished(
  largest: Map<string, number>,
  totals: Map<number, TotalWording>,
  facts: readonly Fact[],
  from: number,
): void {
  for (let i = 0; i < facts.length; i += 1) {
    const { metric, figure, wording } = facts[i] as Fact;
    if (wording !== null) totals.set(from + i, wording);
    if (figure === null || !metric.startsWith('published.')) continue;
    if (figure.value > (largest.get(metric) ?? -1)) largest.set(metric, figure.value);
  }
}
