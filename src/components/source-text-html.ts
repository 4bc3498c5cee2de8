/**
 * The source text of a report as escaped HTML: one block per line with its number, each extracted figure marked and anchored,
 * notes of the line in the margin. Takes any text at all; nothing of it is ever HTML here.
 */
import type { Highlight, ReportShard } from '../domain/shards.ts';
import { lineStarts } from '../domain/source.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { lineAnchor } from './line-href.ts';
import { hasOnlyTags, quietTags } from './quiet-tags.ts';

/** `noteOf` gives the escaped HTML of the margin note for the highlights that begin on a line; '' for none. */
export function sourceTextHtml(
  report: Pick<ReportShard, 'text' | 'bodyStart' | 'highlights' | 'passages'>,
  noteOf: (highlights: readonly Highlight[]) => string,
): string {
  const starts = lineStarts(report.text);
  const passages = report.passages.map(({ anchor, start }) => ({ anchor, start, end: start, observations: [] }));
  const sorted = [...passages, ...report.highlights].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const lines: string[] = [];
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? report.text.length;
    const beginning: Highlight[] = [];
    while (next < sorted.length && (sorted[next] as Highlight).start < end) beginning.push(sorted[next++] as Highlight);
    if (end <= report.bodyStart) return;
    const marked = sorted.filter((entry) => entry.start < end && (entry.end > start || entry.start >= start));
    lines.push(lineHtml(report.text, { start, end }, at + 1, marked, noteOf(beginning)));
  });
  return lines.join('\n');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function lineHtml(text: string, line: Stretch, number: number, marked: readonly Highlight[], note: string): string {
  const content = markedHtml(text, { start: line.start, end: lineEnd(text, line) }, marked);
  const blank = content.trim() === '';
  const kind = blank
    ? ' blank'
    : isBare(text, line, marked)
      ? ' bare'
      : content.includes('\t') || content.startsWith('|')
        ? ' tabular'
        : '';
  const heading = kind === '' && HEADING.test(text.slice(line.start, line.end)) ? ' heading' : '';
  const margin = note === '' ? '' : `<div class="margin">${note}</div>`;
  return `<div class="line${kind}${heading}" id="${lineAnchor(number)}"><a class="ln" href="#${lineAnchor(number)}">${number}</a><p>${content}</p>${margin}</div>`;
}

/** A line of an HTML report that holds tags alone: it takes no room while they are hidden. */
const isBare = (text: string, line: Stretch, marked: readonly Highlight[]): boolean =>
  marked.length === 0 && hasOnlyTags(text.slice(line.start, line.end));

const HEADING = /^\s*(?:#{1,6}\s|[一二三四五六]、)/u; // takes `## 一、` and `二、主动`; leaves `（一）`

const LINE_BREAKS = /[\r\n]+$/u; // takes the break at the end of a line; leaves any inside

const lineEnd = (text: string, { start, end }: Stretch): number =>
  start + text.slice(start, end).replace(LINE_BREAKS, '').length;

/** The line with its marks. A passage, and a mark that begins inside another one, is only an anchor, so that marks never nest. */
function markedHtml(text: string, line: Stretch, marked: readonly Highlight[]): string {
  let html = '';
  let at = line.start;
  for (const { anchor, start, end } of marked) {
    const id = start >= line.start ? ` id="${escapeHtml(anchor)}"` : '';
    const from = Math.max(start, line.start);
    const to = Math.min(end, line.end);
    if (from >= at) html += quietTags(text.slice(at, from));
    if (from < at || to <= from) html += id === '' ? '' : `<span${id}></span>`;
    else html += `<mark${id}>${quietTags(text.slice(from, to))}</mark>`;
    at = from < at ? at : Math.max(from, to);
  }
  return html + quietTags(text.slice(at, line.end));
}
