/** The columns that say who and where, the same in every table. */
import type { AgencyKind, Region } from '../../domain/agency.ts';
import type { AgencySummary, ReportSummary } from '../../domain/shards.ts';
import { keepRecent } from '../keep-recent.ts';
import { column } from './column.ts';
import type { Column } from './download-table.ts';

export interface Placed {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly region: Region;
}

const PLACE_COLUMNS: readonly Column<Placed>[] = [
  column('agency_id', 'string', '机关编号，长期不变', ({ agencyId }) => agencyId),
  column('agency', 'string', '机关名称', ({ name }) => name),
  column('kind', 'string', '机关类别，取值见方法页', ({ kind }) => kind),
  column('region_code', 'string', '所在地行政区划代码（2、4、6 或 9 位），空为未能确定', ({ region }) => region.code),
  column('province', 'string', '省级名称', ({ region }) => region.province),
  column('prefecture', 'string', '地级名称', ({ region }) => region.prefecture),
  column('county', 'string', '县级名称', ({ region }) => region.county),
  column('township', 'string', '乡级名称', ({ region }) => region.township),
];

/** The place of a report; rows of one report come one after another. */
export const placeOfReport = keepRecent(
  ({ agencyId, agencyName, kind, region }: ReportSummary): Placed => ({ agencyId, name: agencyName, kind, region }),
  1,
);

export const placeOfAgency = keepRecent(
  ({ id, name, kind, region }: AgencySummary): Placed => ({ agencyId: id, name, kind, region }),
  1,
);

/** The same columns for rows that hold the place somewhere else. */
export function placeColumns<Row>(placeOf: (row: Row) => Placed): readonly Column<Row>[] {
  return PLACE_COLUMNS.map(({ name, type, zh, cell }) => column(name, type, zh, (row: Row) => cell(placeOf(row))));
}
