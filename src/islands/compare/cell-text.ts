/** A cell in one line, for places without room for badges: number with its state, then scope or members; else the reason for its absence. */
import { fillWords } from '../../charts/chart-words.ts';
import { formatValue } from '../../charts/format-value.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { comparePage } from '../../i18n/pages/compare.ts';
import type { CompareCell, CompareColumn } from './compare-rows.ts';

export function cellText({ value }: CompareCell, column: CompareColumn): string {
  if (value === null) return absenceText(column);
  const text = formatValue(value.v, value.s, chartWords);
  if (value.v === null) return text;
  if (value.k !== null) return `${text}（${fillWords(comparePage.members, { k: value.k })}）`;
  return value.c === 'agency' ? text : `${text}（${chartWords.scopes[value.c]}）`;
}

/** Why a cell is empty: nothing for the year, not taken, stated by no member, or a form that has no such cell. */
export function absenceText({ year }: CompareColumn): string {
  return year === null ? comparePage.noReport : ABSENCE[year.status];
}

const ABSENCE = {
  full: chartWords.absent.notAsked,
  partial: comparePage.notTaken,
  sum: comparePage.noneStated,
} as const;
