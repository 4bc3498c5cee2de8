/**
 * Requests told one by one, each over several clauses: 收到申请3件,2件为自然人申请公开…,已予以公开;1件为企业申请…,属于过程性信息. Takes the facts of a passage; adds who
 * applied and what became of each item with the item's number. Refuses items that do not add up to the requests received, and what two
 * items say alike.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { valueOf } from '../view/fact-value.ts';
import { RECEIVED } from './outcome-wording.ts';
import type { Fact } from '../view/fact.ts';
import { tellWhat, tellWho } from './said-of-all.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with what its items say. */
export function withItemsInClauses(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!takes(MAY_LIST, setting.text)) return facts;
  const received = facts.find(({ metric, figure }) => metric === RECEIVED && figure !== null);
  if (received === undefined) return facts;
  const items = itemsBehind(setting, received);
  if (items.length < 2 || items.reduce((sum, { value }) => sum + value, 0) !== valueOf(received)) return facts;
  const told = items.flatMap((item) => rowsOf(item.words).map((metric) => ({ metric, at: item.at })));
  const added = told.flatMap(({ metric, at }): readonly Fact[] => {
    if (told.filter((other) => other.metric === metric).length > 1) return [];
    if (facts.some((fact) => fact.metric === metric)) return [];
    const { figure, start, end } = setting.tokens[at] as Setting['tokens'][number];
    return [{ ...received, metric, start, end, figure, index: at, wording: null }];
  });
  return withFacts(facts, added);
}

/** An item: the place and value of its number, and what is said of it up to the end of its part of the sentence. */
interface Item {
  readonly at: number;
  readonly value: number;
  readonly words: string;
}

/** The items right behind the number of all, each behind the one before. */
function itemsBehind({ text, tokens }: Setting, received: Fact): readonly Item[] {
  const items: Item[] = [];
  let from = received.end;
  for (let at = received.index + 1; at < tokens.length; at += 1) {
    const { figure, start, end } = tokens[at] as Setting['tokens'][number];
    if (figure === null) continue;
    const opens = text.slice(from, start);
    if (!countsCases(figure) || !(items.length === 0 ? FIRST : NEXT).test(opens)) break;
    const length = text.slice(end, end + LONGEST).search(PART_ENDS);
    if (length === -1) break;
    items.push({ at, value: figure.value, words: text.slice(end, end + length) });
    from = end + length;
  }
  return items;
}

/** The rows that the clauses of an item name; none where they name two outcomes. */
function rowsOf(words: string): readonly string[] {
  const clauses = words.split(CLAUSE).map((clause) => clause.replace(ALL_OF_IT, ''));
  const who = clauses.slice(0, 1).flatMap((clause) => tellWho(clause, false) ?? []);
  const said = clauses.filter((clause) => !ASKS_FOR.test(clause));
  const what = [...new Set(said.flatMap((clause) => tellWhat(clause, false, '') ?? []))];
  return what.length > 1 ? who : [...who, ...what];
}

/** Takes an item and the beginning of the next: 2件为…;1件; leaves lists of numbers in one clause. */
const MAY_LIST = prefiltered(/\d[件份条宗起][为是由系][^;。\d]{2,80};(?:另外?|其余|还有)?\d+[件份条宗起][为是由系]/u);
/** Words of an item that are looked at. */
const LONGEST = 120;
/** Takes ,其中 and : in front of the first item; leaves ,办结. */
const FIRST = /^[,:;。](?:其中[,:]?)?(?:有)?$/u;
/** Takes ; and ;另 in front of the next; leaves 、. */
const NEXT = /^;(?:另外?|其余|还有)?(?:有)?$/u;
/** Takes ; and 。, which end an item; leaves ,. */
const PART_ENDS = /[;。]/u;
/** Takes , and brackets within an item; leaves 、. */
const CLAUSE = /[,()]/u;
/** Takes 为申请公开国家秘密目录, what was asked for; leaves 属于国家秘密. */
const ASKS_FOR = /(?:申请|要求)(?:公开|获取|提供|查询)/u;
/** Takes 均 of 均予以公开; leaves 均衡. */
const ALL_OF_IT = /^(?:均|都|全部)(?=已|予|为|系|属|因)/u;
