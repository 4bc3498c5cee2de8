/**
 * The numbers of a passage, each with the words that name it, in front of it or behind it: 公开3件, 3件公开, 不予处理(1件, 信息不存在(本机关不掌握)2件. Takes a
 * setting; what the words mean is left to who asks. Several readers ask of the same passage, so that it is gone over once.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { DEALING_WORDS } from '../words/dealing-words.ts';
import { dealtNames } from './dealt-names.ts';
import { PERSONS } from '../figures/event-units.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

export interface NamedFigure {
  /** Place of its token. */
  readonly at: number;
  readonly figure: Figure;
  /** Words that name it, '' where there are none. */
  readonly label: string;
  /** What is said of it behind it: (均为内部事务), ,都是信访类. */
  readonly said: string;
  /** Brackets it stands in. */
  readonly depth: number;
  /** True behind 其中 and the like, which open shares of the number before. */
  readonly opens: boolean;
  /** True where its words are said of all of the number before. */
  readonly equal: boolean;
}

const known = new WeakMap<Setting, readonly NamedFigure[]>();

export function namedFigures(setting: Setting): readonly NamedFigure[] {
  const before = known.get(setting);
  if (before !== undefined) return before;
  const found = withNames(setting);
  known.set(setting, found);
  return found;
}

function withNames({ text, tokens }: Setting): readonly NamedFigure[] {
  const figures = tokens.flatMap((token, at) => {
    const { figure, end } = token;
    return figure === null || (APPLICANTS.has(figure.unit) && takesIn(WHO_DID, text, end, end + 3))
      ? []
      : [{ ...token, figure, at }];
  });
  const inFront = figures.map(({ start }, i) =>
    text.slice(Math.max(start - LONGEST, i === 0 ? 0 : (figures[i - 1] as Token).end), start),
  );
  const dealt = DEALING_WORDS.some((word) => text.includes(word)) ? dealtNames(inFront) : NONE_DEALT;
  let depth = 0;
  return figures.map(({ figure, end, at }, i) => {
    const between = inFront[i] as string;
    const held = HOLDS.exec(between); // 不予处理(1件: the words stand in front of the bracket
    depth = inBrackets(depth, between);
    const aside = held === null ? ASIDE.exec(between)?.[1] : undefined;
    const words = held === null ? between.replace(ASIDE, '') : (held[1] as string);
    const clauses = words.replace(QUOTES, '').split(MARK);
    const clause = clauses.at(-1) as string;
    const front =
      clause.endsWith('、') || (SUBJECT.test(clause) && takesIn(IS, text, end, end + 1))
        ? ''
        : (saysOnlySum(clause, clauses.at(-2)) ? (clauses.at(-2) as string) : clause).replace(HEAD, '');
    const behind = wordsBehind(text, end, figures[i + 1]?.start ?? text.length);
    const label = dealt.get(i) ?? (front === '' ? behind : front);
    return {
      at,
      figure,
      label: label === '' ? (aside ?? '') : label,
      said: aside ?? saidOf(text, end),
      depth: held === null ? depth : depth - 1,
      opens: OPENS.test(clause) || OPENS.test(between),
      equal: EQUAL.test(clause),
    };
  });
}

const NONE_DEALT: ReadonlyMap<number, string> = new Map();
/** Units of who applied, bodies too. */
const APPLICANTS: ReadonlySet<string> = new Set([...PERSONS, '家']);
/** Takes the 提出 of 3人提出5件, which counts who did it; leaves 参加. */
const WHO_DID = prefiltered(/^共?(?:提出|提交|申请)/u);
/** Words in front of a number, and behind it, that are looked at. */
const LONGEST = 40;
/** Takes 不予处理( and ,均为个人申请(, words right in front of a bracket; leaves 件(. */
const HOLDS = /([一-龥”、]{2,30})\($/u;
/** Takes the reason of 信息不存在(本机关不掌握) in front of a number; leaves (其中2件). */
const ASIDE = /\(([^()\d]{2,20})\)$/u;
const QUOTES = /[“”]/gu;
/** Takes the marks that part clauses; leaves 、. */
const MARK = /[,。;:()①-⑳]|[-—]{1,2}/u;
/** Takes 、其中, 包括, 分别为, 另有 at the start of a label; leaves 公开. */
const HEAD =
  /^(?:、|理由|原因|其中|包括|包含|内含|含|分别|具体|另外|另(?!行)|还|其余|剩余|余下|结果|即|和|及|有|为|是|的|属|系)+/u;

/** 自然人为主,共12件: the words stand in the clause before. */
function saysOnlySum(clause: string, before: string | undefined): boolean {
  return before !== undefined && (SUMS.test(clause) || (HAS.test(clause) && MOSTLY.test(before)));
}

/** Takes the 共 of 自然人为主,共12件; leaves 共公开. */
const SUMS = /^(?:共|计|合计|共计)$/u;
/** Takes the 有 of 自然人为主,有12件; leaves 有关. */
const HAS = /^(?:共?有|达到?|为)$/u;
/** Takes 自然人为主, 企业居多; leaves 均已答复. */
const MOSTLY = /(?:为主|居多|最多)$/u;
/** Takes the 申请人 of 申请人1名为自然人, whose words stand behind the number; leaves 自然人. */
const SUBJECT = /^(?:其中)?申请(?:人|者|主体)(?:中|当中)?(?:有)?$/u;
/** Takes the 为 of 1名为自然人; leaves 1名自然人. */
const IS = prefiltered(/^[为是系]/u);
/** Takes 其中, 内含, a colon and dashes, which open shares of the number before; leaves 公开. */
const OPENS = /其中|内含|^[,;:]?包括|^[:—-]/u;
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
