/** Processor time of each stage of the pipeline over text reports, taken report by report. */
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { lineStarts } from '../../src/domain/source.ts';
import { auditReport } from '../../src/pipeline/audit/audit-report.ts';
import { extractProse } from '../../src/pipeline/extract/extract-prose.ts';
import { extractTables } from '../../src/pipeline/extract/extract-tables.ts';
import { readReportText } from '../../src/pipeline/read/read-report.ts';
import { recognise } from '../../src/pipeline/recognise/recognise.ts';
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
  const recognised = done(read.map((report) => recognise(report, gazetteer)));
  const known = read.map((report, i) => ({ report, found: recognised[i] as (typeof recognised)[number] }));
  const starts: (readonly number[])[] = [];
  const tables = done(
    known.map(({ report, found }, i) => {
      starts.push(lineStarts(report.source.text));
      return extractTables(report, found.value, starts[i]);
    }),
  );
  const prose = done(known.map(({ report, found }, i) => extractProse(report, found.value, starts[i])));
  done(
    known.map(({ report, found: { value: recognition, candidates } }, i) =>
      auditReport({
        report,
        lineStarts: starts[i] as readonly number[],
        recognition,
        candidates,
        observations: [...(tables[i]?.value ?? []), ...(prose[i]?.value.observations ?? [])],
        breakdowns: prose[i]?.value.breakdowns ?? [],
      }),
    ),
  );
  return marks;
}
