/** What was read of one report, in one line: who, when, how much of the tables, how many figures of the prose; or that it is none. */
import type { ParsedReport } from '../src/domain/report.ts';

export function summaryLine({ readable, recognition, observations }: ParsedReport): string {
  if (!readable)
    return 'nothing of an annual report was recognised: no title, section, table or figure; delete it if it is none';
  const cells = observations.filter(({ source }) => source === 'table');
  const read = cells.filter(({ state }) => state !== 'missing').length;
  const prose = observations.filter(({ source }) => source === 'prose').length;
  const { agency, year } = recognition;
  const who = agency.name === '' ? 'no agency' : agency.name;
  return `${who}, ${year === null ? 'no year' : String(year)}; table cells: ${read} of ${cells.length}; figures of the prose: ${prose}`;
}
