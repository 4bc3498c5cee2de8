/** The metrics of the cells that an edition asks for, table by table, made once. */
import { metricsAsked } from '../../domain/form.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Edition } from '../../domain/report.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { EDITIONS } from '../../forms/editions.ts';

export type TablePlace = Exclude<Metric['place'], 'prose'>;

/** Metrics of one table in the form's order: the n-th number of `CollectionEntry.tables` belongs to the n-th. */
export function tableMetrics(edition: Edition, place: TablePlace): readonly string[] {
  return METRICS_BY_TABLE[edition][place];
}

/** Metrics of all tables in the form's order. */
export const ASKED_METRICS: Readonly<Record<Edition, readonly string[]>> = {
  '2021': metricsAsked(EDITIONS['2021']),
  '2019': metricsAsked(EDITIONS['2019']),
};

function metricsOfTable(edition: Edition, place: TablePlace): readonly string[] {
  return ASKED_METRICS[edition].filter((metric) => metricOf(metric)?.place === place);
}

const tablesOf = (edition: Edition): Readonly<Record<TablePlace, readonly string[]>> => ({
  tableTwo: metricsOfTable(edition, 'tableTwo'),
  tableThree: metricsOfTable(edition, 'tableThree'),
  tableFour: metricsOfTable(edition, 'tableFour'),
});

const METRICS_BY_TABLE: Readonly<Record<Edition, Readonly<Record<TablePlace, readonly string[]>>>> = {
  '2021': tablesOf('2021'),
  '2019': tablesOf('2019'),
};
