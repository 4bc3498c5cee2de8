/** The columns of a value with its state: null numbers stay empty, and `state` says why. */
import type { Observation } from '../../domain/observation.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { valueBounds } from '../value-bounds.ts';
import { column } from './column.ts';
import type { Column } from './download-table.ts';

/** What observations and settled values have in common. */
export type Valued = Pick<Observation, 'metric' | 'value' | 'state' | 'unit' | 'scope' | 'source' | 'method' | 'raw'>;

const VALUE_COLUMNS: readonly Column<Valued>[] = [
  column('metric', 'string', '指标编号，含义不变，见 metrics.csv', ({ metric }) => metric),
  column('metric_name', 'string', '指标名称', ({ metric }) => metricOf(metric)?.zh ?? null),
  column('unit', 'string', '计量单位', ({ unit }) => unit),
  column('value', 'number', '数值；空不等于 0，原因见 state', ({ value }) => value),
  column('lower', 'number', '下限；空为无下限', ({ value, state }) => valueBounds(value, state).lower),
  column('upper', 'number', '上限；空为无上限', ({ value, state }) => valueBounds(value, state).upper),
  column(
    'state',
    'string',
    'exact 确数，atLeast 至少，atMost 至多，approximate 约数，blank 原文空白，missing 年报未载明，unreadable 原文残缺，notAsked 该版格式不要求',
    ({ state }) => state,
  ),
  column('scope', 'string', 'agency 本机关，area 全域，mixed 多渠道合并，part 其中一部分', ({ scope }) => scope),
  column('as_written', 'string', '原文写法；以 = + - @ 等开头的，前加一个撇号', ({ raw }) => raw),
  column('source', 'string', 'table 表格，prose 正文，derived 计算，transcribed 人工摘录', ({ source }) => source),
  column('method', 'string', '读取方式，见方法页', ({ method }) => method),
];

/** The same columns for rows that hold the value somewhere else. */
export function valueColumns<Row>(valueOf: (row: Row) => Valued): readonly Column<Row>[] {
  return VALUE_COLUMNS.map(({ name, type, zh, cell }) => column(name, type, zh, (row: Row) => cell(valueOf(row))));
}
