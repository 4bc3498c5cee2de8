/**
 * Runs of shares beside each other, each with the words that name it, in front of its number or behind it: 公开3件,部分公开2件; 3件公开、2件不掌握;
 * 予以公开、部分公开各1件; shares of a share in brackets or behind 其中. Takes a setting and what tells the row of a label; gives the runs.
 * What they prove is left to who asks.
 */
import { namedFigures, type NamedFigure } from './named-figures.ts';
import type { Figure } from './scan-figures.ts';
import type { Setting } from './view.ts';

/** A share: the row that its words name, '' where they name one that no row counts. */
export interface Share {
  readonly row: string;
  readonly at: number;
}

/** A run of shares, what they add up to, and the places of its first and last number. */
export interface Run {
  readonly shares: readonly Share[];
  readonly sum: number;
  readonly first: number;
  readonly last: number;
}

/** The row of a label; `said` is said of its number behind it. Undefined for words of another matter. */
export type Tell = (label: string, said: string) => string | undefined;

/** A share of the run itself, with those of which it is made. */
interface Top {
  readonly value: number;
  readonly shares: readonly Share[];
  readonly under: Share[];
  left: number;
  /** True behind 其中, until its shares add up. */
  open: boolean;
}

/** All runs of the passage, in their order. */
export function runsOf(setting: Setting, tell: Tell): readonly Run[] {
  const runs: Run[] = [];
  let tops: Top[] = [];
  let first = -1;
  let last = -1;
  let base = 0;
  const close = (): void => {
    if (tops.length > 0) runs.push(runOf(tops, first, last));
    tops = [];
  };
  for (const named of namedFigures(setting)) {
    const { at, figure, depth, opens, equal } = named;
    const rows = rowsOf(named, tell);
    const top = tops.at(-1);
    if (rows === null) {
      if (top === undefined || depth <= base) close();
      continue;
    }
    const shares = rows.map((row) => ({ row, at }));
    const value = figure.value * rows.length;
    if (top !== undefined && isUnder(top, { value, deeper: depth > base, opens, equal })) {
      top.under.push(...shares);
      top.left -= value;
      top.open = !equal && top.left > 0 && (top.open || opens);
    } else {
      if (tops.length === 0) [first, base] = [at, depth];
      tops.push({ value, shares, under: [], left: value, open: false });
    }
    last = at;
  }
  close();
  return runs;
}

function isUnder(
  { value: whole, left, open }: Top,
  { value, deeper, opens, equal }: { value: number; deeper: boolean; opens: boolean; equal: boolean },
): boolean {
  return deeper || ((open || opens) && value <= left) || (equal && value === whole);
}

function runOf(tops: readonly Top[], first: number, last: number): Run {
  const shares = tops.flatMap((top) => [...top.shares, ...(top.left === 0 ? top.under : [])]);
  return { shares, sum: tops.reduce((sum, { value }) => sum + value, 0), first, last };
}

const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起', '例']);

function isCount({ state, unit }: Figure): boolean {
  return state === 'exact' && UNITS.has(unit);
}

/** The rows that the words of a number name, of each part of a label that ends in 各; null where a part names another matter. */
function rowsOf({ figure, label, said }: NamedFigure, tell: Tell): readonly string[] | null {
  if (!isCount(figure) || label === '') return null;
  const parts = label.endsWith('各') ? label.slice(0, -1).split(EACH) : [label];
  const rows = parts.flatMap((part) => tell(part, said) ?? []);
  return rows.length === parts.length ? rows : null;
}

/** Takes what joins the parts of 予以公开、部分公开各. */
const EACH = /[、和与及]/u;
