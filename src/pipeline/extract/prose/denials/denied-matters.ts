/**
 * Reads clauses that deny a matter and say nothing else: 上年、本年均无结转, 复议诉讼。当年没有一例。, 未涉诉. Takes what no other reader stated;
 * refuses clauses with any word that is not one of a denial, see `clause-symbols`.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { clauseSymbols } from './clause-symbols.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting, Topic } from '../view/view.ts';

/** What is asked of a passage, which need not be made into tokens for it. */
type Asked = Pick<Setting, 'text' | 'year' | 'heading'>;

/** All denials of the passage that clauses of their own make. */
export function deniedMatters(setting: Asked): readonly NoneStatement[] {
  const { text } = setting;
  if (!MAY_DENY.test(text)) return NONE;
  const found: NoneStatement[] = [];
  let before: Range | null = null;
  for (let start = 0; start < text.length;) {
    const end = endOf(SENTENCE_END, text, start, text.length);
    const sentence: Range = { start, end };
    if (MAY_DENY.test(text.slice(start, end))) addDenied(found, setting, { sentence, before });
    before = sentence;
    start = end + 1;
  }
  return found;
}

/** Takes a character of each denial; leaves sentences without any. */
const MAY_DENY = /[未无没零不]|(?<![\d.,])0(?![\d.,%])/u;
const NONE: readonly NoneStatement[] = [];
const NO_METRICS: readonly string[] = [];

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence and the one before it. */
interface Context {
  readonly sentence: Range;
  readonly before: Range | null;
}

/** Adds the denials of a sentence and of its clauses. */
function addDenied(found: NoneStatement[], setting: Asked, context: Context): void {
  const { start, end } = context.sentence;
  addClause(found, setting, context, { start, end });
  for (let from = start; from < end;) {
    const to = endOf(CLAUSE_END, setting.text, from, end);
    if (to - from < end - start) addClause(found, setting, context, { start: from, end: to });
    from = to + 1;
  }
}

/** Adds what a clause, or a whole sentence, denies. */
function addClause(found: NoneStatement[], setting: Asked, context: Context, { start, end }: Range): void {
  if (end - start > LONGEST_CLAUSE || !MAY_DENY.test(setting.text.slice(start, end))) return;
  const symbols = symbolsAt(setting, { start, end });
  if (!DENIED.test(symbols)) return;
  const alone = ALONE.test(symbols) && (start === context.sentence.start || symbols.startsWith('t'));
  const metrics = alone ? deniedAlone(symbols, setting, context) : deniedBy(symbols, setting, start);
  if (metrics.length > 0) found.push({ metrics, start, end });
}

/** More text says more than one thing. */
const LONGEST_CLAUSE = 64;
/** Takes the end of a sentence. */
const SENTENCE_END = /[。;!?\n]/gu;
/** Takes the end of a clause; leaves 、. */
const CLAUSE_END = /[,:]/gu;

/** Where the next such mark stands, `to` where there is none before. */
function endOf(mark: RegExp, text: string, from: number, to: number): number {
  mark.lastIndex = from;
  const found = mark.exec(text);
  return found === null || found.index > to ? to : found.index;
}

function symbolsAt({ text, year }: Asked, { start, end }: Range): string {
  return clauseSymbols(text.slice(start, end).replace(BRACKETS, ''), year);
}

/** Takes (2023年1件), said beside; leaves the ordinal (三). */
const BRACKETS = /(?<=.)\([^()]{0,40}\)/gu;

/** What a denial without a subject denies: the matter of the heading right in front of it. */
function deniedAlone(symbols: string, setting: Asked, { before }: Context): readonly string[] {
  if (ONLY_BEFORE.test(symbols)) return NO_METRICS;
  return before === null ? metricsOfTopic(setting.heading) : metricsOfHeading(setting, before);
}

/** What the heading above denies when the first sentence denies without a subject. */
function metricsOfTopic(heading: Topic): readonly string[] {
  if (heading === 'dispute') return ['reconsideration.total', 'litigation.total'];
  return heading === 'request' ? ['applications.received.total'] : NO_METRICS;
}

/** The matters of a sentence that is a heading. */
function metricsOfHeading(setting: Asked, sentence: Range): readonly string[] {
  if (sentence.end - sentence.start > LONGEST_CLAUSE) return NO_METRICS;
  const symbols = symbolsAt(setting, sentence);
  return HEADING.test(symbols) ? metricsOf(symbols) : NO_METRICS;
}

/** The metrics that a clause with a subject denies; under a heading of disputes none of requests are carried over. */
function deniedBy(symbols: string, setting: Asked, start: number): readonly string[] {
  if (CARRY.test(symbols)) {
    if (setting.heading === 'dispute') return NO_METRICS;
    return CARRIED_ALONE.test(symbols) && takesBefore(ANSWERED, setting.text, start, REACH)
      ? CARRIED_OUT
      : carriedBy(symbols);
  }
  return BEHIND.test(symbols) || BEFORE.test(symbols) ? metricsOf(symbols) : NO_METRICS;
}

/** Takes a denial or the number 0. */
const DENIED = /[0y]/u;
/** Takes 上年、本年均无结转 and 结转下年为零; leaves clauses of other matters. */
const CARRY =
  /^[htlnabejwqvz]*[ko][htlnabejwqvzko]*[0y][aevwzkoqlntjb]*$|^[htlnabejwqvzc]*[0y][aevwzqlntjb]*[ko][aevwzkoqlntjbp]*$/u;

const CARRIED_OUT: readonly string[] = ['applications.carriedOut.total'];
/** Takes 无结转, 没有结转申请; leaves 上年无结转. */
const CARRIED_ALONE = /^[ea]*0[ea]*k[eqa]*$/u;
/** Takes 已书面回复3份, behind which nothing is left; leaves 收到申请4件. */
const ANSWERED = prefiltered(/(?:答复|回复|办结|办复|放弃|撤回)[^。;]{0,24}[。;,]$/u);
const REACH = 40;

function carriedBy(symbols: string): readonly string[] {
  const out = /[no]|t[abjewv0]*k/u.test(symbols);
  return [
    ...(symbols.includes('l') ? ['applications.carriedIn.total'] : []),
    ...(out ? ['applications.carriedOut.total'] : []),
  ];
}

/** Takes 复议、诉讼均未发生, 被诉0件; leaves what is denied of them. */
const BEHIND = /^h?[tbaewv]*[rsdfmq](?:[tbaewjv]*[rsdfmq])*[tbaewvcpj]*[0y][aevw]*$/u;
/** Takes 没有人起诉, 申请人未申请复议; leaves 没有答复. */
const BEFORE = /^h?[tbaewjcp]*0[tbaewvj]*[rsdfmq](?:[0tbaewvjc]*[rsdfmq])*[aewv]*$/u;
/** Takes 当年没有一例, 历年均无; leaves 没有复议. */
const ALONE = /^[tblnaewcjvp]*[0y][vaew]*(?:[jc][0y][vaewkzqm]*)*$/u;
/** Takes 上年没有, which says nothing of this year. */
const ONLY_BEFORE = /^[^t]*l[^t]*$/u;
/** Takes the matters of a heading: 四、复议诉讼情况. */
const HEADING = /^h?[tbaewv]*[rsdfq](?:[jvaecp]*[rsdfmq])*[aejmp]*$/u;

/** The metrics of the matters; a number of requests is left to those who read numbers. */
function metricsOf(symbols: string): readonly string[] {
  const disputes = [
    ...(/[rd]/u.test(symbols) ? ['reconsideration.total'] : []),
    ...(/[sd]/u.test(symbols) ? ['litigation.total'] : []),
  ];
  if (disputes.length > 0) return disputes;
  if (symbols.includes('f')) return ['processingFee.amount'];
  return symbols.includes('q') && !symbols.includes('y') ? ['applications.received.total'] : NO_METRICS;
}
