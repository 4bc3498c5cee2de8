/**
 * Reads a CSV of figures typed by hand. Gives the rows that hold; refuses a row with an unknown metric, year, state,
 * number or address, each with its line and reason.
 */
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../domain/diagnostic.ts';
import type { Span } from '../domain/source.ts';
import { splitCsv } from '../domain/split-csv.ts';
import { metricOf } from '../forms/catalogue.ts';
import type { TranscribedColumn, TranscribedRow } from './transcribed-row.ts';
import { TRANSCRIBED_COLUMNS, TRANSCRIBED_STATES } from './transcribed-row.ts';

/** The regulation came into force in 2008; the upper end only catches slips of the keyboard. */
const YEARS = [2008, 2099] as const;

/** Takes “46106” and “12.5”; leaves “1,200”, “-3” and “12条”. */
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/u;

/** Takes “https://www.example.gov.cn/a.html”; leaves “www.example.gov.cn” and what goes on over a line. */
const WEB_ADDRESS = /^https?:\/\/[^\s/<>"]+[^\s<>"]*$/u;

/** Longest cell; the agency's name has its own limit. */
const LONGEST_CELL = 2000;
const LONGEST_NAME = 100;

export function parseTranscribed(text: string): Parsed<readonly TranscribedRow[]> {
  const [header, ...lines] = splitCsv(text);
  const fault = headerFault(header?.cells ?? []);
  if (header === undefined || fault !== null) {
    const message = fault ?? `Unexpected empty file, expected ${TRANSCRIBED_COLUMNS.join(',')}`;
    return { value: [], diagnostics: [diagnostic('row-invalid', message, header?.span ?? { start: 0, end: 0 })] };
  }
  const rows: TranscribedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { cells, span, quoted } of lines) {
    const fields = Object.fromEntries(header.cells.map((name, i) => [name, (cells[i] ?? '').trim()])) as Fields;
    const found = shapeFault(cells, header.cells, quoted) ?? findFault(fields);
    if (found === null) rows.push(rowOf(fields, span));
    else diagnostics.push(diagnostic('row-invalid', found, span));
  }
  return { value: rows, diagnostics };
}

type Fields = Readonly<Record<TranscribedColumn, string>>;

function headerFault(cells: readonly string[]): string | null {
  const missing = TRANSCRIBED_COLUMNS.filter((name) => !cells.includes(name));
  const expected = TRANSCRIBED_COLUMNS.join(',');
  if (missing.length > 0) return `Unexpected header without ${missing.join(', ')}, expected ${expected}`;
  const twice = cells.find((name, i) => cells.indexOf(name) < i);
  return twice === undefined ? null : `Unexpected second column ${twice}, expected ${expected}`;
}

/** A quote mark without its pair takes the rows behind it into one cell: they are not lost without a word. */
function shapeFault(cells: readonly string[], header: readonly string[], quoted: boolean): string | null {
  if (!quoted)
    return 'Unexpected quote mark without its pair, expected a quoted cell to end; what follows it is not read';
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  if (last < header.length) return null;
  return `Unexpected ${String(last + 1)} cells, expected ${String(header.length)}: a cell that holds a comma is quoted`;
}

/** Takes NUL, escape and the like, marks of direction, and the sign for what is no UTF-8; leaves a line break inside quotes and a tab. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** What a cell without a number holds. Takes `无`, `/` and nothing; leaves `未收到` and `0件`. */
const BLANK = /^[\s/／—－-]*无?$/u;

function findFault(fields: Fields): string | null {
  const { agency, year, metric, value, state, as_written: written, source_url: url } = fields;
  if (agency === '') return 'Unexpected empty agency, expected its name';
  for (const [column, words] of Object.entries(fields)) {
    const most = column === 'agency' ? LONGEST_NAME : LONGEST_CELL;
    if (words.length > most)
      return `Unexpected ${String(words.length)} characters in ${column}, expected at most ${String(most)}`;
    if (CONTROL.test(words)) return `Unexpected control character in ${column}, expected plain text in UTF-8`;
  }
  const inRange = /^\d{4}$/u.test(year) && Number(year) >= YEARS[0] && Number(year) <= YEARS[1];
  if (!inRange) return `Unexpected year "${year}", expected ${YEARS[0]} to ${YEARS[1]}`;
  if (metricOf(metric) === undefined) return `Unexpected metric "${metric}", expected an id of the catalogue`;
  if (!PLAIN_NUMBER.test(value)) return `Unexpected value "${value}", expected a number in digits`;
  if (!Number.isSafeInteger(Math.floor(Number(value)))) return `Unexpected value "${value}", expected at most 2^53`;
  if (metricOf(metric)?.kind === 'count' && value.includes('.')) {
    return `Unexpected value "${value}", expected a whole number for ${metric}`;
  }
  if (!(TRANSCRIBED_STATES as readonly string[]).includes(state)) {
    return `Unexpected state "${state}", expected ${TRANSCRIBED_STATES.join(', ')}`;
  }
  if (Number(value) === 0 && BLANK.test(written))
    return `Unexpected words "${written}" for 0, expected those that say what there was none of`;
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
