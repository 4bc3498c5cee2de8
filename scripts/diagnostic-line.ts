/** A diagnostic as compilers print it: `path:line:column severity code message`; a whole file stands at 1:1. */
import type { PlacedDiagnostic } from '../src/domain/shards.ts';

export function diagnosticLine(file: string, found: PlacedDiagnostic): string {
  const line = found.line === null ? 1 : found.line;
  const column = found.column === null ? 1 : found.column;
  return printable(`${file}:${String(line)}:${String(column)} ${found.severity} ${found.code} ${found.message}`);
}

/** Takes line breaks and escapes to the terminal, which a name of a file may hold, and marks that turn what stands beside them; leaves words. */
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** One line, whatever was in it: signs that steer a terminal are spelled out. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
