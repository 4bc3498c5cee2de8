/**
 * The bytes of a file among the reports, or why there are none: follows no link, waits for no pipe, and takes nothing into
 * memory that is larger than a report may be. A name in a folder may be anybody's; what it leads to is not.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { ParsedReport } from '../src/domain/report.ts';
import { LARGEST_FILE } from '../src/pipeline/read/read-report.ts';
import { unreadReport } from '../src/pipeline/unreadable-report.ts';
import { tellFileError } from './tell-file-error.ts';

/** A link that somebody names may be followed; one that is found among others is not. */
type Links = 'refused' | 'followed';

/** A reason in words, to stand behind “Unexpected”. */
export function readReportFile(path: string, links: Links = 'refused'): Uint8Array | string {
  const following = links === 'refused' ? constants.O_NOFOLLOW : 0;
  try {
    const opened = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | following);
    try {
      const entry = fstatSync(opened);
      if (!entry.isFile()) return 'folder, pipe or device';
      return entry.size > LARGEST_FILE ? `size of ${String(entry.size)} bytes` : readFileSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return tellFileError(error);
  }
}

/** What stands for the report in lists; `reason` is that of `readReportFile`. */
export const unopenedReport = (file: string, reason: string): ParsedReport =>
  unreadReport(file, `Unexpected ${reason} when opened, expected a readable file`);
