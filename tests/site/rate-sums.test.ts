/** The page of a province proves its sum: the agencies above the sum, all pages together, add up to what its foot says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributeOf, elementsWithin, pageElements, textWithin, type PageElement } from './page-elements.ts';

const dist = inject('dist');
const pathsIn = (folder: string): readonly string[] =>
  existsSync(join(dist, folder))
    ? readdirSync(join(dist, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];
const pages = pathsIn('rates')
  .flatMap(pathsIn)
  .filter((path) => existsSync(join(dist, path, 'index.html')));

const within = (element: PageElement, tag: string): readonly PageElement[] =>
  elementsWithin(element).filter(({ tagName }) => tagName === tag);

/** Numerator and denominator of a row, behind place and rate. */
const partsOf = (row: PageElement): readonly number[] =>
  within(row, 'td')
    .slice(2, 4)
    .map((cell) => Number(textWithin(cell).replaceAll(',', '')));

/** The agencies and the sum of a page; null where it has none. */
function tableOf(
  path: string,
): { readonly rows: readonly (readonly number[])[]; readonly sum: readonly number[] } | null {
  const elements = pageElements(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const table = elements.find((each) => each.tagName === 'table' && attributeOf(each, 'id') === 'rows');
  const [foot] = table === undefined ? [] : within(table, 'tfoot');
  const [body] = table === undefined ? [] : within(table, 'tbody');
  if (foot === undefined || body === undefined) return null;
  return { rows: within(body, 'tr').map(partsOf), sum: partsOf(foot) };
}

const FURTHER_PAGE = /-\d+$/u; // takes rates/outcome.disclosureRate/44-2; leaves rates/outcome.disclosureRate/44

test('the agencies of a province add up to the sum at their foot', () => {
  const found = pages.flatMap((path) => {
    const table = tableOf(path);
    return table === null ? [] : [{ place: path.replace(FURTHER_PAGE, ''), ...table }];
  });
  const places = [...new Set(found.map(({ place }) => place))];
  expect(places.length).toBeGreaterThan(5);
  for (const place of places) {
    const own = found.filter((each) => each.place === place);
    const rows = own.flatMap((each) => each.rows);
    const sums = [0, 1].map((at) => rows.reduce((total, row) => total + (row[at] ?? NaN), 0));
    expect([place, sums]).toEqual([place, own[0]?.sum]);
  }
});
