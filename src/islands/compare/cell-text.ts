/** A cell in one line, for places without room for badges: number with its state, then scope or members; else the reason for its absence. */
import { fillWords } from '../../charts/chart-words.ts';
import { formatValue } from '../../charts/format-value.ts';
import type { CompareCell, CompareColumn } from './compare-rows.ts';
import type { CompareWords } from './compare-words.ts';

export function cellText({ value }: CompareCell, column: CompareColumn, words: CompareWords): string {
  const { chartWords, comparePage } = words;
  if (value === null) return absenceText(column, words);
  const text = formatValue(value.v, value.s, chartWords);
  if (value.v === null) return text;
  if (value.k !== null) return text + bracketed(fillWords(comparePage.members, { k: value.k }), words);
  return value.c === 'agency' ? text : text + bracketed(chartWords.scopes[value.c], words);
}

/** Why a cell is empty: nothing for the year, not taken, stated by no member, or a form that has no such cell. */
export function absenceText({ year }: CompareColumn, { chartWords, comparePage }: CompareWords): string {
  if (year === null) return comparePage.noReport;
  const absence = { full: chartWords.absent.notAsked, partial: comparePage.notTaken, sum: comparePage.noneStated };
  return absence[year.status];
}

const bracketed = (text: string, { comparePage }: CompareWords): string =>
  fillWords(comparePage.bracketed, { v: text });
