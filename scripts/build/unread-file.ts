/** A file of which nothing could be read, as the index lists it, with the reason. */
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import { diagnostic } from '../../src/domain/diagnostic-codes.ts';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { emptySource, unreadableReport } from '../../src/pipeline/unreadable-report.ts';

export function unreadFile(file: string, message: string): AtlasIndex['unreadable'][number] {
  return listUnreadable(unreadableReport(emptySource(file), [diagnostic('file-unreadable', message, null)]));
}
