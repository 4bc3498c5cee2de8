/**
 * All that is known of each agency, joined by its id over reports and typed figures, sorted by region code, then name.
 * A number typed by hand fills a metric that the parsed report of that year lacks; it never replaces one.
 */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyName, AgencySummary } from '../domain/shards.ts';
import { withGetters } from '../domain/with-getters.ts';
import { agencySummary } from './agency-summary.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { compareText } from './compare-text.ts';
import type { TranscribedYear } from './merge-transcribed.ts';
import type { ReportEntry } from './report-entry.ts';
import type { SpellName } from './spell-name.ts';

export function joinAgencies(
  entries: readonly ReportEntry[],
  transcribed: readonly TranscribedYear[],
  spell: SpellName,
): readonly AgencyRecord[] {
  const sources = new Map<string, Sources>();
  for (const entry of entries) sourcesOf(sources, entry.identity).entries.push(entry);
  for (const year of transcribed) sourcesOf(sources, year.identity).transcribed.push(year);
  const keyed = [...sources.values()].map((each): KeyedRecord => {
    const record = recordOf(each, spell);
    return { record, key: orderKey(record.summary) };
  });
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ record }) => record);
}

interface Sources {
  readonly entries: ReportEntry[];
  readonly transcribed: TranscribedYear[];
  readonly identities: AgencyIdentity[];
}

function sourcesOf(all: Map<string, Sources>, identity: AgencyIdentity): Sources {
  const known = all.get(identity.id);
  if (known === undefined) {
    const first = { entries: [], transcribed: [], identities: [identity] };
    all.set(identity.id, first);
    return first;
  }
  known.identities.push(identity);
  return known;
}

function recordOf(sources: Sources, spell: SpellName): AgencyRecord {
  const { entries, transcribed, identities } = sources;
  const identity = newestIdentity(sources);
  const years = joinYears(entries, transcribed);
  const summary = agencySummary(identity, identities, years, spell);
  return { identity, years, names: distinctNames(identities), summary };
}

/** An agency bears the name of its newest report; of reports and typed figures of one year the report's. */
function newestIdentity({ entries, transcribed, identities }: Sources): AgencyIdentity {
  let [newest] = identities as [AgencyIdentity];
  if (identities.length === 1) return newest;
  let newestYear = -Infinity;
  const named = [...entries.map(({ identity, summary }) => ({ identity, year: summary.year })), ...transcribed];
  for (const { identity, year } of named) {
    if (year === null || year <= newestYear) continue;
    [newest, newestYear] = [identity, year];
  }
  return newest;
}

/** One resolution for each written name, in the order of reports and rows. */
function distinctNames(identities: readonly AgencyIdentity[]): readonly AgencyName[] {
  const [only, ...more] = identities;
  if (only !== undefined && more.length === 0) return [nameOf(only)];
  const names = new Map<string | null, AgencyName>();
  for (const identity of identities) {
    if (!names.has(identity.writtenName)) names.set(identity.writtenName, nameOf(identity));
  }
  return [...names.values()];
}

const nameOf = ({ writtenName, method, evidence, confidence }: AgencyIdentity): AgencyName => ({
  writtenName,
  method,
  evidence,
  confidence,
});

function joinYears(entries: readonly ReportEntry[], transcribed: readonly TranscribedYear[]): readonly RecordYear[] {
  const years = new Map<number, RecordYear>();
  for (const entry of entries) {
    const { year } = entry.summary;
    if (!entry.primary || year === null) continue;
    years.set(year, fullYear(year, entry));
  }
  for (const { year, values } of transcribed) {
    const full = years.get(year);
    if (full === undefined) years.set(year, { year, status: 'partial', entry: null, values: byMetric(values) });
    else years.set(year, { ...full, values: fillGaps(full.values, values) });
  }
  const joined = [...years.values()];
  return joined.length < 2 ? joined : joined.sort((a, b) => b.year - a.year);
}

/** Values are put in order when somebody asks for them: whoever joins 20,000 agencies asks for few. */
const fullYear = (year: number, entry: ReportEntry): RecordYear =>
  withGetters({ year, status: 'full' as const, entry }, SETTLED);

const SETTLED: Pick<RecordYear, 'values'> & ThisType<{ readonly entry: ReportEntry }> = {
  get values() {
    const known = KNOWN.get(this.entry);
    if (known !== undefined) return known;
    const found = byMetric(this.entry.values);
    KNOWN.set(this.entry, found);
    return found;
  },
};

const KNOWN = new WeakMap<ReportEntry, RecordYear['values']>();

function byMetric(values: readonly SettledValue[]): ReadonlyMap<string, SettledValue> {
  return new Map(values.map((value) => [value.metric, value]));
}

function fillGaps(
  stated: ReadonlyMap<string, SettledValue>,
  typed: readonly SettledValue[],
): ReadonlyMap<string, SettledValue> {
  const gaps = typed.filter(({ metric }) => (stated.get(metric)?.value ?? null) === null);
  return new Map([...stated, ...gaps.map((value): [string, SettledValue] => [value.metric, value])]);
}

interface KeyedRecord {
  readonly record: AgencyRecord;
  readonly key: string;
}

/** Orders by code, then name, then id: no character comes before the one between them. */
const orderKey = ({ region, name, id }: AgencySummary): string => `${region.code ?? '~'}\0${name}\0${id}`;
