/**
 * What full-text search knows of a report: its prose and headings, line by line. Tables, tags and front matter are left out: the
 * site has the figures in better order, and they would fill the index.
 */
import { signOf } from '../domain/character-reference.ts';
import { LINE_END, withoutSpaces, type ReportText, type TextLine } from '../domain/report-text.ts';
import type { ReportShard } from '../domain/shards.ts';
import { lineStarts } from '../domain/source.ts';
import { metricOf } from '../forms/catalogue.ts';

export function reportText(report: ReportShard): ReportText {
  const lines: TextLine[] = [];
  let content = '';
  let counted = 0;
  let last: ProseLine | null = null;
  for (const next of proseLines(report)) {
    if (!next.isProse && !continues(last, next)) continue;
    content += last === null || continues(last, next) ? next.words : LINE_END + next.words;
    lines.push({ line: next.line, from: counted });
    counted += withoutSpaces(next.words).length;
    last = next;
  }
  return { reportId: report.summary.id, content, lines };
}

interface ProseLine {
  readonly line: number;
  readonly words: string;
  /** False for a line too short to tell, which may be the end of a sentence. */
  readonly isProse: boolean;
}

/** Angle brackets are marks as well: around an address, and the engine would give them back as references. */
const MARKS = /[*#_<>`¶]+/gu; // takes ** and ##; leaves words
const REFERENCE = /&#?[a-zA-Z0-9]{1,12};/gu; // takes &ldquo;; leaves & alone
const SPACES = /\s+/gu; // takes tabs and breaks; leaves characters

function proseLines({ text, bodyStart, observations, summary }: ReportShard): readonly ProseLine[] {
  const starts = lineStarts(text);
  const isInTable = tableLines(observations);
  const readable = summary.format === 'html' ? withoutTags(text) : text;
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const written = readable.slice(start, end).trim();
    if (end <= bodyStart || written === '' || isInTable(at + 1) || TABLE.test(written)) return [];
    const words = written.replace(REFERENCE, signOrBlank).replace(MARKS, '').replace(SPACES, ' ').trim();
    return [{ line: at + 1, words, isProse: isProse(words) }];
  });
}

/** Whether a line lies between the first and the last cell of a table. */
function tableLines(observations: ReportShard['observations']): (line: number) => boolean {
  const ranges = new Map<string, readonly [first: number, last: number]>();
  for (const { metric, source, evidence } of observations) {
    const table = metricOf(metric)?.place;
    if (source !== 'table' || table === undefined || evidence === null) continue;
    const [first, last] = ranges.get(table) ?? [evidence.line, evidence.line];
    ranges.set(table, [Math.min(first, evidence.line), Math.max(last, evidence.line)]);
  }
  return (line) => [...ranges.values()].some(([first, last]) => line >= first && line <= last);
}

const HAN = /\p{Script=Han}/gu; // takes 政; leaves 1 and a
/** Shorter lines are labels of a table, names and dates. */
const FEWEST = 8;
const TABLE = /\t|\|/u; // takes 行政许可|0; leaves prose
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u; // takes 五、存在的主要问题; leaves 1.政策
const CROSSFOOT = /勾稽关系/u; // takes the note that the form prints above table three; leaves prose

const isProse = (line: string): boolean =>
  !CROSSFOOT.test(line) && (HEADING.test(line) || [...line.matchAll(HAN)].length >= FEWEST);

/** A line cut by the page is longer than a heading. */
const FULL = 24;
const ENDS = /[。；：！？.!?;:]$/u; // takes 。 at the end; leaves ，

const continues = (last: ProseLine | null, next: ProseLine): boolean =>
  last !== null &&
  next.line === last.line + 1 &&
  last.words.length >= FULL &&
  !ENDS.test(last.words) &&
  !HEADING.test(next.words);

const UNSEEN = /<(script|style|head|nav|footer)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu; // takes <style>…</style>; leaves <p>
const TAG = /<\/?[a-zA-Z!][^<>]{0,2000}>/gu; // takes <td class="x">; leaves 3 < 5

const signOrBlank = (reference: string): string => signOf(reference) ?? ' ';

/** The same text, of the same length, with blanks instead of tags. */
function withoutTags(text: string): string {
  const blank = (tag: string): string => tag.replace(NOT_BREAK, ' ');
  return text.replace(UNSEEN, blank).replace(TAG, blank);
}

const NOT_BREAK = /[^\r\n]/gu; // takes any character; leaves the break
