/** Family F, third part: restored digits (F8), the contents of sections five and six (F9), duties of governments (F10). */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { DISPUTE_RESULTS } from '../../forms/table-four.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { countWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { exactCell, sumCells } from './figure-book.ts';
import { restoredCells } from './restored-cells.ts';
import { findWords, sectionPassages } from './section-passages.ts';
import { cellPhrase, evidenceOf } from './side-label.ts';

/** F8 for each restored number, F9 for two sections, F10 for governments at county level and above. */
export function auditContents(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  return [...assessRestoredDigits(input, book), assessProblems(input), ...assessFee(input), ...assessDuties(input)];
}

function assessRestoredDigits(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  if (!book.cells.some((cell) => cell !== undefined && cell.value !== null))
    return [notAssessable('F8', '', '未读到表格数字，不能核对。')];
  const split = restoredCells(input, book);
  if (split.length > 0) return split.map((cell) => assessRestored(book, cell));
  const message = '表格中未见被空格断开或误作字母的数字。';
  return [passed({ id: 'F8', instance: '', expected: '无', actual: '无', message, evidence: [] })];
}

/** A restored number is proven when its row, in table four its block, adds up. */
function assessRestored(book: FigureBook, cell: Observation): CheckResult {
  const row = cell.metric.slice(0, cell.metric.lastIndexOf('.'));
  const lines = row.startsWith('applications.') ? APPLICANTS : DISPUTE_RESULTS;
  const parts = lines.filter(({ id }) => id !== 'total').map(({ id }) => `${row}.${id}`);
  const sum = sumCells(book, parts);
  const total = exactCell(book, `${row}.total`);
  const evidence = evidenceOf(cell);
  const said = `${cellPhrase(cell.metric)}的数字原文作“${cell.raw.trim()}”`;
  if (cell.state !== 'exact' || sum === null || total === null) {
    return notAssessable('F8', cell.metric, `${said}，不能由合计印证。`, [cell.metric], evidence);
  }
  const frame = { id: 'F8', instance: cell.metric, expected: sum, actual: total, evidence };
  if (sum === total) {
    return passed(frame, { message: `${said}，还原为${countWords(cell.value as number)}，与合计相符。` });
  }
  const message = `${said}，还原为${countWords(cell.value as number)}后，各项之和${countWords(sum)}与总计${countWords(total)}不符。`;
  return failed(frame, { message, suspect: cell.metric });
}

/** Fewer characters than this say nothing. */
const LEAST_CHARACTERS = 10;

function assessProblems(input: AuditInput): CheckResult {
  const instance = 'problems';
  if (!hasSection(input, 5)) {
    return notAssessable('F9', instance, '未见第五部分“存在的主要问题及改进情况”，不作核对。', ['section.5']);
  }
  const length = sectionPassages(input, 5).reduce((sum, { text }) => sum + text.trim().length, 0);
  const frame = { id: 'F9', instance, expected: '有内容', evidence: [] };
  if (length >= LEAST_CHARACTERS) {
    return passed(frame, { actual: '有内容', message: `第五部分载有问题及改进情况，约${countWords(length)}字。` });
  }
  return failed(frame, { actual: '无内容', message: '第五部分“存在的主要问题及改进情况”没有实质内容。' });
}

const hasSection = ({ recognition }: AuditInput, number: number): boolean =>
  recognition.sections.some((section) => section.number === number);

/** Mention of the fee, however short. Takes `未收取信息处理费`, `无收费情况`, `未产生费用`; leaves `无其他事项`. */
const FEE = /处理费|收费|收取|费用/gu;

/** Asked since the form of 2021. */
function assessFee(input: AuditInput): readonly CheckResult[] {
  const instance = 'processingFee';
  if (input.recognition.edition !== '2021') return [];
  if (!hasSection(input, 6)) {
    return [notAssessable('F9', instance, '未见第六部分“其他需要报告的事项”，不作核对。', ['section.6'])];
  }
  const [stated] = findWords(input, sectionPassages(input, 6), FEE);
  const frame = { id: 'F9', instance, expected: '载明' };
  if (stated !== undefined) {
    const evidence = [stated.evidence];
    return [passed(frame, { actual: '载明', message: '第六部分载明了信息处理费收取情况。', evidence })];
  }
  return [failed(frame, { actual: '未载明', message: '第六部分未载明信息处理费收取情况。', evidence: [] })];
}

/** Duties of art. 50, each with the words that tell of it. */
const DUTIES = [
  ['考核', ['考核']],
  ['评议', ['评议']],
  ['责任追究', ['责任追究', '追责', '问责']],
] as const;
const DUTY_WORDS = DUTIES.map(([duty]) => duty);
const GOVERNMENTS: ReadonlySet<string> = new Set(['county', 'district', 'city', 'province']);

function assessDuties(input: AuditInput): readonly CheckResult[] {
  const { kind, speaksForArea } = input.recognition.agency;
  if (!speaksForArea || !GOVERNMENTS.has(kind)) return [];
  const passages = ([1, 5, 6] as const).flatMap((number) => sectionPassages(input, number));
  if (passages.length === 0) return [notAssessable('F10', '', '未读到正文，不作核对。')];
  const holds = (word: string): boolean => passages.some(({ text }) => text.includes(word));
  const present: readonly string[] = DUTIES.filter(([, words]) => words.some(holds)).map(([duty]) => duty);
  const absent = DUTY_WORDS.filter((duty) => !present.includes(duty));
  const frame = { id: 'F10', instance: '', expected: DUTY_WORDS.join('、'), actual: present.join('、'), evidence: [] };
  if (absent.length === 0) return [passed(frame, { message: '正文载明了工作考核、社会评议和责任追究情况。' })];
  return [failed(frame, { message: `政府年报应载明考核、评议和责任追究情况，正文未提及${absent.join('、')}。` })];
}
