/** One agency with all its years from its packs, as it was before it was packed. */
import type { ObservationSource } from '../domain/observation.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import type { AgencyLine, PackedYear } from './pack/agency-line.ts';
import { unpackCells } from './pack/agency-line.ts';
import { packOfId } from './pack/pack-name.ts';
import type { ReportParts, UnpackedReport } from './pack/pack-report.ts';
import { unpackParts, unpackReport } from './pack/pack-report.ts';
import { packReader } from './read-pack.ts';
import type { ReportEntry } from './report-entry.ts';

const agencyLine = packReader('agencies');
const reportLine = packReader('reports');

export function readAgencyRecord(id: string): AgencyRecord {
  const { agency, identity, names, years } = JSON.parse(agencyLine(packOfId(id), id)) as AgencyLine;
  return { summary: agency, identity, names, years: years.map(yearOf) };
}

/** Whether any figure of the agency was typed by hand: where one was, its line says so in a word that other lines lack. */
export const hasTyped = (id: string): boolean => agencyLine(packOfId(id), id).includes(TYPED);

const TYPED = JSON.stringify('transcribed' satisfies ObservationSource);

export function readReport(id: string): UnpackedReport {
  return unpackReport(readReportLine(id));
}

/** A report as it is packed: equal lines are equal reports. */
export const readReportLine = (id: string): string => reportLine(packOfId(id), id);

function yearOf({ year, status, report, cells }: PackedYear): RecordYear {
  const settled = unpackCells(cells, report);
  const values = new Map(settled.map((value) => [value.metric, value]));
  let known: ReportEntry | null = null;
  return {
    year,
    status,
    values,
    get entry() {
      return report === null ? null : (known ??= entryOf(unpackParts(readReportLine(report)), settled));
    },
  };
}

function entryOf(
  { summary, identity, breakdowns, improvements, checks }: ReportParts,
  values: ReportEntry['values'],
): ReportEntry {
  return {
    ...{ summary, identity, primary: true, values, breakdowns, improvements },
    get checks() {
      return checks();
    },
  };
}
