/** `indicators.csv`: one row for each agency, year and derived indicator that is defined, with numerator and denominator. */
import type { IndicatorValue } from '../../domain/shards.ts';
import { indicatorFormula, INDICATORS } from '../../forms/indicators.ts';
import type { AgencyRecord, RecordYear } from '../agency-record.ts';
import { yearIndicators } from '../year-indicators.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { placeColumns, placeOfAgency } from './place-columns.ts';

export interface IndicatorRow {
  readonly record: AgencyRecord;
  readonly recordYear: RecordYear;
  readonly indicator: IndicatorValue;
}

/** Years newest first, indicators in the order of their list. */
export function* indicatorRows(record: AgencyRecord): Generator<IndicatorRow> {
  for (const recordYear of record.years) {
    for (const indicator of yearIndicators(record, recordYear)) {
      if (indicator.value !== null) yield { record, recordYear, indicator };
    }
  }
}

const DEFINITIONS = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

export const INDICATORS_TABLE: TableDescription<IndicatorRow> = {
  table: 'indicators',
  columns: [
    ...placeColumns<IndicatorRow>(({ record: { summary } }) => placeOfAgency(summary)),
    column('year', 'year', '年报年度', ({ recordYear }) => recordYear.year),
    column('status', 'string', 'full 年报全文，partial 部分数字', ({ recordYear }) => recordYear.status),
    column('indicator', 'string', '比率编号，定义见方法页', ({ indicator }) => indicator.id),
    column('indicator_name', 'string', '比率名称', ({ indicator }) => DEFINITIONS.get(indicator.id)?.zh ?? null),
    column('formula', 'string', '算法', ({ indicator }) => formulaOf(indicator.id)),
    column('numerator', 'number', '分子', ({ indicator }) => indicator.numerator),
    column('denominator', 'number', '分母；空为没有分母的数', ({ indicator }) => indicator.denominator),
    column('value', 'number', '分子除以分母；没有定义的不列，不作 0', ({ indicator }) => indicator.value),
    column(
      'interval_lower',
      'number',
      '威尔逊 95% 区间下端，仅比例有',
      ({ indicator }) => indicator.interval?.[0] ?? null,
    ),
    column(
      'interval_upper',
      'number',
      '威尔逊 95% 区间上端，仅比例有',
      ({ indicator }) => indicator.interval?.[1] ?? null,
    ),
    column('rankable', 'boolean', '分母是否达到可以排序的最小值', ({ indicator }) => isRankable(indicator)),
  ],
};

function formulaOf(id: string): string | null {
  const definition = DEFINITIONS.get(id);
  return definition === undefined ? null : indicatorFormula(definition);
}

function isRankable({ id, denominator }: IndicatorValue): boolean {
  const least = DEFINITIONS.get(id)?.leastDenominator ?? Infinity;
  return denominator === null || denominator >= least;
}
