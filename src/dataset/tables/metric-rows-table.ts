/**
 * `metrics/<id>.csv` and `regions/<code>.csv`: one row for each agency, year and metric, as the page shows it. `root` is the
 * public address of the site, null where it is not known: proofs are addresses with it, places within the site without.
 */
import type { Proof } from '../../domain/settled-value.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { placeColumns } from './place-columns.ts';
import { valueColumns } from './value-columns.ts';

export const metricRowsTable = (root: string | null): TableDescription<MetricRow> => ({
  table: 'metric-rows',
  columns: [
    ...placeColumns<MetricRow>((row) => row),
    column(
      'speaks_for_area',
      'boolean',
      '是否代表全域发布，不与单个机关相加、比较',
      ({ speaksForArea }) => speaksForArea,
    ),
    column('year', 'year', '年报年度', ({ year }) => year),
    column('status', 'string', 'full 全文已收录，partial 仅录入个别数字', ({ status }) => status),
    ...valueColumns<MetricRow>(({ value }) => value),
    column('conflicting_value', 'number', '正文与表格不一致时正文的数字', ({ value }) => value.conflict?.value ?? null),
    column(
      'proof',
      'string',
      '出处：该数字在年报页上的网址，未设网站公开地址时为年报编号#锚点；摘录的数字为原始网址',
      ({ value: { proof } }) => (proof === null ? null : proofText(proof, root)),
    ),
  ],
});

function proofText(proof: Proof, root: string | null): string {
  if (proof.kind === 'url') return proof.url;
  const { reportId, anchor } = proof;
  return root === null
    ? `${reportId}#${anchor}`
    : `${root}${encodeURI(`reports/${reportId}/`)}#${encodeURIComponent(anchor)}`;
}
