/**
 * Runs of shares beside each other, each with the words that name it, in front of its number or behind it: 公开3件,部分公开2件; 3件公开、2件不掌握;
 * 予以公开、部分公开各1件; shares of a share in brackets or behind 其中. Takes a setting and what tells the row of a label; gives the runs.
 * What they prove is left to who asks.
 */
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';
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
  for (const { at, value, depth, opens, rows, equal } of itemsOf(setting, tell)) {
    const top = tops.at(-1);
    if (rows === null) {
      if (top === undefined || depth <= base) close();
      continue;
    }
    const shares = rows.map((row) => ({ row, at }));
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

/** A number with what its words say; `rows` is null for another matter, `equal`: they are said of all of the number before. */
interface Item {
  readonly at: number;
  readonly value: number;
  readonly depth: number;
  readonly opens: boolean;
  readonly rows: readonly string[] | null;
  readonly equal: boolean;
}

const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起', '例']);

function isCount({ state, unit }: Figure): boolean {
  return state === 'exact' && UNITS.has(unit);
}

function* itemsOf({ text, tokens }: Setting, tell: Tell): Generator<Item> {
  const figures = tokens.flatMap((token, at) => {
    const { figure, end } = token;
    return figure === null || (PERSONS.has(figure.unit) && WHO_DID.test(text.slice(end, end + 3)))
      ? []
      : [{ ...token, figure, at }];
  });
  let depth = 0;
  for (const [i, { figure, start, end, at }] of figures.entries()) {
    const from = Math.max(start - LONGEST, i === 0 ? 0 : (figures[i - 1] as Token).end);
    const between = text.slice(from, start);
    const held = HOLDS.exec(between); // 不予处理(1件: the words stand in front of the bracket
    depth = inBrackets(depth, between);
    const inFront = held === null ? between.replace(ASIDE, ',$1') : (held[1] as string);
    const clause = inFront.replace(QUOTES, '').split(MARK).at(-1) as string;
    const front = clause.endsWith('、') ? '' : clause.replace(HEAD, '');
    const behind = wordsBehind(text, end, figures[i + 1]?.start ?? text.length);
    const named = front === '' ? behind : front;
    const rows = isCount(figure) && named !== '' ? rowsOf(named, saidOf(text, end), tell) : null;
    const value = figure.value * (rows === null ? 1 : rows.length);
    yield {
      at,
      value,
      depth: held === null ? depth : depth - 1,
      opens: OPENS.test(clause) || OPENS.test(between),
      rows,
      equal: EQUAL.test(clause),
    };
  }
}

const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位', '家']);
/** Takes the 提出 of 3人提出5件, which counts who did it; leaves 参加. */
const WHO_DID = /^共?(?:提出|提交|申请)/u;
/** Words in front of a number, and behind it, that are looked at. */
const LONGEST = 40;
/** Takes 不予处理( and ,均为个人申请(, words right in front of a bracket; leaves 件(. */
const HOLDS = /([一-龥”、]{2,30})\($/u;
/** Takes the reason of 信息不存在(本机关不掌握) in front of a number. */
const ASIDE = /\(([^()\d]{2,20})\)$/u;
const QUOTES = /[“”]/gu;
/** Takes the marks that part clauses; leaves 、. */
const MARK = /[,。;:()①-⑳]|[-—]{1,2}/u;
/** Takes 、其中, 包括, 分别为, 另有 at the start of a label; leaves 公开. */
const HEAD = /^(?:、|其中|包括|包含|内含|含|分别|具体|另外|另|还|其余|剩余|余下|结果|即|和|及|有|为|是|的|属|系)+/u;
/** Takes 其中, 内含, which open shares of the number before; leaves 公开. */
const OPENS = /其中|内含|^[,;:]?包括/u;
/** Takes 均为内部事务, 属大量反复申请, said of all of the number before. */
const EQUAL = /^(?:均|都|全部)|^[属系]$/u;

function inBrackets(depth: number, words: string): number {
  let now = depth;
  for (const sign of words) now += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  return Math.max(now, 0);
}

function wordsBehind(text: string, end: number, next: number): string {
  const rest = text.slice(end, Math.min(next, end + LONGEST)).replace(QUOTES, '');
  // Words that run into the next number are said of that: 60件的结果是公开22件.
  return ENDS.test(rest) || next >= text.length ? (rest.split(ENDS, 1)[0] as string).replace(HEAD, '') : '';
}

/** Takes the marks that end what is said behind a number. */
const ENDS = /[,。;:、()]/u;

/** What is said of the number behind it: (均为内部事务), ,都是信访类. */
function saidOf(text: string, end: number): string {
  return (
    SAID.exec(text.slice(end, end + LONGEST))
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

const SAID =
  /^(?:\(([^()\d]{2,24})\)|,([^,。;()\d]{2,24})\)|,((?:均|都|全部|为|系|属|因)[^,。;()\d]{2,24})(?=[,。;(]|$))/u;

/** The rows of a label, of each part of one that ends in 各; null where a part names another matter. */
function rowsOf(label: string, said: string, tell: Tell): readonly string[] | null {
  const parts = label.endsWith('各') ? label.slice(0, -1).split(EACH) : [label];
  const rows = parts.flatMap((part) => tell(part, said) ?? []);
  return rows.length === parts.length ? rows : null;
}

/** Takes what joins the parts of 予以公开、部分公开各. */
const EACH = /[、和与及]/u;
