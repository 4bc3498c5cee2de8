/** E3: a closure rate printed beside its numbers against the rate that these numbers give. */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, passed } from './check-result.ts';
import { countWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import type { FoundWords } from './section-passages.ts';
import { findWords, sectionPassages } from './section-passages.ts';
import { evidenceOf } from './side-label.ts';

/** A closure rate in per cent. Takes `办结率98.7%`, `按时办结率达100%`; leaves `满意率98%`. */
const STATED_RATE =
  /(?<timely>按时|按期|及时|限时)?(?:办结率|办复率)(?:均|已)?(?:达到?|为|是|:|：)?\s*(?<rate>\d{1,3}(?:\.\d+)?)\s*%/gu;
/** Ticket business. Takes `热线工单314件`; leaves `公开申请9件`. */
const TICKETS = /热线|工单|12345/u;

/** A result for each rate whose sentence also gives the tickets received and closed. */
export function assessRates(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const passages = ([1, 6] as const).flatMap((number) => sectionPassages(input, number, '率'));
  const found = findWords(input, passages, STATED_RATE).filter(({ sentence }) => TICKETS.test(sentence));
  return found.flatMap((words, i) => assessRate(book, words, i));
}

function assessRate(book: FigureBook, words: FoundWords, index: number): readonly CheckResult[] {
  const timely = words.match.groups?.['timely'] !== undefined;
  const base = inSentence(book, timely ? 'hotline.closed' : 'hotline.received', words);
  const counted = inSentence(book, timely ? 'hotline.overdue' : 'hotline.closed', words);
  const whole = exactValue(base);
  const part = exactValue(counted);
  if (whole === null || part === null || whole <= 0) return [];
  const share = timely ? 1 - part / whole : part / whole;
  return [compareRate(words, share * 100, [base, counted].flatMap(evidenceOf), index)];
}

function compareRate(words: FoundWords, computed: number, sides: CheckResult['evidence'], index: number): CheckResult {
  const printed = words.match.groups?.['rate'] as string;
  const decimals = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
  const actual = Number(printed);
  const expected = Math.round(computed * 100) / 100;
  const instance = index === 0 ? 'hotline' : `hotline/${String(index + 1)}`;
  const frame = { id: 'E3', instance, expected, actual, evidence: [words.evidence, ...sides] };
  const said = `正文称“${words.match[0]}”，按所载件数计算为${countWords(expected)}%`;
  // Rates are printed rounded or cut off, so up to a whole unit of the last digit is allowed.
  if (Math.abs(actual - computed) < 10 ** -decimals) return passed(frame, { message: `${said}，相符。` });
  return failed(frame, { message: `${said}，不符。` });
}

const exactValue = (statement: Observation | undefined): number | null =>
  statement?.state === 'exact' ? statement.value : null;

function inSentence(book: FigureBook, metric: string, { evidence }: FoundWords): Observation | undefined {
  return book.prose.get(metric)?.find((statement) => {
    return (
      statement.evidence !== null &&
      statement.evidence.start >= evidence.start &&
      statement.evidence.end <= evidence.end
    );
  });
}
