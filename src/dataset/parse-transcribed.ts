/**
 * Reads a CSV of figures typed by hand. Gives the rows that hold; refuses a row with an unknown metric, year, state,
 * number or address, each with its line and reason.
 */
import Papa from 'papaparse';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../domain/diagnostic.ts';
import type { Span } from '../domain/source.ts';
import { metricOf } from '../forms/catalogue.ts';
import type { TranscribedColumn, TranscribedRow } from './transcribed-row.ts';
import { TRANSCRIBED_COLUMNS, TRANSCRIBED_STATES } from './transcribed-row.ts';

/** The regulation came into force in 2008; the upper end only catches slips of the keyboard. */
const YEARS = [2008, 2099] as const;

/** Takes “46106” and “12.5”; leaves “1,200”, “-3” and “12条”. */
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/u;

/** Takes “https://www.example.gov.cn/a.html”; leaves “www.example.gov.cn”. */
const WEB_ADDRESS = /^https?:\/\/[^\s/]+/u;

export function parseTranscribed(text: string): Parsed<readonly TranscribedRow[]> {
  const [header, ...lines] = splitRows(text);
  const missing = TRANSCRIBED_COLUMNS.filter((name) => !(header?.cells ?? []).includes(name));
  if (header === undefined || missing.length > 0) {
    const message = `Unexpected header without ${missing.join(', ')}, expected ${TRANSCRIBED_COLUMNS.join(',')}`;
    return { value: [], diagnostics: [diagnostic('row-invalid', message, { start: 0, end: 0 })] };
  }
  const rows: TranscribedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { cells, span } of lines) {
    const fields = Object.fromEntries(header.cells.map((name, i) => [name, (cells[i] ?? '').trim()])) as Fields;
    const fault = findFault(fields);
    if (fault === null) rows.push(rowOf(fields, span));
    else diagnostics.push(diagnostic('row-invalid', fault, span));
  }
  return { value: rows, diagnostics };
}

type Fields = Readonly<Record<TranscribedColumn, string>>;

/** Takes NUL, escape and the like; leaves a line break inside quotes and a tab. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

function findFault(fields: Fields): string | null {
  const { agency, year, metric, value, state, source_url: url } = fields;
  if (agency === '') return 'Unexpected empty agency, expected its name';
  const control = Object.entries(fields).find(([, words]) => CONTROL.test(words));
  if (control !== undefined) return `Unexpected control character in ${control[0]}, expected plain text`;
  const inRange = /^\d{4}$/u.test(year) && Number(year) >= YEARS[0] && Number(year) <= YEARS[1];
  if (!inRange) return `Unexpected year "${year}", expected ${YEARS[0]} to ${YEARS[1]}`;
  if (metricOf(metric) === undefined) return `Unexpected metric "${metric}", expected an id of the catalogue`;
  if (!PLAIN_NUMBER.test(value)) return `Unexpected value "${value}", expected a number in digits`;
  if (metricOf(metric)?.kind === 'count' && value.includes('.')) {
    return `Unexpected value "${value}", expected a whole number for ${metric}`;
  }
  if (!(TRANSCRIBED_STATES as readonly string[]).includes(state)) {
    return `Unexpected state "${state}", expected ${TRANSCRIBED_STATES.join(', ')}`;
  }
  return WEB_ADDRESS.test(url) ? null : `Unexpected address "${url}", expected http:// or https://`;
}

function rowOf(fields: Fields, span: Span): TranscribedRow {
  const { agency, year, province, kind, metric, value, state, as_written: asWritten, source_url: url } = fields;
  return {
    agency,
    year: Number(year),
    province,
    kind,
    metric,
    value: Number(value),
    state: state as TranscribedRow['state'],
    asWritten,
    url,
    span,
  };
}

/** The rows of a CSV with their places; empty lines are left out. */
function splitRows(text: string): readonly { readonly cells: readonly string[]; readonly span: Span }[] {
  const rows: { cells: readonly string[]; span: Span }[] = [];
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  let start = offset;
  Papa.parse<string[]>(text.slice(offset), {
    delimiter: ',',
    step: ({ data, meta }) => {
      const end = offset + meta.cursor;
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, span: { start, end } });
      start = end;
    },
  });
  return rows;
}
