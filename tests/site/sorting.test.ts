/** Tables that sort: the agencies of a region by a metric, numbers from the largest, what has none last, and each number its proof. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const { onPage } = servedSite();

/** What the cells of a column sort by, from top to bottom; '' for no number. */
async function columnOf(table: Locator, head: Locator): Promise<readonly string[]> {
  const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  return table
    .locator('tbody tr')
    .evaluateAll(
      (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.dataset['sort'] ?? 'none'),
      column,
    );
}

const numbersOf = (column: readonly string[]): readonly number[] => column.filter((text) => text !== '').map(Number);

test('the agencies of a province sort by calls to the hotline, the most first, then the fewest', async () => {
  await onPage('regions/64/', async (page) => {
    const table = page.locator('#members');
    const head = table.locator('thead th', { hasText: '12345 热线工单' });
    const button = head.getByRole('button', { name: '按此列排序：' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const falling = await columnOf(table, head);
    expect(numbersOf(falling).length).toBeGreaterThan(0);
    expect(numbersOf(falling)).toEqual([...numbersOf(falling)].sort((a, b) => b - a));
    expect(falling.indexOf('')).toBe(numbersOf(falling).length);
    await page.keyboard.press('Enter');
    expect(numbersOf(await columnOf(table, head))).toEqual([...numbersOf(falling)].reverse());
    expect((await columnOf(table, head)).indexOf('')).toBe(numbersOf(falling).length);
    expect(await table.locator('tbody tr').first().locator('td a[href*="#f-"]').count()).toBeGreaterThan(0);
  });
});

test('the head of a column keeps its link to the metric', async () => {
  await onPage('regions/64/', async (page) => {
    const link = page.locator('#members thead th a', { hasText: '12345 热线工单' });
    expect(await link.getAttribute('href')).toContain('/metrics/hotline.received/');
  });
});
