/** Tells how the cells of table two are measured: takes its lines, because a column may be headed 元 instead of 万元. */
import { metricOf } from '../../../../forms/catalogue.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import type { Measure } from '../cells/read-cell.ts';

/** Takes the key of `本年收费金额（单位：元）`, `采购总金额（元）`; leaves the one with 万元. */
const HEADED_YUAN = /^(?:本年|本年度)?(?:收费|采购)总?金额(?:单位)?元$/u;

export function measuresOf(lines: readonly LocatedLine[]): (metric: string) => Measure {
  const yuan = new Set<string>();
  for (const { labels } of lines) {
    for (const label of labels) {
      if (label?.key.endsWith('元') === true && HEADED_YUAN.test(label.key))
        yuan.add(label.key.includes('采购') ? 'procurement' : 'charges');
    }
  }
  return (metric) => {
    if (metricOf(metric)?.kind !== 'amount') return 'count';
    return yuan.has(metric.split('.')[0] as string) ? 'yuan' : 'amount';
  };
}
