/**
 * The years that the sentences of a report speak of, with the times that each is named: compared years, plans, days of
 * publication and what title, lead and period say (`told`, which vote by themselves) are left out.
 */
import type { Span } from '../../domain/source.ts';
import type { TextPassages } from './text-passage.ts';
import { passagesHolding, passageSpan } from './text-passage.ts';
import { YEAR_SIGN, yearMentions } from './year-words.ts';

/** A year of the body with the times that it is named, those that it opens a sentence, and where it stands first. */
export interface BodyYear {
  readonly year: number;
  readonly count: number;
  readonly opening: number;
  readonly span: Span;
}

/** Takes the mark of last year's or next year's figures around a year: 较2023年, 结转到2025年, 上年(2022年, 延至2025年; leaves 2024年. */
const COMPARED = /(?:比|较|同比|与|对比|上一?年度?\(?|去年\(?|下一?年度?\(?|结转|结转[到至]|延[到至期])$/u;
const LONGEST_COMPARED = 5;

/**
 * Takes 年 behind a year; leaves 年结转, which is what an earlier year left over, 年12月3日星期二, the day that a page prints, and
 * 年,我局将, 年拟, 年计划, which a later year will bring.
 */
const OWN_YEAR =
  /^年(?!度?结转|\d{1,2}月\d{1,2}日(?:星期|$)|度?[,，]?(?:我|本)?[\p{Script=Han}]{0,4}?(?:将(?!相|政府信|信息|有关)|拟|计划|力争|工作打算|工作计划))/u;
const LONGEST_DAY = 16;

/** Takes the end of what stands before a sentence; leaves a comma. */
const SENTENCE_END = /(?:^|[。;；:：!]|[)）】])$/u;

/** The most frequent first, then the one that opens more sentences. */
export function bodyYears(passages: TextPassages, told: readonly Span[]): readonly BodyYear[] {
  const counts = new Map<number, BodyYear>();
  for (const passage of passagesHolding(passages, YEAR_SIGN)) {
    for (const { year, from, to } of yearMentions(passage.text)) {
      const before = passage.text.slice(Math.max(0, from - LONGEST_COMPARED), from);
      if (!OWN_YEAR.test(passage.text.slice(to, to + LONGEST_DAY)) || COMPARED.test(before)) continue;
      const span = passageSpan(passage, from, to);
      if (told.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const known = counts.get(year) ?? { year, count: 0, opening: 0, span };
      const opening = known.opening + (SENTENCE_END.test(before) ? 1 : 0);
      counts.set(year, { ...known, count: known.count + 1, opening });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.opening - a.opening);
}
