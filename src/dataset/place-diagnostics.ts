/** Diagnostics with line and column, in the order of the text; those of the whole file come first. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PlacedDiagnostic } from '../domain/shards.ts';
import { lineStarts, positionAt } from '../domain/source.ts';

export function placeDiagnostics(text: string, diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const starts = lineStarts(text);
  return diagnostics
    .map(({ code, severity, message, span }) => {
      if (span === null) return { code, severity, message, start: null, end: null, line: null, column: null };
      return { code, severity, message, start: span.start, end: span.end, ...positionAt(starts, span.start) };
    })
    .sort((a, b) => (a.start === null ? -1 : a.start) - (b.start === null ? -1 : b.start));
}
