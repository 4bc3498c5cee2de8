/**
 * Runs of shares beside each other, each with the words that name it, in front of its number or behind it: 公开3件,部分公开2件; 3件公开、2件不掌握;
 * 予以公开、部分公开各1件; shares of a share in brackets or behind 其中. Takes a setting and what tells the row of a label; gives the runs.
 * What they prove is left to who asks.
 */
import { countsCases } from '../figures/counts-cases.ts';
import { namedFigures, type NamedFigure } from './named-figures.ts';
import type { Setting } from '../view/view.ts';

/** A share: the row that its words name, '' where they name one that no row counts. */
export interface Share {
  readonly row: string;
  readonly at: number;
  readonly label: string;
}

/** Shares of a run that have one number, and those that add up to it. */
export interface Whole {
  readonly shares: readonly Share[];
  readonly parts: readonly Share[];
}

/** A run, what it adds up to, and the places of its first and last number. */
export interface Run {
  readonly wholes: readonly Whole[];
  readonly shares: readonly Share[];
  readonly sum: number;
  readonly first: number;
  readonly last: number;
}

/** The row of a label; `said` is said of its number, `group` the row of the number of which it is a share. Undefined for words of another matter. */
type Tell = (label: string, said: string, group: string) => string | undefined;

/** A share of the run itself, with those of which it is made. */
interface Top {
  readonly value: number;
  readonly shares: readonly Share[];
  readonly under: Share[];
  left: number;
  /** The sum of those under it whose words name another matter. */
  strange: number;
  /** True behind 其中, until its shares add up. */
  open: boolean;
}

/** All runs of the passage, in their order; `counts` tells the numbers of the matter. */
export function runsOf(setting: Setting, tell: Tell, counts = countsCases): readonly Run[] {
  const runs: Run[] = [];
  const tops: Top[] = [];
  let first = -1;
  let last = -1;
  let base = 0;
  const close = (): void => {
    if (tops.length > 0) runs.push(runOf(tops.splice(0), first, last));
  };
  for (const named of namedFigures(setting)) {
    const { at, figure, label, depth, opens, equal } = named;
    const names = counts(figure) ? namesIn(label, tops.length === 0) : [];
    const value = figure.value * names.length;
    const top = tops.at(-1);
    const under = top !== undefined && isUnder(top, { value, deeper: depth > base, opens, equal });
    const shares = sharesOf(named, names, under ? (top.shares[0] as Share).row : '', tell);
    if (under && value <= top.left) {
      if (shares === null) top.strange += value;
      else top.under.push(...shares);
    }
    if (shares === null) {
      if (top === undefined || (depth <= base && (!under || value === 0))) close();
      continue;
    }
    if (under) {
      top.left -= value;
      top.open = !equal && top.left > 0 && (top.open || opens);
    } else {
      if (tops.length === 0) [first, base] = [at, depth];
      tops.push({ value, shares, under: [], left: value, strange: 0, open: false });
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
  const wholes = tops.map(({ shares, under, left, strange }) => ({
    shares,
    parts: left === 0 || left === strange ? under : [],
  }));
  const shares = wholes.flatMap((whole) => [...whole.shares, ...whole.parts]);
  return { wholes, shares, sum: tops.reduce((sum, { value }) => sum + value, 0), first, last };
}

/** The parts of a label that ends in 各, each of which has the number; else the label, if there is one. No list begins with 其他. */
function namesIn(label: string, begins: boolean): readonly string[] {
  if (label === '' || (begins && label === '其他')) return [];
  return label.endsWith('各') ? label.slice(0, -1).split(EACH) : [label];
}

/** The shares that the words of a number name; null where some name another matter. */
function sharesOf({ at, said }: NamedFigure, names: readonly string[], group: string, tell: Tell): Share[] | null {
  const shares = names.flatMap((label) => {
    const row = tell(label, said, group);
    return row === undefined ? [] : [{ row, at, label }];
  });
  return shares.length > 0 && shares.length === names.length ? shares : null;
}

/** Takes what joins the parts of 予以公开、部分公开各. */
const EACH = /[、和与及]/u;
