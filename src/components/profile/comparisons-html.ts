/**
 * One sentence per metric against the named peer group, n/N in it. The main metrics get a chart with this agency marked;
 * fewer than five values are listed instead of summed up.
 */
import { MetricChart } from '../../charts/metric-chart/metric-chart.tsx';
import { renderElement } from '../../charts/render-element.ts';
import type { AgencyShard, AgencyYear, PeerComparison, PeerValue } from '../../domain/shards.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { comparisonSentence } from '../../i18n/comparison-sentence.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref, metricHref } from '../../i18n/href.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { numberText } from '../../i18n/number-text.ts';
import { peerGroupName } from '../../i18n/peer-group-name.ts';
import { metricUnit } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';
import { agencyCsvHref } from '../agency-sources.ts';
import { KEY_METRICS } from '../key-metrics.ts';
import { linkHtml, listHtml, paragraphHtml } from '../markup.ts';
import { peerRows } from '../peer-rows.ts';
import type { ProfileContext } from './profile-context.ts';

type Agency = AgencyShard['agency'];

/** One comparison with its group's name in the reader's language. */
interface Entry {
  readonly comparison: PeerComparison;
  readonly group: string;
}

const FEWEST = 5;
/** A crowd of peers is drawn on the metric's page; here it would outweigh the profile. */
const MOST = 24;

export function comparisonsHtml(agency: Agency, year: AgencyYear, context: ProfileContext, words: Words): string {
  const entries = year.comparisons.map((comparison) => ({
    comparison,
    group: peerGroupName(comparison, agency, context.places, words),
  }));
  const shared = entries.filter(({ comparison }) => comparison.values.length > 1);
  const values = new Map(year.values.map((value) => [value.metric, value]));
  const stated = shared
    .filter((entry) => !isZero(entry))
    .map(({ comparison, group }) => {
      const sentence = comparisonSentence(comparison, values.get(comparison.metric), { id: agency.id, group }, words);
      return entryHtml({ comparison, group }, sentence, agency, year, context, words);
    });
  return stated.join('') + zeroGroupsHtml(shared.filter(isZero), words) + aloneHtml(entries, words);
}

const isZero = ({ comparison }: Entry): boolean => comparison.values.every(({ value }) => value === 0);

function entryHtml(
  entry: Entry,
  sentence: string,
  agency: Agency,
  year: AgencyYear,
  context: ProfileContext,
  words: Words,
): string {
  const { metric, values } = entry.comparison;
  const drawn = KEY_METRICS.includes(metric) && values.length >= FEWEST && values.length <= MOST;
  const whole = linkHtml(metricHref(metric, words), words.t.table.wholeMetric, ' class="note"');
  return [
    `<div class="comparison"><p>${escapeHtml(sentence)} ${whole}</p>`,
    drawn ? chartHtml(entry, agency, year, context, words) : '',
    values.length < FEWEST ? peersHtml(values, agency, words) : '',
    '</div>',
  ].join('');
}

function chartHtml(
  { comparison, group }: Entry,
  agency: Agency,
  { year }: AgencyYear,
  { domains }: ProfileContext,
  words: Words,
): string {
  const metric = metricOf(comparison.metric);
  if (metric === undefined) return '';
  const { chartWords, t } = words;
  return renderElement(
    MetricChart({
      metric,
      unit: metricUnit(metric, words),
      rows: peerRows(comparison, agency.id, year, words),
      members: comparison.members,
      domain: domains.get(metric.id) ?? null,
      title: `${plainMetricName(metric.id, words)}${t.list.comma}${group}`,
      year: t.year(year),
      csv: agencyCsvHref(agency.id),
      source: { href: metricHref(metric.id, words), text: t.table.wholeMetric },
      tableHtml: null,
      words: chartWords,
    }),
  );
}

function peersHtml(values: readonly PeerValue[], agency: Agency, words: Words): string {
  const items = values.map(({ agencyId, name, state, value }) => {
    const shown = agencyName({ id: agencyId, name }, words);
    const who =
      agencyId === agency.id ? `<strong>${escapeHtml(shown)}</strong>` : linkHtml(agencyHref(agencyId, words), shown);
    return `${who} ${escapeHtml(`${words.t.state.sign[state] ?? ''}${numberText(value)}`)}`;
  });
  return listHtml(items, 'inline-list note');
}

/** Metrics of which all of a group state 0, in one sentence a group. */
function zeroGroupsHtml(entries: readonly Entry[], words: Words): string {
  const { agencyPage, t } = words;
  const lists = new Map<string, string[]>();
  for (const { group, comparison } of entries) {
    const { metric, stated, members } = comparison;
    const said = `${plainMetricName(metric, words)}${t.bracketed(`${stated}/${members}`)}`;
    lists.set(group, [...(lists.get(group) ?? []), said]);
  }
  return [...lists]
    .map(([group, list]) => paragraphHtml(agencyPage.allZero(group, list.join(t.list.pause)), 'comparison'))
    .join('');
}

function aloneHtml(entries: readonly Entry[], words: Words): string {
  const alone = entries
    .filter(({ comparison }) => comparison.values.length <= 1)
    .map(({ comparison }) => plainMetricName(comparison.metric, words));
  if (alone.length === 0) return '';
  return paragraphHtml(words.agencyPage.statedAlone(alone.join(words.t.list.pause)), 'comparison note');
}
