/** G2: the date of publication against the deadline of art. 49. */
import type { CheckResult } from '../../domain/check.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';

const GOVERNMENTS: ReadonlySet<string> = new Set(['county', 'district', 'city', 'province']);
/** An ISO date. Takes `2025-01-20`; leaves `2025年1月`. */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** 31 March for governments at county level and above, 31 January for everybody else, of the following year. */
export function assessDeadline({ agency, year, publishedOn }: CollectionEntry): CheckResult {
  if (year === null || publishedOn === null || !ISO_DATE.test(publishedOn)) {
    return notAssessable('G2', '', '公布日期或报告年度未知，不能核对。');
  }
  const government = agency.speaksForArea && GOVERNMENTS.has(agency.kind);
  const deadline = `${String(year + 1)}-${government ? '03' : '01'}-31`;
  const frame = { id: 'G2', instance: '', expected: deadline, actual: publishedOn, evidence: [] };
  const said = `法定期限为${dateWords(deadline)}，公布于${dateWords(publishedOn)}`;
  if (publishedOn <= deadline) return passed({ ...frame, message: `${said}，按期。` });
  return failed({ ...frame, message: `${said}，逾期${String(daysBetween(deadline, publishedOn))}天。` });
}

function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

const MILLISECONDS_A_DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  const utc = (date: string): number => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return Date.UTC(year, month - 1, day);
  };
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
}
