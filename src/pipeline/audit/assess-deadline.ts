/** G2: the date of publication against the deadline of art. 49. */
import type { CheckResult } from '../../domain/check.ts';
import { daysBetween, publicationDeadline } from '../../forms/deadline.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';

/** Gives equal results once: most reports of a collection were published on one of a few days. */
export function deadlineAssessor(): (entry: CollectionEntry) => CheckResult {
  const known = new Map<string, CheckResult>();
  return (entry) => {
    const deadline = entry.year === null ? null : publicationDeadline(entry.agency, entry.year);
    const key = `${String(deadline)} ${String(entry.publishedOn)}`;
    const result = known.get(key) ?? assessDeadline(deadline, entry.publishedOn);
    known.set(key, result);
    return result;
  };
}

function assessDeadline(deadline: string | null, publishedOn: string | null): CheckResult {
  const late = deadline === null || publishedOn === null ? null : daysBetween(deadline, publishedOn);
  if (deadline === null || publishedOn === null || late === null) {
    return notAssessable('G2', '', '公布日期或报告年度未知，不能核对。');
  }
  const frame = { id: 'G2', instance: '', expected: deadline, actual: publishedOn, evidence: [] };
  const said = `法定期限为${dateWords(deadline)}，公布于${dateWords(publishedOn)}`;
  if (late <= 0) return passed(frame, { message: `${said}，按期。` });
  return failed(frame, { message: `${said}，逾期${String(late)}天。` });
}

function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
