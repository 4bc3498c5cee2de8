/** Parsed reports made by hand, for tests and for trying pages before real reports are built: one line of text a fact. */
import type { AgencyIdentity, AgencyKind, Region } from '../../domain/agency.ts';
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Edition, ParsedReport } from '../../domain/report.ts';
import { evidenceAt, lineStarts } from '../../domain/source.ts';
import { metricOf } from '../../forms/catalogue.ts';

type TinyFact = Pick<Observation, 'metric' | 'value'> & Partial<Observation>;

export interface TinyReport {
  readonly file: string;
  readonly agency: AgencyIdentity;
  readonly year: number | null;
  readonly edition?: Edition | null;
  readonly facts: readonly TinyFact[];
  readonly checks?: readonly CheckResult[];
}

/** Facts are written one to a line, `<metric> <raw>`, and found there again. */
export function tinyReport({ file, agency, year, edition = '2021', facts, checks = [] }: TinyReport): ParsedReport {
  const lines = facts.map((fact) => `${fact.metric} ${rawOf(fact)}`);
  const text = `${lines.join('\n')}\n`;
  return {
    source: { file, format: 'text', text, frontMatter: {}, bodyStart: 0 },
    recognition: { title: null, agency, year, yearEvidence: [], edition, sections: [] },
    observations: facts.map((fact, i) =>
      observationOf(fact, text, lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1)),
    ),
    breakdowns: [],
    checks,
    diagnostics: [],
    readable: true,
  };
}

export function tinyAgency(id: string, name: string, kind: AgencyKind, region: Partial<Region>): AgencyIdentity {
  return {
    id,
    name,
    writtenName: name,
    kind,
    region: { code: null, province: null, prefecture: null, county: null, township: null, ...region },
    speaksForArea: kind === 'district' || kind === 'county' || kind === 'city' || kind === 'province',
    method: 'title',
    evidence: name,
    confidence: 'certain',
    repairs: [],
  };
}

function rawOf({ raw, value }: TinyFact): string {
  return raw ?? (value === null ? '' : String(value));
}

function observationOf(fact: TinyFact, text: string, lineStart: number): Observation {
  const raw = rawOf(fact);
  const start = lineStart + fact.metric.length + 1;
  const absent = fact.state === 'missing' || fact.state === 'notAsked';
  return {
    state: 'exact',
    unit: metricOf(fact.metric)?.unit ?? '',
    scope: 'agency',
    source: 'table',
    method: 'table-row',
    ...fact,
    raw,
    evidence: absent ? null : evidenceAt(lineStarts(text), { start, end: start + raw.length }),
  };
}
