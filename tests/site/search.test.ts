/** What a person finds first: the name index as it is published, and the search box with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rankNames } from '../../src/domain/name-index.ts';
import type { NameFile } from '../../src/domain/name-shards.ts';
import { unpackName } from '../../src/domain/packed-names.ts';
import { servedSite } from './served-site.ts';

const { dist, browser, url } = servedSite();
const first = JSON.parse(readFileSync(join(dist, 'names.json'), 'utf8')) as NameFile;
const names = first.names.map(unpackName);

const check = (query: string, type: 'a' | 'r' | 'm' | 'i', first: string): void => {
  const best = rankNames(names, query, 1)[0];
  expect([best?.type, best?.name], query).toEqual([type, first]);
};

test('a place is found by its name without 县 and by pinyin', () => {
  check('永宁', 'r', '永宁县');
  check('yongning', 'r', '永宁县');
  check('ynx', 'r', '永宁县');
});

test('an agency is found by part of its name, by initials and by words apart', () => {
  check('团结西路', 'a', '银川市永宁县团结西路街道办事处');
  check('永宁县 办公室', 'a', '银川市永宁县人民政府办公室');
});

test('a metric is found by the word people use for it', () => {
  check('热线', 'm', '热线工单受理量');
  check('12345', 'm', '热线工单受理量');
  check('行政处罚', 'm', '行政处罚·本年处理决定数量');
  check('复议', 'm', '行政复议·总计');
  check('收费', 'm', '行政事业性收费·本年收费金额');
});

test('a rate is found by its name', () => {
  check('公开率', 'i', '公开率');
  check('jiuzhenglv', 'i', '复议纠正率');
});

test('typing in the box lists names, and Enter leads to the first', async () => {
  const context = await browser().newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(url(''));
  await page.locator('#search-main').fill('yongning');
  await page.locator('.search-results a').first().waitFor();
  expect(await page.locator('.search-results a').first().innerText()).toBe('永宁县');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/regions\/640121\/$/u);
  await context.close();
});
