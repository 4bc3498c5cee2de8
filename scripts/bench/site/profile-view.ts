/**
 * The words and numbers of an agency's profile as plain data, for site generators to compare on: what stands on the page, with
 * no markup. Keys are single small words, since Hugo lowers the case of its parameters.
 */
import { applicationMetric, type FormEdition } from '../../../src/domain/form.ts';
import type { SettledValue } from '../../../src/domain/settled-value.ts';
import type { AgencyShard, AgencyYear } from '../../../src/domain/shards.ts';
import { metricOf } from '../../../src/forms/catalogue.ts';
import { EDITIONS } from '../../../src/forms/editions.ts';
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../../../src/forms/table-four.ts';

export interface ProfileView {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly place: readonly ViewLink[];
  readonly figures: readonly (ViewLink & ViewCell)[];
  readonly tables: readonly ViewTable[];
  readonly peers: readonly string[];
  readonly checks: readonly { readonly id: string; readonly status: string; readonly message: string }[];
  readonly neighbours: readonly ViewLink[];
}

interface ViewLink {
  readonly name: string;
  readonly href: string;
}

interface ViewTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ViewCell[] }[];
}

/** `proof` is '' for a plain 0 and for a value that is absent. */
interface ViewCell {
  readonly text: string;
  readonly proof: string;
}

/** Of the rest the page would be no page of fifteen kilobytes. */
const MOST_CHECKS = 12;

export function profileView({ agency, years, neighbours }: AgencyShard): ProfileView {
  const year = years[0] as AgencyYear;
  const values = new Map(year.values.map((value) => [value.metric, value]));
  const form = EDITIONS[year.report?.edition ?? '2021'];
  const { province, prefecture, county, code } = agency.region;
  return {
    id: agency.id,
    title: agency.name,
    facts: `${agency.kind}，${String(year.year)}，${String(year.values.length)}`,
    place: [province, prefecture, county].flatMap((name, i) =>
      name === null || code === null ? [] : [{ name, href: `/regions/${code.slice(0, i * 2 + 2)}/` }],
    ),
    figures: KEY.map((id) => ({ name: metricOf(id)?.zh ?? id, href: `/metrics/${id}/`, ...cellOf(values.get(id)) })),
    tables: tablesOf(form, (metric) => cellOf(values.get(metric))),
    peers: year.comparisons.map(
      ({ group, stated, members, median }) => `${group}：${String(stated)}/${String(members)}，${String(median)}`,
    ),
    checks: year.checks.slice(0, MOST_CHECKS).map(({ id, status, message }) => ({ id, status, message })),
    neighbours: neighbours.map(({ id, name }) => ({ name, href: `/agencies/${id}/` })),
  };
}

const KEY = ['published.total', 'hotline.received', 'penalties.decisions', 'applications.received.total'];

function tablesOf(form: FormEdition, cell: (metric: string) => ViewCell): readonly ViewTable[] {
  return [
    ...form.tableTwo.map(({ article, label, columns }) => ({
      caption: article,
      heads: columns.map((column) => column.label),
      rows: [{ label, cells: columns.map(({ metric }) => cell(metric)) }],
    })),
    {
      caption: '表三',
      heads: form.applicants.map(({ label }) => label),
      rows: form.tableThreeRows.map(({ id, label }) => ({
        label,
        cells: form.applicants.map((applicant) => cell(applicationMetric(id, applicant.id))),
      })),
    },
    {
      caption: '表四',
      heads: DISPUTE_RESULTS.map(({ label }) => label),
      rows: DISPUTE_BLOCKS.map((block) => ({
        label: block.label,
        cells: DISPUTE_RESULTS.map((result) => cell(`${block.id}.${result.id}`)),
      })),
    },
  ];
}

function cellOf(value: SettledValue | undefined): ViewCell {
  if (value === undefined || value.value === null) return { text: '年报未载明', proof: '' };
  const { proof } = value;
  if (value.value === 0 || proof === null) return { text: String(value.value), proof: '' };
  const address = proof.kind === 'report' ? `/reports/${proof.reportId}/#${proof.anchor}` : proof.url;
  return { text: String(value.value), proof: address };
}
