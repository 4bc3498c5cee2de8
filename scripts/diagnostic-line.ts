/** A diagnostic as compilers print it: `path:line:column severity code message`; a whole file stands at 1:1. */
import type { PlacedDiagnostic } from '../src/domain/shards.ts';

export function diagnosticLine(file: string, found: PlacedDiagnostic): string {
  const line = found.line === null ? 1 : found.line;
  const column = found.column === null ? 1 : found.column;
  return `${file}:${String(line)}:${String(column)} ${found.severity} ${found.code} ${found.message}`;
}
