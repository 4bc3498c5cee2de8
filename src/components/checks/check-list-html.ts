/**
 * All checks of one report, one row per check: how many instances agree, then the words of those that do not.
 * Failures come first and open, with both values and both places; what cannot be assessed says which input is absent.
 */
import type { CheckResult, CheckStatus } from '../../domain/check.ts';
import { checkOf, CHECKS } from '../../forms/checks.ts';
import { checkMessageHtml, checkName } from '../../i18n/check-message.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricName } from '../../i18n/metric-name.ts';
import type { Words } from '../../i18n/words.ts';
import { pageHref } from '../../i18n/href.ts';
import { headHtml, linkHtml, paragraphHtml } from '../markup.ts';
import { checkSidesHtml } from './check-sides-html.ts';

export function checkListHtml(checks: readonly CheckResult[], reportId: string, words: Words): string {
  const raised = checks.filter(({ status }) => status === 'fail');
  /** What must be wrong first, then what is only worth a look. */
  const failures = [...raised.filter(({ id }) => !isNotice(id)), ...raised.filter(({ id }) => isNotice(id))];
  const items = failures.map((failure) => failureHtml(failure, reportId, words));
  const list = items.length === 0 ? '' : `<ul class="failures plain">${items.join('')}</ul>`;
  const advice = raised.some(({ id }) => !isNotice(id)) ? adviceHtml(words) : '';
  return summaryHtml(checks, words) + list + advice + tableHtml(checks, words);
}

/** Whose error it is the words tell: what to do in either case. */
function adviceHtml(words: Words): string {
  const { checksAdvice, checksCorrections } = words.agencyPage;
  const link = linkHtml(`${pageHref('method/', words)}#corrections`, checksCorrections);
  return `<p class="note">${escapeHtml(checksAdvice)}${link}</p>`;
}

const STATUSES: readonly CheckStatus[] = ['pass', 'fail', 'not-assessable'];

const isNotice = (id: string): boolean => checkOf(id)?.severity === 'notice';

const count = (results: readonly CheckResult[], status: CheckStatus): number =>
  results.filter((result) => result.status === status).length;

function summaryHtml(checks: readonly CheckResult[], { agencyPage }: Words): string {
  const notices = checks.filter(({ id, status }) => status === 'fail' && isNotice(id)).length;
  const failed = count(checks, 'fail') - notices;
  const summary = agencyPage.checksSummary(
    String(count(checks, 'pass')),
    String(failed),
    String(count(checks, 'not-assessable')),
  );
  return paragraphHtml(summary + (notices > 0 ? agencyPage.checksNotices(String(notices)) : ''));
}

function failureHtml(failure: CheckResult, reportId: string, words: Words): string {
  const { t } = words;
  const notice = isNotice(failure.id);
  const label = `${failure.id} ${notice ? t.checks.notice : t.checkStatus.fail}`;
  const badge = `<span class="${notice ? 'badge' : 'badge badge-fail'}">${escapeHtml(label)}</span>`;
  const sides = checkSidesHtml(failure, reportId, words);
  return `<li${notice ? ' class="notice"' : ''}>${badge} ${checkMessageHtml(failure, words)} ${sides}</li>`;
}

function tableHtml(checks: readonly CheckResult[], words: Words): string {
  const { agencyPage, t } = words;
  const byId = new Map<string, CheckResult[]>();
  for (const check of checks) byId.set(check.id, [...(byId.get(check.id) ?? []), check]);
  const rows = CHECKS.flatMap(({ id }) => {
    const results = byId.get(id);
    return results === undefined ? [] : [rowHtml(id, results, words)];
  });
  const heads = [
    headHtml(t.checks.check),
    ...STATUSES.map((status) => headHtml(t.checkStatus[status], true)),
    headHtml(t.checks.remark),
  ];
  return (
    `<details><summary>${escapeHtml(agencyPage.checksAll)}</summary><div class="scroll"><table class="check-table named-rows wraps" aria-labelledby="checks">` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
  );
}

function rowHtml(id: string, results: readonly CheckResult[], words: Words): string {
  const counts = STATUSES.map((status) => `<td class="n">${count(results, status)}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(`${id} ${checkName(id, words)}`)}</th>${counts}<td>${remarkHtml(results, words)}</td></tr>`;
}

function remarkHtml(results: readonly CheckResult[], words: Words): string {
  const absent = absentInputs(results, words);
  if (count(results, 'not-assessable') > 0 && absent !== '') return escapeHtml(words.t.checks.absent(absent));
  const [only, ...others] = results;
  return only === undefined || others.length > 0 ? '' : checkMessageHtml(only, words);
}

function absentInputs(results: readonly CheckResult[], words: Words): string {
  const { t } = words;
  const ids = [...new Set(results.flatMap(({ missing }) => missing))];
  const shown = ids
    .slice(0, 3)
    .map((id) => metricName(id, words))
    .join(t.list.pause);
  return ids.length > 3 ? t.checks.absentMany(shown, ids.length) : shown;
}
