/** Processor time of each stage of the pipeline over text reports, some at a time as in a data build. */
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { lineStarts } from '../../src/domain/source.ts';
import { inTurn } from '../../src/domain/walk.ts';
import { auditReport } from '../../src/pipeline/audit/audit-report.ts';
import { extractProseOfAll } from '../../src/pipeline/extract/extract-prose.ts';
import { extractTablesOfAll } from '../../src/pipeline/extract/extract-tables.ts';
import { readReportText } from '../../src/pipeline/read/read-report.ts';
import { recogniseAll } from '../../src/pipeline/recognise/recognise.ts';
import { processorSeconds } from './processor-seconds.ts';

export const STAGES = ['read', 'recognise', 'tables', 'prose', 'audit'] as const;

/** Reports that go through a stage one after the other, as some sixteen do in a data build. */
export const TOGETHER = 16;

/** Seconds of each stage for all texts. */
export function stageTimes(texts: readonly string[], gazetteer: Gazetteer): readonly number[] {
  const seconds = STAGES.map(() => 0);
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const marks = marksOf(texts.slice(from, from + TOGETHER), gazetteer);
    for (const i of STAGES.keys()) (seconds[i] as number) += (marks[i + 1] as number) - (marks[i] as number);
  }
  return seconds;
}

/** The clock before the first stage and behind each. */
function marksOf(texts: readonly string[], gazetteer: Gazetteer): readonly number[] {
  const marks = [processorSeconds()];
  const done = <T>(result: T): T => {
    marks.push(processorSeconds());
    return result;
  };
  const read = done(texts.map((text) => readReportText('a.txt', text))).flatMap(({ value }) => value ?? []);
  const recognised = done(recogniseAll(read, gazetteer));
  const known = read.map((report, i) => ({
    report,
    recognition: (recognised[i] as (typeof recognised)[number]).value,
    starts: lineStarts(report.source.text),
  }));
  const tables = done(extractTablesOfAll(known, inTurn));
  const prose = done(extractProseOfAll(known, inTurn));
  const inputs = known.map(({ report, recognition, starts }, i) => ({
    report,
    lineStarts: starts,
    recognition,
    candidates: recognised[i]?.candidates ?? [],
    observations: [...(tables[i]?.value ?? []), ...(prose[i]?.value.observations ?? [])],
    breakdowns: prose[i]?.value.breakdowns ?? [],
  }));
  done(inputs.map(auditReport));
  return marks;
}
