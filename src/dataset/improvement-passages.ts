/**
 * Problems and improvements as section five names them: the enumerated items, each shortened to its first clause.
 * Takes the source text and its sections; gives short extracts with anchors, none where nothing is enumerated.
 */
import type { Section } from '../domain/report.ts';
import type { Passage } from '../domain/shards.ts';
import type { SourceDocument } from '../domain/source.ts';

export interface ImprovementPassage extends Passage {
  /** At most 40 characters, without marks and line breaks. */
  readonly text: string;
}

const LONGEST = 40;

/** Takes “一是”, “1.”, “(2)”, “③” at the start of a clause; leaves “（一）存在的主要问题” and “2.5万”. */
const ITEM_MARK =
  /(?:^|[。；;：:，,\n*])\s*(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]，|\d{1,2}[.．、](?!\d)|[(（]\d{1,2}[)）]|[①-⑩])/gu;

/** Takes the end of a clause in “专职人员不足。二是”; leaves a comma within it, and the end of a line behind a comma: the page cut it. */
const CLAUSE_END = /[。；;：:]|(?<![、，,]\s*)\n/u;

/** Takes Markdown marks and white space (“**一是** 配足”); leaves words and punctuation. */
const MARKS = /[*#\s]+/gu;

export function improvementPassages(
  source: SourceDocument,
  sections: readonly Section[],
): readonly ImprovementPassage[] {
  const section = sections.find(({ number }) => number === 5);
  if (section === undefined) return [];
  const from = section.heading === null ? section.span.start : section.heading.end;
  const body = source.text.slice(from, section.span.end);
  const found: ImprovementPassage[] = [];
  for (const mark of body.matchAll(ITEM_MARK)) {
    const start = mark.index + mark[0].length;
    const clause = body.slice(start).split(CLAUSE_END, 1)[0] as string;
    const text = shorten(clause.replace(MARKS, ''));
    if (text === '') continue;
    found.push({ anchor: `s5-${found.length + 1}`, start: from + start, end: from + start + clause.length, text });
  }
  return found;
}

function shorten(clause: string): string {
  if (clause.length <= LONGEST) return clause;
  const cut = clause.lastIndexOf('，', LONGEST - 1);
  return cut > 0 ? clause.slice(0, cut) : `${clause.slice(0, LONGEST - 1)}…`;
}
