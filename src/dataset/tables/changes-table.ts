/** `changes.csv`: the changelog of figures, one row for each that a version of the data added, removed or changed. */
import type { DatedChange } from '../../domain/observation-change.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';

export const CHANGES_TABLE: TableDescription<DatedChange> = {
  table: 'changes',
  columns: [
    column('date', 'date', '新版本的日期', ({ date }) => filled(date)),
    column('old_version', 'string', '旧版本号', ({ oldVersion }) => oldVersion),
    column('new_version', 'string', '新版本号', ({ newVersion }) => newVersion),
    column('change', 'string', 'added 新增，removed 删除，changed 更改', ({ change }) => change),
    column('report_id', 'string', '年报编号；空为人工摘录', ({ reportId }) => filled(reportId)),
    column('agency_id', 'string', '机关编号', ({ agencyId }) => agencyId),
    column('agency', 'string', '机关名称', ({ agency }) => agency),
    column('year', 'year', '年报年度', ({ year }) => numberOf(year)),
    column('metric', 'string', '指标编号', ({ metric }) => metric),
    column('source', 'string', 'table 表格，prose 正文，derived 计算，transcribed 人工摘录', ({ source }) => source),
    column('old_value', 'number', '原数值；空不等于 0', ({ before }) => numberOf(before?.value ?? '')),
    column('old_state', 'string', '原状态', ({ before }) => before?.state ?? null),
    column('old_scope', 'string', '原口径', ({ before }) => before?.scope ?? null),
    column('old_unit', 'string', '原计量单位', ({ before }) => before?.unit ?? null),
    column('new_value', 'number', '新数值；空不等于 0', ({ after }) => numberOf(after?.value ?? '')),
    column('new_state', 'string', '新状态', ({ after }) => after?.state ?? null),
    column('new_scope', 'string', '新口径', ({ after }) => after?.scope ?? null),
    column('new_unit', 'string', '新计量单位', ({ after }) => after?.unit ?? null),
  ],
};

const filled = (text: string): string | null => (text === '' ? null : text);

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));
