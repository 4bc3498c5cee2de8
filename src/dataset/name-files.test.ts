import { expect, test } from 'vitest';
import { rankNames } from '../domain/name-index.ts';
import { nameSource } from '../domain/name-source.ts';
import type { AgencySummary, AtlasIndex } from '../domain/shards.ts';
import { nameFiles } from './name-files.ts';
import { spellName } from './spell-name.ts';

const REGIONS: readonly (readonly [string, string])[] = [
  ['64', '宁夏回族自治区'],
  ['6401', '银川市'],
  ['640121', '永宁县'],
  ['4501', '南宁市'],
  ['450109', '邕宁区'],
];

const INDEX = {
  regions: REGIONS.map(([code, name]) => ({ code, name, level: 'county', agencies: 1, reports: 1 })),
} as unknown as AtlasIndex;

function agency(code: string, name: string, prefecture: string, county: string): AgencySummary {
  const region = { code, province: null, prefecture, county, township: null };
  const plain = { aliases: [], kind: 'street', speaksForArea: false, confidence: 'certain', years: [] } as const;
  return { id: `${code}-${name}`, name, region, ...plain, ...spellName(name, region, new Map()) };
}

const AGENCIES = [
  agency('640121', '银川市永宁县人民政府', '银川市', '永宁县'),
  agency('640121001', '银川市永宁县团结西路街道办事处', '银川市', '永宁县'),
  agency('640121', '银川市永宁县教育局', '银川市', '永宁县'),
  ...Array.from({ length: 40 }, (_, i) =>
    agency(`4501${String(i + 10)}`, `南宁市第${i}区教育局`, '南宁市', `第${i}区`),
  ),
];

/** Asks for no file that was not written. */
function ask(whole: number): ReturnType<typeof nameSource> {
  const { first, shards } = nameFiles(AGENCIES, INDEX, whole);
  return nameSource((path) => {
    const file = path === 'names.json' ? first : shards.get(path.slice('names/'.length, -'.json'.length));
    return file === undefined ? Promise.reject(new Error(`Unexpected file ${path}`)) : Promise.resolve(file);
  });
}

async function check(query: string, first: string): Promise<void> {
  for (const whole of [0, 1000]) expect(rankNames(await ask(whole)(query), query, 1)[0]?.name, query).toBe(first);
}

test('the same comes first from shards as from the whole index', async () => {
  await check('永宁', '永宁县');
  await check('yongning', '永宁县');
  await check('永宁县团结西路', '银川市永宁县团结西路街道办事处');
  await check('团结西路', '银川市永宁县团结西路街道办事处');
  await check('tuanjie', '银川市永宁县团结西路街道办事处');
  await check('tjxl', '银川市永宁县团结西路街道办事处');
  await check('永宁县 教育局', '银川市永宁县教育局');
  await check('热线', '热线工单受理量');
  await check('12345', '热线工单受理量');
});

test('every agency is found by its whole name and by its pinyin', async () => {
  const source = ask(0);
  for (const { name, pinyin } of AGENCIES) {
    expect(rankNames(await source(name), name, 1)[0]?.name).toBe(name);
    expect((await source(pinyin)).map((entry) => entry.name)).toContain(name);
  }
});

test('offices called alike are found without their place, but not all of them', async () => {
  const found = rankNames(await ask(0)('教育局'), '教育局', 100);
  expect(found.length).toBeGreaterThan(5);
  expect(found.length).toBeLessThan(AGENCIES.length);
});

test('a query that names nothing asks for nothing', async () => {
  expect(rankNames(await ask(0)('xyzzy'), 'xyzzy', 5)).toEqual([]);
  expect(await ask(0)('')).toHaveLength((await ask(0)(' ')).length);
});
