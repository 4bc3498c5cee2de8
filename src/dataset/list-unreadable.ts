/** A file that is no report, as the index lists it: with its reasons, one at least. */
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { AtlasIndex } from '../domain/shards.ts';
import { placeDiagnostics } from './place-diagnostics.ts';

/** A file without any reason of its own still gets one. */
export function listUnreadable({ source, diagnostics }: ParsedReport): AtlasIndex['unreadable'][number] {
  const none = diagnostic('file-unreadable', 'Unexpected content, expected an annual report', null);
  const reasons = diagnostics.length === 0 ? [none] : diagnostics;
  return { file: source.file, diagnostics: placeDiagnostics(source.text, reasons) };
}
