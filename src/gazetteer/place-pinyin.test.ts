import { describe, expect, test } from 'vitest';
import { realGazetteer } from './cases/real-gazetteer.ts';
import { placeSlug } from './place-pinyin.ts';

const gazetteer = realGazetteer();

/** Readings as the places themselves write them. */
const READ = [
  ['440114', '花都区', 'huadu-qu'],
  ['522701', '都匀市', 'duyun-shi'],
  ['150203', '昆都仑区', 'kundulun-qu'],
  ['6531', '喀什地区', 'kashi-diqu'],
  ['510682', '什邡市', 'shifang-shi'],
  ['320116', '六合区', 'luhe-qu'],
  ['3415', '六安市', 'luan-shi'],
  ['341021', '歙县', 'she-xian'],
  ['420116', '黄陂区', 'huangpi-qu'],
  ['131028', '大厂回族自治县', 'dachanghuizu-zizhixian'],
  ['140109', '万柏林区', 'wanbailin-qu'],
  ['620722', '民乐县', 'minle-xian'],
  ['371481', '乐陵市', 'laoling-shi'],
  ['310107', '普陀区', 'putuo-qu'],
] as const;

describe('places are spelled as they are read there', () => {
  test.each(READ)('%s %s: %s', (code, name, slug) => {
    expect(gazetteer.names.get(code)).toBe(name);
    expect(placeSlug(gazetteer, code, name)).toBe(slug);
  });
});
