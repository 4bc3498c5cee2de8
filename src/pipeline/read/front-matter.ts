/**
 * Front matter: takes a text, gives what it says of itself between two `---` lines at its top, and where the report begins.
 * A flat `key: value` subset; keys in kebab-case (`source-url`), snake_case and camelCase are taken too; unknown keys are
 * kept out, an invalid entry is left out with a diagnostic.
 */
import * as v from 'valibot';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { FrontMatter, Span } from '../../domain/source.ts';

/** What stands at the top of a file. */
export interface FrontMatterRead {
  readonly frontMatter: FrontMatter;
  /** Offset behind the closing line; 0 (or 1 behind a byte order mark) without front matter. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

const LONGEST = 8000;

/** Takes `---⏎…⏎---⏎` at the top, behind a byte order mark too; leaves a rule further down. */
const FENCED = /^\uFEFF?---[ \t]*\r?\n((?:.*\r?\n){0,60}?)---[ \t]*(?:\r?\n|$)/u;
/** Takes `source-url: https://…`; leaves `# remark`. */
const ENTRY = /^[ \t]*([A-Za-z][A-Za-z_-]{0,40})[ \t]*:[ \t]*(.*?)[ \t]*\r?$/u;
/** Takes `2025-01-31`; leaves `2025-1-31`. */
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
/** Takes `2024`; leaves `24` and `2024年`. */
const YEAR = /^(?:19|20)\d\d$/u;
/** Takes `https://example.cn/a`; leaves `javascript:…`. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]{1,2000}$/u;
/** Takes the quotes of `"…"` and `'…'`; leaves inner ones. */
const QUOTED = /^(?:"(.*)"|'(.*)')$/u;
/** Takes `-` and `_`; leaves letters. */
const JOINTS = /[-_]/gu;
/** Takes control characters; leaves text. */
const CONTROL = /\p{Cc}/u;

const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(300),
  v.check((text) => !CONTROL.test(text)),
);
const date = v.pipe(v.string(), v.regex(ISO_DATE), v.check(isDay));

/** Key without joints → field, schema, and what is expected in words. */
const FIELDS = {
  title: ['title', words, 'up to 300 characters of text'],
  agency: ['agency', words, 'up to 300 characters of text'],
  publisher: ['publisher', words, 'up to 300 characters of text'],
  year: ['year', v.pipe(v.string(), v.regex(YEAR), v.transform(Number)), 'a year such as 2024'],
  sourceurl: ['sourceUrl', v.pipe(v.string(), v.regex(WEB_ADDRESS)), 'an http or https address'],
  publishedon: ['publishedOn', date, 'an ISO date such as 2025-01-31'],
  retrievedon: ['retrievedOn', date, 'an ISO date such as 2025-01-31'],
  condensed: [
    'condensed',
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((text) => text === 'true'),
    ),
    'true or false',
  ],
} as const;

/** Reads the front matter of a text. */
export function readFrontMatter(text: string): FrontMatterRead {
  const top = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const found = text.startsWith('---', top) ? FENCED.exec(text.slice(0, LONGEST)) : null;
  const inner = found?.[1];
  if (found === null || inner === undefined || !inner.includes(':')) {
    return { frontMatter: {}, bodyStart: top, diagnostics: [] };
  }
  return { ...readEntries(inner, found[0].indexOf('\n') + 1), bodyStart: found[0].length };
}

/** True for an ISO date that the calendar has. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readEntries(inner: string, from: number): Pick<FrontMatterRead, 'frontMatter' | 'diagnostics'> {
  const frontMatter: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  let at = from;
  for (const [index, line] of inner.split('\n').entries()) {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const read = readEntry(line, index + 2, span);
    if ('code' in read) diagnostics.push(read);
    else if (read.field in frontMatter) diagnostics.push(again(read.field, index + 2, span));
    else if (read.field !== '') frontMatter[read.field] = read.value;
  }
  return { frontMatter: frontMatter as FrontMatter, diagnostics };
}

/** The first of two entries counts. */
function again(field: string, number: number, span: Span): Diagnostic {
  return invalid(`Unexpected second ${field} in line ${number}, expected one: the first is kept`, span);
}

function readEntry(line: string, number: number, span: Span): Diagnostic | { field: string; value: unknown } {
  const [, key, written] = ENTRY.exec(line) ?? [];
  if (key === undefined || written === undefined) {
    return invalid(`Unexpected “${line.trim().slice(0, 80)}” in line ${number}, expected “key: value”`, span);
  }
  const field = Object.entries(FIELDS).find(([name]) => name === key.replace(JOINTS, '').toLowerCase())?.[1];
  const quoted = QUOTED.exec(written);
  const value = quoted === null ? written : (quoted[1] ?? quoted[2] ?? '');
  if (field === undefined || value === '') return { field: '', value: null };
  const [name, schema, expected] = field;
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { field: name, value: parsed.output };
  const start = span.start + line.indexOf(written, line.indexOf(':') + 1);
  const message = `Unexpected ${key} “${value.slice(0, 80)}” in line ${number}, expected ${expected}`;
  return invalid(message, { start, end: start + written.length });
}

function invalid(message: string, span: Span): Diagnostic {
  return diagnostic('front-matter-invalid', message, span);
}
