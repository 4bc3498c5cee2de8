/** The rows of the site benches as tables for people. */
import type { GeneratorRow } from './bench-generators.ts';
import type { SiteRow } from './bench-site.ts';

export interface SizedRow extends SiteRow {
  readonly agencies: number;
}

export function siteTable(rows: readonly SizedRow[]): string {
  const heads = [
    'agencies',
    'pages',
    'files',
    'wall s',
    'processor s',
    'ms/page',
    'processor ms/page',
    'growth',
    'peak MB',
    'HTML MB',
    'all MB',
  ];
  const first = rows[0];
  const lines = rows.map((row) => {
    const each = (row.processorSeconds * 1000) / row.pages;
    const before = first === undefined ? each : (first.processorSeconds * 1000) / first.pages;
    const times = [row.seconds, row.processorSeconds, (row.seconds * 1000) / row.pages, each, each / before].map(
      decimals,
    );
    const sizes = [row.peak, row.htmlSize, row.size].map((bytes) => (bytes / 1e6).toFixed(0));
    return [row.agencies, row.pages, row.files, ...times, ...sizes].map(String);
  });
  return aligned([heads, ...lines]);
}

export function generatorTable(rows: readonly GeneratorRow[]): string {
  const heads = [
    'generator',
    'round',
    'pages',
    'kB/page',
    'wall s',
    'processor s',
    'ms/page',
    'processor ms/page',
    'peak MB',
  ];
  const lines = rows.map((row) => {
    const times = [row.seconds, row.processorSeconds].map(decimals);
    const each = [row.seconds, row.processorSeconds].map((seconds) => decimals((seconds * 1000) / row.pages));
    const size = (row.pageSize / 1000).toFixed(1);
    return [row.generator, row.round, row.pages, size, ...times, ...each, (row.peak / 1e6).toFixed(0)].map(String);
  });
  return aligned([heads, ...lines]);
}

const decimals = (value: number): string => value.toFixed(2);

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column] as number)).join('  ')).join('\n');
}
