/**
 * Takes a report that was read and its recognition, gives what its prose states: observations with the words that prove them
 * and breakdowns of totals. Refuses numbers that only look like facts; never throws, in linear time.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic, type DiagnosticCode } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Breakdown, BreakdownPart, Observation } from '../../domain/observation.ts';
import type { Recognition } from '../../domain/report.ts';
import { evidenceAt, lineStarts, type Evidence } from '../../domain/source.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { passagesOf, type Passage } from './prose/passages.ts';
import { readBreakdowns, type PartList } from './prose/read-breakdowns.ts';
import { readPassage, type Fact } from './prose/read-passage.ts';
import { headingChannel } from './prose/read-channel.ts';
import { headingTopic } from './prose/read-topic.ts';
import { tokenise, type Token } from './prose/tokenise.ts';
import type { Setting, Topic } from './prose/view.ts';

/** What the prose of a report states. */
export interface ProseFacts {
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
}

/** Reads every passage of the report under the topic of its heading. */
export function extractProse(
  report: ReadReport,
  recognition: Pick<Recognition, 'sections' | 'year' | 'agency'>,
): Parsed<ProseFacts> {
  const starts = lineStarts(report.source.text);
  const observations: Observation[] = [];
  const breakdowns: Breakdown[] = [];
  let heading: Heading = { topic: null, channel: null };
  for (const passage of passagesOf(report, recognition.sections)) {
    heading = headingUnder(passage, heading);
    if (!WORTH_READING.test(passage.text) || isForm(passage)) continue;
    const setting: Setting = {
      text: passage.text,
      tokens: tokenise(passage.text),
      heading: heading.topic,
      headingChannel: heading.channel,
      year: recognition.year,
      section: passage.section,
    };
    const facts = readPassage(setting);
    const lists = readBreakdowns(setting, facts);
    const place: Place = { passage, source: report.source.text, starts };
    for (const fact of facts) observations.push(observationOf(fact, lists, place));
    for (const list of lists) breakdowns.push(breakdownOf(list, setting, place));
  }
  return { value: { observations, breakdowns }, diagnostics: conflicts(observations) };
}

/** Takes 95条, 十场次, 未收到, 无; leaves prose without a number or a denial. */
const WORTH_READING = /\d|[一二两三四五六七八九十百千万]+余?[条件篇份项期次宗起例人场]|[未无零]|没有|不收取/u;
/** Takes a row of the form that a reader left among the paragraphs. */
const FORM_ROW = /(?:\d ){4}|本列数据的勾稽关系|本年新收政府信息公开申请数量|信息内容本年制发/u;

function isForm(passage: Passage): boolean {
  return FORM_ROW.test(passage.text);
}

/** Takes (二)依申请公开情况。, 二是依申请公开方面,; leaves running text. */
const OWN_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]是)([^。,:;]{2,30})/u;

/** What a heading sets for the passages below it. */
interface Heading {
  readonly topic: Topic;
  readonly channel: string | null;
}

/** Takes 依申请公开情况; leaves 无。 and 全年公开18条。 */
const BARE_HEADING =
  /^[^,。;:\d]{2,24}$|^(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、)[^,。;\d]{2,24}$/u;

function headingUnder(passage: Passage, before: Heading): Heading {
  const own = passage.heading || BARE_HEADING.test(passage.text) ? passage.text : OWN_HEADING.exec(passage.text)?.[1];
  return own === undefined ? before : { topic: headingTopic(own), channel: headingChannel(own, tokenise(own)) };
}

interface Place {
  readonly passage: Passage;
  readonly source: string;
  readonly starts: readonly number[];
}

function quote(place: Place, from: number, to: number): { readonly raw: string; readonly evidence: Evidence } {
  const start = place.passage.offsets[from] as number;
  const end = (place.passage.offsets[to - 1] as number) + 1;
  return { raw: place.source.slice(start, end), evidence: evidenceAt(place.starts, { start, end }) };
}

function observationOf(fact: Fact, lists: readonly PartList[], place: Place): Observation {
  const { figure } = fact;
  const method =
    figure === null
      ? 'prose-none'
      : lists.some((list) => list.parts.some((part) => part.index === fact.index))
        ? 'prose-part'
        : 'prose-figure';
  return {
    metric: fact.metric,
    value: figure === null ? 0 : amountOf(fact.metric, figure.value, figure.unit),
    state: figure === null ? 'exact' : figure.state,
    unit: unitOf(fact.metric),
    scope: fact.scope,
    source: 'prose',
    method,
    ...quote(place, fact.start, fact.end),
  };
}

function unitOf(metric: string): string {
  return metricOf(metric)?.unit ?? '';
}

/** The fee is counted in 元; a report may state it in 万元. */
function amountOf(metric: string, value: number, unit: string): number {
  return unit === '万元' && unitOf(metric) === '元' ? value * 10_000 : value;
}

function breakdownOf(list: PartList, setting: Setting, place: Place): Breakdown {
  const total = setting.tokens[list.total.index] as Token;
  const parts = list.parts.map((part): BreakdownPart => {
    const token = setting.tokens[part.index] as Token;
    const figure = token.figure as NonNullable<Token['figure']>;
    return {
      label: part.label,
      value: figure.value,
      state: figure.state,
      unit: figure.unit,
      metric: part.metric,
      ...quote(place, token.start, token.end),
    };
  });
  const figure = total.figure as NonNullable<Token['figure']>;
  return {
    metric: list.total.metric,
    total: { value: figure.value, state: figure.state, ...quote(place, total.start, total.end) },
    parts,
    exhaustive: list.exhaustive,
  };
}

function conflicts(observations: readonly Observation[]): readonly Diagnostic[] {
  const first = new Map<string, Observation>();
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    if (observation.state !== 'exact') continue;
    const key = `${observation.metric} ${observation.scope}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, observation);
    else if (earlier.value !== observation.value) found.push(disagreement(earlier, observation));
  }
  return found;
}

function disagreement(earlier: Observation, later: Observation): Diagnostic {
  const code: DiagnosticCode = 'statement-conflicting';
  const message = `Unexpected ${String(later.value)} for ${later.metric}, expected ${String(earlier.value)} as stated in line ${String(earlier.evidence?.line)}`;
  return diagnostic(
    code,
    message,
    later.evidence === null ? null : { start: later.evidence.start, end: later.evidence.end },
  );
}
