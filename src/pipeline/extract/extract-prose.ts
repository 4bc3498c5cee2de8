/**
 * Takes a report that was read and its recognition, gives what its prose states: observations with the words that prove them
 * and breakdowns of totals. Refuses numbers that only look like facts; never throws, in linear time.
 */
import type { ReadReport } from '../../domain/block.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { Recognition } from '../../domain/report.ts';
import { lineStarts } from '../../domain/source.ts';
import { findConflicts } from './prose/find-conflicts.ts';
import { headingOver, NO_HEADING, type HeadingSetting } from './prose/heading-setting.ts';
import type { NormalText } from './prose/normal-text.ts';
import { passagesOf, worthReading } from './prose/passages.ts';
import { readBreakdowns } from './prose/read-breakdowns.ts';
import { readPassage } from './prose/read-passage.ts';
import { breakdownOf, observationOf } from './prose/stated-facts.ts';
import { tokenise } from './prose/tokenise.ts';
import type { Setting } from './prose/view.ts';

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
  const source = report.source.text;
  const starts = lineStarts(source);
  const observations: Observation[] = [];
  const breakdowns: Breakdown[] = [];
  let heading: HeadingSetting = NO_HEADING;
  for (const passage of passagesOf(report, recognition.sections)) {
    heading = headingOver(passage, heading);
    for (const window of worthReading(passage)) {
      if (FORM_ROW.test(window.text)) continue;
      const setting = settingOf(window, heading, recognition.year, passage.section);
      const facts = readPassage(setting);
      const lists = readBreakdowns(setting, facts);
      const place = { passage: window, source, starts };
      for (const fact of facts) observations.push(observationOf(fact, lists, place));
      for (const list of lists) breakdowns.push(breakdownOf(list, setting.tokens, place));
    }
  }
  return { value: { observations, breakdowns }, diagnostics: findConflicts(observations) };
}

/** Takes a row of the form that a reader left among the paragraphs. */
const FORM_ROW = /(?:\d ){4}|本列数据的勾稽关系|本年新收政府信息公开申请数量(?!为|是|共|[:：]?\d+[件条份宗])|信息内容本年制发/u;

function settingOf(window: NormalText, heading: HeadingSetting, year: number | null, section: number | null): Setting {
  const tokens = tokenise(window.text);
  return { text: window.text, tokens, heading: heading.topic, headingChannel: heading.channel, year, section };
}
