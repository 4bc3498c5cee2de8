/**
 * The changelog of figures as escaped HTML: one list a version, newest first, each changed figure with what it was and what it is.
 * A long list is cut; all changes stand in `changes.csv`.
 */
import type { ChangedFigure, DatedChange } from '../../domain/observation-change.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref } from '../../i18n/href.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { metricName } from '../../i18n/metric-name.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, listHtml, paragraphHtml } from '../markup.ts';

/** Most figures told of a version. */
const MOST = 20;

/** Said in one sentence when nothing changed yet. */
export function changesHtml(changes: readonly DatedChange[], words: Words): string {
  const { dataPage } = words;
  if (changes.length === 0) return paragraphHtml(dataPage.noChanges);
  const versions = new Map<string, DatedChange[]>();
  for (const change of changes) {
    const key = `${change.oldVersion} ${change.newVersion}`;
    versions.set(key, [...(versions.get(key) ?? []), change]);
  }
  return [...versions.values()]
    .reverse()
    .map((own) => versionHtml(own, words))
    .join('');
}

function versionHtml(changes: readonly DatedChange[], words: Words): string {
  const { dataPage } = words;
  const [{ date, oldVersion, newVersion } = { date: '', oldVersion: '', newVersion: '' }] = changes;
  const count = (kind: DatedChange['change']): string =>
    numberText(changes.filter(({ change }) => change === kind).length);
  const head = `<h3>${escapeHtml([date, `${oldVersion} → ${newVersion}`].filter((part) => part !== '').join(' '))}</h3>`;
  const counts = paragraphHtml(dataPage.changeCounts(count('added'), count('removed'), count('changed')));
  const lines = listHtml(
    changes.slice(0, MOST).map((change) => changeHtml(change, words)),
    'changes',
  );
  const cut = changes.length > MOST ? paragraphHtml(dataPage.changesCut(numberText(MOST)), 'note') : '';
  return head + counts + lines + cut;
}

function changeHtml({ agencyId, agency, year, metric, before, after }: DatedChange, words: Words): string {
  const who = linkHtml(agencyHref(agencyId, words), agencyName({ id: agencyId, name: agency }, words));
  const figures = `${figureText(before, words)} → ${figureText(after, words)}`;
  return `${who} ${escapeHtml(`${year} ${metricName(metric, words)}${words.t.list.colon}${figures}`)}`;
}

/** A number with the sign of its state; the state in words where there is none; — for a figure that is not there. */
function figureText(figure: ChangedFigure | null, { t }: Words): string {
  if (figure === null) return '—';
  const { value, state } = figure;
  if (value !== '') return `${signOf(state, t)}${numberText(Number(value))}`;
  const absent: Readonly<Record<string, string>> = t.state.absent;
  return absent[state] ?? state;
}

function signOf(state: string, { state: { sign } }: Words['t']): string {
  const signs: Readonly<Record<string, string>> = sign;
  return signs[state] ?? '';
}
