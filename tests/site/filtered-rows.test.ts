/**
 * The rows that a filter leaves on a metric page are the rows of the metric's CSV under the same conditions on its columns
 * `region_code`, `kind`, `year` and `state`; agency, year and number agree.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { printedValue, readCsv, type CsvRow } from './published-observations.ts';
import { servedSite } from './served-site.ts';

const { dist, browser, url } = servedSite();

/** Most rows that a metric page prints; the CSV has them all. */
const MOST_ROWS = 210;

type Choice = Readonly<Record<'p' | 'k' | 'y' | 's', string>>;

/** All values of each select, one select at a time, and all four at once for every third row of the CSV. */
function choicesFor(rows: readonly CsvRow[]): readonly Choice[] {
  const every = { p: '', k: '', y: '', s: '' };
  const keys = rows.map((row) => ({
    p: (row['region_code'] ?? '').slice(0, 2),
    k: row['kind'] ?? '',
    y: row['year'] ?? '',
    s: row['state'] ?? '',
  }));
  const single = (['p', 'k', 'y', 's'] as const).flatMap((key) =>
    [...new Set(keys.map((each) => each[key]))]
      .filter((value) => value !== '')
      .map((value) => ({ ...every, [key]: value })),
  );
  const together = keys.filter((_, i) => i % 3 === 0);
  const unique = new Map([every, ...single, ...together].map((choice) => [JSON.stringify(choice), choice]));
  return [...unique.values()];
}

function expectedRows(rows: readonly CsvRow[], { p, k, y, s }: Choice): readonly string[] {
  return rows
    .filter(
      (row) =>
        (row['region_code'] ?? '').startsWith(p) &&
        (k === '' || row['kind'] === k) &&
        (y === '' || row['year'] === y) &&
        (s === '' || row['state'] === s),
    )
    .map((row) => `${row['agency_id'] ?? ''} ${row['year'] ?? ''} ${printedValue(row) ?? ''}`.trim())
    .sort();
}

/** Rows left on the page after each choice; a select that the page does not offer has one value only. */
async function filteredRows(page: Page, choices: readonly Choice[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate((wanted) => {
    const table = document.querySelector('#rows');
    const form = document.querySelector('#filter');
    return wanted.map((choice) => {
      for (const select of form?.querySelectorAll('select') ?? [])
        select.value = choice[select.dataset['filter'] as 'p' | 'k' | 'y' | 's'];
      form?.dispatchEvent(new Event('change', { bubbles: true }));
      const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].filter(
        ({ hidden }) => !hidden,
      );
      return rows
        .map((row) => {
          const agency = /agencies\/([^/]+)\//u.exec(row.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
          const figure = row.querySelector('td[data-sort] .v:not(.v-none)');
          return `${agency} ${row.dataset['y'] ?? ''} ${figure?.textContent ?? ''}`.trim();
        })
        .sort();
    });
  }, choices);
}

test.each(['published.total', 'hotline.received', 'penalties.decisions', 'applications.received.total'])(
  'every filter of %s leaves the rows of its CSV under the same conditions',
  async (metric) => {
    const rows = readCsv(dist, `metrics/${metric}.csv`).slice(0, MOST_ROWS);
    const choices = choicesFor(rows);
    const page = await browser().newPage();
    try {
      await page.goto(url(`metrics/${metric}/`), { waitUntil: 'load' });
      const found = await filteredRows(page, choices);
      const wrong = choices.filter(
        (choice, i) => JSON.stringify(found[i]) !== JSON.stringify(expectedRows(rows, choice)),
      );
      expect(wrong).toEqual([]);
      expect(choices.length).toBeGreaterThan(10);
    } finally {
      await page.close();
    }
  },
);

/** The file that the button gives after a choice. */
async function savedRows(page: Page, choice: Choice): Promise<readonly CsvRow[]> {
  await filteredRows(page, [choice]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#filter button[data-csv]')]);
  return Papa.parse<CsvRow>(readFileSync(await download.path(), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

test.each(['published.total', 'applications.received.total'])(
  'the download of a filtered view of %s holds the rows that the view shows, as they stand in the CSV',
  async (metric) => {
    const rows = readCsv(dist, `metrics/${metric}.csv`);
    const choices = choicesFor(rows);
    const some = choices.filter((_, at) => at % Math.ceil(choices.length / 8) === 0);
    const page = await browser().newPage();
    try {
      await page.goto(url(`metrics/${metric}/`), { waitUntil: 'load' });
      for (const choice of some) {
        const saved = await savedRows(page, choice);
        const [shown] = await filteredRows(page, [choice]);
        expect(expectedRows(saved, { p: '', k: '', y: '', s: '' })).toEqual(shown);
        expect(saved).toEqual(
          rows.filter((row) =>
            saved.some(
              (each) =>
                each['proof'] === row['proof'] &&
                each['agency_id'] === row['agency_id'] &&
                each['year'] === row['year'],
            ),
          ),
        );
      }
      expect(some.length).toBeGreaterThan(4);
    } finally {
      await page.close();
    }
  },
);
