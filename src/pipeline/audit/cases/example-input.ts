/** Builds the input of the audit from an example of `src/forms/checks.ts`, so that the printed examples are the tests. */
import type { AgencyIdentity } from '../../../domain/agency.ts';
import type { Block } from '../../../domain/block.ts';
import { metricsAsked } from '../../../domain/form.ts';
import type { Breakdown, Observation } from '../../../domain/observation.ts';
import type { Recognition, Section } from '../../../domain/report.ts';
import type { Evidence } from '../../../domain/source.ts';
import { lineStarts } from '../../../domain/source.ts';
import { metricOf } from '../../../forms/catalogue.ts';
import type { ExampleReport, ExampleSection } from '../../../forms/check-example.ts';
import { EDITIONS } from '../../../forms/editions.ts';
import type { AuditInput } from '../audit-input.ts';

const HERE = { start: 0, end: 0, line: 1, column: 1 };

/** The audit's input for an example. Cells that the example does not give are absent, or 0 with `restZero`. */
export function exampleInput(example: ExampleReport): AuditInput {
  const { text, blocks, sections } = placeSections(example.sections ?? []);
  const observations = [...tableObservations(example), ...proseObservations(example, text)];
  return {
    report: {
      source: {
        file: 'example.txt',
        format: 'text',
        text,
        bodyStart: 0,
        frontMatter: example.publishedOn === undefined ? {} : { publishedOn: example.publishedOn },
      },
      blocks,
    },
    lineStarts: lineStarts(text),
    recognition: exampleRecognition(example, sections),
    observations,
    breakdowns: (example.lists ?? []).map(exampleBreakdown),
    diagnostics: observations
      .filter(({ metric, source }) => source === 'table' && example.splitDigits?.includes(metric) === true)
      .map(({ evidence }) => ({
        code: 'digits-split',
        severity: 'info',
        message: 'Unexpected space inside a number, expected digits',
        span: evidence,
      })),
    candidates: (example.names ?? []).map(([method, name]) => ({ method, name, span: null })),
  };
}

function exampleRecognition(example: ExampleReport, sections: readonly Section[]): Recognition {
  return {
    title: null,
    agency: exampleAgency(example),
    year: example.year ?? 2024,
    yearEvidence: (example.years ?? []).map(([method, year]) => ({ method, year, span: null })),
    edition: example.edition ?? '2021',
    sections,
  };
}

function exampleAgency(example: ExampleReport): AgencyIdentity {
  const name = example.agency ?? '某街道办事处';
  return {
    id: name,
    name,
    writtenName: name,
    kind: example.kind ?? 'street',
    region: { code: example.region ?? null, province: null, prefecture: null, county: null, township: null },
    speaksForArea: example.speaksForArea ?? false,
    method: 'title',
    evidence: name,
    confidence: 'certain',
    repairs: [],
  };
}

function tableObservations(example: ExampleReport): readonly Observation[] {
  const cells = new Map<string, number>();
  if (example.restZero === true) {
    for (const metric of metricsAsked(EDITIONS[example.edition ?? '2021'])) cells.set(metric, 0);
  }
  for (const [metric, value] of Object.entries(example.table ?? {})) cells.set(metric, value);
  const present = [...cells].filter(([metric]) => !metric.startsWith(`applications.${example.withoutRow ?? '-'}.`));
  return present.map(([metric, value], i) => ({
    ...observation(metric, value, 'table', 'table-row'),
    evidence: { start: i, end: i + 1, line: 1, column: i + 1 },
  }));
}

function proseObservations(example: ExampleReport, text: string): readonly Observation[] {
  return (example.prose ?? []).map((statement) => ({
    ...observation(statement.metric, statement.value, 'prose', statement.none === true ? 'prose-none' : 'prose-figure'),
    state: statement.state ?? 'exact',
    scope: statement.scope ?? 'agency',
    evidence: placeOf(statement.at, text),
  }));
}

function placeOf(words: string | undefined, text: string): Evidence {
  if (words === undefined) return HERE;
  const start = text.indexOf(words);
  return { start, end: start + words.length, line: 1, column: start + 1 };
}

export function observation(
  metric: string,
  value: number,
  source: Observation['source'],
  method: Observation['method'],
): Observation {
  const unit = metricOf(metric)?.unit ?? '件';
  return { metric, value, state: 'exact', unit, scope: 'agency', source, method, raw: String(value), evidence: HERE };
}

function exampleBreakdown(list: NonNullable<ExampleReport['lists']>[number]): Breakdown {
  const unit = metricOf(list.metric)?.unit ?? '件';
  return {
    metric: list.metric,
    total: { value: list.total, state: 'exact', raw: String(list.total), evidence: HERE },
    parts: list.parts.map(([label, value]) => ({
      label,
      value,
      state: 'exact',
      unit,
      raw: String(value),
      evidence: HERE,
      metric: null,
    })),
    exhaustive: list.exhaustive,
  };
}

interface Placed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

function placeSections(examples: readonly ExampleSection[]): Placed {
  let text = '';
  const blocks: Block[] = [];
  const sections: Section[] = [];
  const addBlock = (kind: 'heading' | 'paragraph', words: string): void => {
    const span = { start: text.length, end: text.length + words.length };
    const mended = {
      text: words,
      offsets: Array.from({ length: words.length + 1 }, (_, i) => span.start + i),
      first: 0,
    };
    blocks.push(kind === 'heading' ? { kind, span, mended, level: 2 } : { kind, span, mended });
    text += `${words}\n\n`;
  };
  for (const { number, printed, heading, body } of examples) {
    const start = text.length;
    const firstBlock = blocks.length;
    addBlock('heading', heading);
    const headingSpan = { start, end: start + heading.length };
    if (body !== '') addBlock('paragraph', body);
    const span = { start, end: text.length };
    sections.push({ number, printedOrdinal: printed, heading: headingSpan, span, firstBlock, endBlock: blocks.length });
  }
  return { text, blocks, sections };
}
