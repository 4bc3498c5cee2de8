/** Reads one prose case: what it states, mark by mark, and what the reader finds, each fact with a key of value, state, scope and place. */
import type { AgencyIdentity } from '../../../../domain/agency.ts';
import type { Observation } from '../../../../domain/observation.ts';
import { extractProse } from '../../extract-prose.ts';
import { markedReport } from './marked-report.ts';
import type { ProseCase } from './prose-case.ts';

/** A fact as a case words it. */
export interface CaseFact {
  readonly metric: string;
  /** `hotline.complaints 463 mixed @3-8`. */
  readonly key: string;
}

export interface CaseReading {
  readonly stated: readonly CaseFact[];
  readonly read: readonly CaseFact[];
  /** Marks of the text; a sound case has one for each entry. */
  readonly marks: number;
}

/** Year of a case that names none. */
export const CASE_YEAR = 2024;

/** The body for which every case speaks. */
export const CASE_AGENCY: AgencyIdentity = {
  id: 'case',
  name: '某机关',
  writtenName: null,
  kind: 'street',
  speaksForArea: false,
  method: 'case',
  evidence: '',
  confidence: 'open',
  repairs: [],
  region: { code: null, province: null, prefecture: null, county: null, township: null },
};

/** Both sides of a case. */
export function readCase(sample: ProseCase): CaseReading {
  const { report, marks } = markedReport(sample.text);
  const year = sample.year ?? CASE_YEAR;
  const { value } = extractProse(report, { sections: [], year, agency: CASE_AGENCY });
  const stated = sample.expected.flatMap((entry, i) =>
    entry.split(' & ').map((fact) => caseFact(fact, marks[i]?.start, marks[i]?.end)),
  );
  const read = value.observations.map((found) => caseFact(wordFact(found), found.evidence?.start, found.evidence?.end));
  return { stated, read, marks: marks.length };
}

/** A fact in the words of a case: `metric value`, the state unless exact, the scope unless agency. */
export function wordFact({ metric, value, state, scope }: Observation): string {
  const parts = [metric, String(value), state === 'exact' ? '' : state, scope === 'agency' ? '' : scope];
  return parts.filter((part) => part !== '').join(' ');
}

function caseFact(words: string, start: number | undefined, end: number | undefined): CaseFact {
  return { metric: words.slice(0, words.indexOf(' ')), key: `${words} @${String(start)}-${String(end)}` };
}
