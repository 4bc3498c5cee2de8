/** Whether a figure of the prose speaks of the same body as the tables of its report. */
import type { Observation } from '../../domain/observation.ts';
import type { AuditInput } from './audit-input.ts';
import { clauseWords } from './clause-words.ts';

/** Words for the office itself inside the report of a whole area. Takes `区本级收到3件`; leaves `全区收到3件`. */
const OWN_OFFICE = /本级|政府办公?室?(?:收到|受理|办结|办理)|本机关/u;

/**
 * Reason in Chinese why the figure cannot be set against the tables, or null when it can.
 * The tables of a people's government speak for its area, those of any other organ for that organ.
 */
export function scopeMismatch(input: AuditInput, figure: Observation): string | null {
  const area = input.recognition.agency.speaksForArea;
  if (figure.scope === 'part') return '正文所载只是其中一部分';
  if (figure.scope === 'mixed') return '正文所载为多种渠道合并数';
  if (figure.scope === 'area') return area ? null : '正文所载为全区域数字，表格为本机关数字';
  if (!area || figure.evidence === null) return null;
  return OWN_OFFICE.test(clauseWords(input.report.source.text, figure.evidence))
    ? '正文所载为本级数字，表格为全区域数字'
    : null;
}
