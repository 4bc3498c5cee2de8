/** Measures how the prose is read, over our own cases: each states its facts, or none at all. */
import type { AgencyIdentity } from '../../src/domain/agency.ts';
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';
import { extractProse } from '../../src/pipeline/extract/extract-prose.ts';
import { CHANNEL_CASES } from '../../src/pipeline/extract/prose/cases/channels.ts';
import { DECISION_CASES } from '../../src/pipeline/extract/prose/cases/decisions.ts';
import { DECOY_CASES } from '../../src/pipeline/extract/prose/cases/decoys.ts';
import { DISPUTE_CASES } from '../../src/pipeline/extract/prose/cases/disputes.ts';
import { HOTLINE_CASES } from '../../src/pipeline/extract/prose/cases/hotline.ts';
import { INTERACTION_CASES } from '../../src/pipeline/extract/prose/cases/interaction.ts';
import { LIST_CASES } from '../../src/pipeline/extract/prose/cases/lists.ts';
import { markedReport } from '../../src/pipeline/extract/prose/cases/marked-report.ts';
import { NONE_CASES } from '../../src/pipeline/extract/prose/cases/none.ts';
import type { ProseCase } from '../../src/pipeline/extract/prose/cases/prose-case.ts';
import { REQUEST_CASES } from '../../src/pipeline/extract/prose/cases/requests.ts';
import { TOTAL_CASES } from '../../src/pipeline/extract/prose/cases/totals.ts';
import { factLine, tallyFacts, type ComparedFacts, type Fact } from './tally-facts.ts';

const CASES: readonly ProseCase[] = [
  ...TOTAL_CASES,
  ...CHANNEL_CASES,
  ...LIST_CASES,
  ...HOTLINE_CASES,
  ...REQUEST_CASES,
  ...NONE_CASES,
  ...DISPUTE_CASES,
  ...INTERACTION_CASES,
  ...DECISION_CASES,
  ...DECOY_CASES,
];

const AGENCY: AgencyIdentity = {
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

const DEFAULT_YEAR = 2024;

export function measureProse(): { readonly proseCases: number; readonly prose: readonly ProseAccuracy[] } {
  return { proseCases: CASES.length, prose: tallyFacts(CASES.map(compareCase)) };
}

function compareCase(sample: ProseCase): ComparedFacts {
  const { report, marks } = markedReport(sample.text);
  const { value } = extractProse(report, { sections: [], year: sample.year ?? DEFAULT_YEAR, agency: AGENCY });
  const stated = sample.expected.flatMap((entry, i) => entry.split(' & ').map((line) => fact(line, marks[i]?.start)));
  const read = value.observations.map((found) => fact(factLine(found), found.evidence?.start));
  return { stated, read };
}

function fact(line: string, start: number | undefined): Fact {
  return { metric: line.slice(0, line.indexOf(' ')), key: `${line} @${String(start)}` };
}
