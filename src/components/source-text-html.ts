/**
 * The source text of a report as escaped HTML: one block per line with its number, each extracted figure marked and anchored,
 * notes of the line in the margin. Takes any text at all; nothing of it is ever HTML here.
 */
import type { Highlight, ReportShard } from '../domain/shards.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import type { HiddenStretch } from './hidden-stretches.ts';
import { hiddenStretches, withoutHidden } from './hidden-stretches.ts';
import { lineAnchor } from './line-href.ts';
import { quietStretch, quietTags } from './quiet-tags.ts';
import type { SourceLine } from './source-lines.ts';
import { sourceLines } from './source-lines.ts';

type ShownReport = Pick<ReportShard, 'text' | 'bodyStart' | 'highlights' | 'passages'>;

/**
 * `noteOf` gives the escaped HTML of the margin note for the highlights that begin on a line, '' for none, and is told the line; `marks` are what
 * stands back beside the markup of HTML.
 */
export function sourceTextHtml(
  report: ShownReport,
  noteOf: (highlights: readonly Highlight[], line: string) => string,
  marks: readonly HiddenStretch[] = [],
): string {
  const { text, bodyStart } = report;
  const hidden = hiddenStretches(text);
  const lines = sourceLines(withoutHidden(text, hidden), bodyStart);
  const highlights = inLines(lines, marksOf(report));
  const unseen = inLines(lines, besides(hidden, marks));
  return lines
    .map((line, i) => {
      const { beginning, within } = highlights[i] as InLine<Highlight>;
      return lineHtml(
        { text, line, marked: within, hidden: (unseen[i] as InLine<HiddenStretch>).within },
        noteOf(beginning, text.slice(line.start, line.end)),
      );
    })
    .join('\n');
}

function marksOf({ passages, highlights, bodyStart }: ShownReport): readonly Highlight[] {
  const places = passages.map(({ anchor, start }) => ({ anchor, start, end: start, observations: [] }));
  return [...places, ...highlights]
    .filter(({ start }) => start >= bodyStart)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Both in the order of the text; a mark within a hidden stretch is hidden already. */
function besides(hidden: readonly HiddenStretch[], marks: readonly HiddenStretch[]): readonly HiddenStretch[] {
  if (marks.length === 0) return hidden;
  const own = marks.filter(({ start, end }) => !hidden.some((stretch) => stretch.start < end && start < stretch.end));
  return [...hidden, ...own].sort((a, b) => a.start - b.start);
}

interface InLine<T> {
  readonly beginning: readonly T[];
  /** Those that began before and reach into the line as well. */
  readonly within: readonly T[];
}

/** For each line the stretches in it; both are in the order of the text. */
function inLines<T extends HiddenStretch>(lines: readonly SourceLine[], stretches: readonly T[]): readonly InLine<T>[] {
  let next = 0;
  let open: readonly T[] = [];
  return lines.map(({ start, end }) => {
    const from = next;
    while (next < stretches.length && (stretches[next] as T).start < end) next += 1;
    const beginning = stretches.slice(from, next);
    const within = [...open.filter((stretch) => stretch.end > start), ...beginning];
    open = within.filter((stretch) => stretch.end > end);
    return { beginning, within };
  });
}

interface ShownLine {
  readonly text: string;
  readonly line: SourceLine;
  readonly marked: readonly Highlight[];
  readonly hidden: readonly HiddenStretch[];
}

function lineHtml(shown: ShownLine, note: string): string {
  const { text, line } = shown;
  const content = markedHtml(shown, line.start + text.slice(line.start, line.end).replace(LINE_BREAKS, '').length);
  const isTabular = line.row || content.trim().includes('\t') || content.startsWith('|');
  const isBlank = content.replace(HIDDEN, '').trim() === '';
  const kind = isBlank ? ' blank' : isTabular ? ' tabular' : '';
  const isHeading = HEADING.test(content.replace(MARKUP, '')) || HEADING.test(text.slice(line.start, line.end));
  const heading = kind === '' && isHeading ? ' heading' : '';
  const margin = note === '' ? '' : `<div class="margin">${note}</div>`;
  return `<div class="line${kind}${heading}"${numbered(line)}<p>${content}</p>${margin}</div>`;
}

/** Numbers that are not shown are places to point at still. */
function numbered({ numbers, shown }: SourceLine): string {
  if (shown === null) return '><span></span>';
  const others = numbers
    .filter((number) => number !== shown)
    .map((number) => `<span id="${lineAnchor(number)}"></span>`);
  return ` id="${lineAnchor(shown)}"><a class="ln" href="#${lineAnchor(shown)}">${others.join('')}${shown}</a>`;
}

const HEADING = /^\s*(?:#{1,6}\s|[一二三四五六]、)/u; // takes `## 一、` and `二、主动`; leaves `（一）`
const HIDDEN = /<span class="tag"><i>.*?<\/i><\/span>/gsu; // takes a hidden stretch; leaves a cell and a reference that shows its sign
const MARKUP = /<span class="tag.*?<\/span>/gsu; // takes a hidden run of tags; leaves a mark

const LINE_BREAKS = /[\r\n]+$/u; // takes the break at the end of a line; leaves any inside

/** The line with its marks. A passage, and a mark that begins inside another one, is only an anchor, so that marks never nest. */
function markedHtml({ text, line, marked, hidden }: ShownLine, lineEnd: number): string {
  let html = '';
  let at = line.start;
  for (const { anchor, start, end } of marked) {
    const id = start >= line.start ? ` id="${escapeHtml(anchor)}"` : '';
    const from = Math.max(start, line.start);
    const to = Math.min(end, lineEnd);
    if (from >= at) html += plainHtml(text, hidden, at, from);
    if (from < at || to <= from) html += id === '' ? '' : `<span${id}></span>`;
    else html += `<mark${id}>${plainHtml(text, hidden, from, to)}</mark>`;
    at = from < at ? at : Math.max(from, to);
  }
  return html + plainHtml(text, hidden, at, lineEnd);
}

function plainHtml(text: string, hidden: readonly HiddenStretch[], from: number, to: number): string {
  let html = '';
  let at = from;
  for (const { start, end } of hidden) {
    if (end <= at || start >= to) continue;
    html += quietTags(text.slice(at, start)) + quietStretch(text.slice(Math.max(at, start), Math.min(end, to)));
    at = Math.min(end, to);
  }
  return html + quietTags(text.slice(at, to));
}
