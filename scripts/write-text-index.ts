/**
 * Writes the full-text index of all reports of the atlas (ATLAS_DIR) into a folder, by Pagefind, in parts that browsers join:
 * `parts.json`, `1/`, `2/` … Same reports, same bytes. Throws when a report is refused.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readReportShard, readReports } from '../src/dataset/read-shard.ts';
import { reportText } from '../src/dataset/report-text.ts';
import { packLines } from '../src/domain/report-text.ts';
import type { ReportSummary } from '../src/domain/shards.ts';

const LANGUAGE = 'zh-cn';
/** The indexer holds a part in memory, some 0.3 MB a report. */
const REPORTS_A_PART = 2500;

/** Gives the number of reports. */
export async function writeTextIndex(folder: string): Promise<number> {
  const reports = readReports();
  const parts = Math.max(1, Math.ceil(reports.length / REPORTS_A_PART));
  for (let part = 1; part <= parts; part += 1)
    await writePart(join(folder, String(part)), reports.slice((part - 1) * REPORTS_A_PART, part * REPORTS_A_PART));
  writeFileSync(join(folder, 'parts.json'), `${JSON.stringify({ parts })}\n`);
  return reports.length;
}

async function writePart(folder: string, reports: readonly ReportSummary[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Unexpected refusal ${errors.join('; ')}, expected an index`);
  for (const summary of reports) {
    const answer = await index.addCustomRecord(recordOf(summary));
    if (answer.errors.length > 0)
      throw new Error(`Unexpected ${answer.errors.join('; ')} for ${summary.file}, expected none`);
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  for (const name of readdirSync(folder)) if (!isWanted(name)) rmSync(join(folder, name), { recursive: true });
}

/** What a reader's query may match is content and meta; what results need besides stands in the address, which is not searched. */
function recordOf(summary: ReportSummary) {
  const { agencyName, agencyId, id, region, year } = summary;
  const { content, lines } = reportText(readReportShard(id));
  const { province, prefecture, county } = region;
  const place = [province, prefecture, county].filter((name) => name !== null && !agencyName.includes(name)).join('');
  return {
    url: `reports/${encodeURIComponent(id)}/?${encodeURIComponent(agencyId)}#${encodeURIComponent(packLines(lines))}`,
    content: content === '' ? agencyName : content,
    language: LANGUAGE,
    meta: { title: agencyName, place, year: year === null ? '' : String(year) },
  };
}

/** Of Pagefind's output, what a browser asks for: its own interface stays behind. */
const isWanted = (name: string): boolean => WANTED.test(name);
const WANTED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|index|fragment)$/u; // takes wasm.unknown.pagefind; leaves pagefind-ui.css
