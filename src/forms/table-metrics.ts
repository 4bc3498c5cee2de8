/** The metrics of the three tables, made from the editions so that a new row of the form is one line of data. */
import type { Metric, MetricFamily } from '../domain/metric.ts';
import type { FormLine } from '../domain/form.ts';
import { APPLICANTS } from './applicants.ts';
import { EDITIONS } from './editions.ts';
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from './table-four.ts';
import { TABLE_THREE_2019, TABLE_THREE_2021 } from './table-three.ts';
import { ARTICLE_EN, TABLE_TWO_COLUMN_EN, TABLE_TWO_ROW_EN } from './form-labels-en.ts';
import { APPLICANT_EN, DISPUTE_EN, ROW_EN, TABLE_TWO_EN } from './table-names-en.ts';

const COUNTED = /^[一二三四]$/u; // takes 一 of 一、本年新收; leaves (一) and 1
const DIGITS = /^\d+$/u; // takes 1 of 1.属于国家秘密; leaves 一

const TABLE_TWO_UNITS: Readonly<Record<string, string>> = { 'charges.amount': '万元', 'procurement.amount': '万元' };
/** The unit stands beside the name already. */
const UNIT_REMARK = /\(单位.*\)$/u; // takes (单位:万元); leaves (区分处理的)
const STOCKS = /\.(inForce|publishedTotal|itemsLastYear|carriedOut)/u;

function editionsAsking(metric: string): ('2021' | '2019')[] {
  return (['2021', '2019'] as const).filter((id) =>
    EDITIONS[id].tableTwo.some((row) => row.columns.some((column) => column.metric === metric)),
  );
}

function tableTwoUnit(metric: string): string {
  const amount = TABLE_TWO_UNITS[metric];
  if (amount !== undefined) return amount;
  return metric.includes('.items') || metric === 'procurement.projects' ? '项' : '件';
}

function tableTwoUnitEn(metric: string): string {
  if (TABLE_TWO_UNITS[metric] !== undefined) return '× 10,000 yuan';
  if (metric === 'procurement.projects') return 'projects';
  if (metric.includes('.items')) return 'items';
  return metric.endsWith('.decisions') ? 'decisions' : 'documents';
}

function tableTwoMetrics(): Metric[] {
  const found = new Map<string, Metric>();
  for (const id of ['2021', '2019'] as const) {
    for (const row of EDITIONS[id].tableTwo) {
      for (const column of row.columns) {
        if (found.has(column.metric)) continue;
        const amount = TABLE_TWO_UNITS[column.metric] !== undefined;
        found.set(column.metric, {
          id: column.metric,
          family: column.metric.split('.')[0] as MetricFamily,
          zh: `${row.label}·${column.label.replace(UNIT_REMARK, '')}`,
          shortZh: column.label.replace(UNIT_REMARK, ''),
          en: TABLE_TWO_EN[column.metric] as string,
          unit: tableTwoUnit(column.metric),
          unitEn: tableTwoUnitEn(column.metric),
          kind: amount ? 'amount' : 'count',
          nature: STOCKS.test(column.metric) ? 'stock' : 'flow',
          place: 'tableTwo',
          editions: editionsAsking(column.metric),
          definition: `年报第二部分表格“${row.article}”下“${row.label}”行“${column.label}”栏所填数字。`,
          definitionEn: `The figure entered in section two of the report, table under ${ARTICLE_EN[row.article] ?? row.article}, row “${TABLE_TWO_ROW_EN[row.label] ?? row.label}”, column “${TABLE_TWO_COLUMN_EN[column.label] ?? column.label}”.`,
        });
      }
    }
  }
  return [...found.values()];
}

function applicationRow(row: FormLine, editions: readonly ('2021' | '2019')[]): Metric[] {
  const group = row.parent !== null && row.parent.startsWith('(') ? `${row.parent.replace(/^\([一-龥]\)/u, '')}·` : '';
  const name = row.id === 'concluded' ? '办理结果总计' : `${group}${row.label.replace(/\(.*\)$/u, '')}`;
  return APPLICANTS.map((applicant) => ({
    id: `applications.${row.id}.${applicant.id}`,
    family: 'applications',
    zh: `依申请公开·${name}·${applicant.id === 'otherOrganisation' ? '其他组织' : applicant.label}`,
    shortZh: `${name}·${applicant.id === 'otherOrganisation' ? '其他组织' : applicant.label}`,
    en: `${ROW_EN[row.id] as string}: ${APPLICANT_EN[applicant.id] as string}`,
    unit: '件',
    unitEn: 'requests',
    kind: 'count',
    nature: STOCKS.test(`.${row.id}`) ? 'stock' : 'flow',
    place: 'tableThree',
    editions,
    definition: `年报第三部分表格“${printedOrdinal(row.ordinal)}${row.label}”行“${applicant.label}”栏所填数字。`,
    definitionEn: `The figure entered in section three of the report, row “${ROW_EN[row.id] as string}”, column “${APPLICANT_EN[applicant.id] as string}”.`,
  }));
}

function applicationMetrics(): Metric[] {
  const only2019 = TABLE_THREE_2019.filter((row) => !TABLE_THREE_2021.some((other) => other.id === row.id));
  return [
    ...TABLE_THREE_2021.flatMap((row) =>
      applicationRow(row, TABLE_THREE_2019.some((other) => other.id === row.id) ? ['2021', '2019'] : ['2021']),
    ),
    ...only2019.flatMap((row) => applicationRow(row, ['2019'])),
  ];
}

function disputeMetrics(): Metric[] {
  return DISPUTE_BLOCKS.flatMap((block) =>
    DISPUTE_RESULTS.map((result) => ({
      id: `${block.id}.${result.id}`,
      family: block.id.split('.')[0] as MetricFamily,
      zh: `${block.parent === null ? '' : `${block.parent}·`}${block.label}·${result.label}`,
      shortZh: `${block.label}·${result.label}`,
      en: `${DISPUTE_EN[block.id] as string}: ${DISPUTE_EN[result.id] as string}`,
      unit: '件',
      unitEn: 'cases',
      kind: 'count' as const,
      nature: 'flow' as const,
      place: 'tableFour' as const,
      editions: ['2021', '2019'] as const,
      definition: `年报第四部分表格“${block.label}”下“${result.label}”栏所填数字。`,
      definitionEn: `The figure entered in section four of the report under “${DISPUTE_EN[block.id] as string}”, column “${DISPUTE_EN[result.id] as string}”.`,
    })),
  );
}

export const TABLE_METRICS: readonly Metric[] = [...tableTwoMetrics(), ...applicationMetrics(), ...disputeMetrics()];

/** As the form prints it: 一、 (一) 1. */
function printedOrdinal(ordinal: string): string {
  if (COUNTED.test(ordinal)) return `${ordinal}、`;
  return DIGITS.test(ordinal) ? `${ordinal}.` : ordinal;
}
