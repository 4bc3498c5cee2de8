/** The ways a division's name is written: given its code and official name, the forms and their standing; no data, only rules. */
import { AUTONOMOUS_PLACE, ETHNIC_TOWNSHIP } from './ethnic-names.ts';
import { isZoneCode, levelOf } from './division-code.ts';
import type { SurfaceForm } from './gazetteer.ts';
import { zoneForms } from './zone-forms.ts';

/** A written form of one division. */
export interface WrittenForm {
  readonly text: string;
  readonly form: SurfaceForm;
}

/** Takes the words before 省, 市 or 自治区: 广西 of 广西壮族自治区; leaves 广西. */
const PROVINCE = /^(.+?)(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u;

/** Takes 阿克苏 of 阿克苏地区 and 锡林郭勒 of 锡林郭勒盟; leaves 临夏回族自治州. */
const PREFECTURE = /^(.{2,})(?:市|地区|盟)$/u;

/** Takes 沾益 of 沾益区, 浦东 of 浦东新区, 六枝 of 六枝特区; leaves 蔚县. */
const COUNTY = /^(.{2,}?)(新区|林区|特区|县|市|区|旗)$/u;

/** Takes 吴家山 of 吴家山街, 西街 of 西街办事处街道, 大潭 of 大潭办事处; leaves 西平街道 and 城关镇. */
const STREET_VARIANT = /^(.+?)(?:街道办事处|办事处街道|办事处|街)$/u;

/** Takes 来广营 of 来广营地区; leaves 阿里地区 only by level. */
const AREA_TOWNSHIP = /^(.{2,})地区$/u;

/** Takes the two names of 经济开发区（马棚街道）; leaves 中国（南京）软件谷. */
const BRACKETED = /^(.*?)[(（]([^()（）]+?(?:街道|镇|乡|新区|园区|片区|新城))[)）](.*)$/u;

const COUNTY_SUFFIXES = ['县', '市', '区'];

/** All written forms of a division; `parent` is the official name of the division above it, '' at the top. */
export function surfaceForms(code: string, name: string, parent: string): readonly WrittenForm[] {
  const official: WrittenForm = { text: name, form: 'official' };
  switch (levelOf(code)) {
    case 'province':
      return [official, ...provinceForms(name)];
    case 'prefecture':
      return [official, ...autonomousForms(name), ...named(PREFECTURE.exec(name)?.[1], 'short')];
    case 'county':
      return [official, ...(isZoneCode(code) ? zoneForms(name, parent) : countyForms(name))];
    case 'township':
      return [official, ...townshipForms(name), ...zoneForms(name, parent)];
  }
}

/** 宁夏 and 宁夏自治区 of 宁夏回族自治区. */
function provinceForms(name: string): readonly WrittenForm[] {
  const stem = PROVINCE.exec(name)?.[1];
  const shortened = name.endsWith('自治区') && stem !== undefined ? `${stem}自治区` : undefined;
  return [...named(stem, 'short'), ...(shortened === name ? [] : named(shortened, 'short'))];
}

function named(text: string | undefined, form: SurfaceForm): readonly WrittenForm[] {
  return text === undefined || text.length < 2 ? [] : [{ text, form }];
}

/** 关岭, 关岭县 and 关岭自治县 of 关岭布依族苗族自治县. */
function autonomousForms(name: string): readonly WrittenForm[] {
  const match = AUTONOMOUS_PLACE.exec(name);
  if (match === null) return [];
  const stem = match[1] ?? '';
  return [stem, `${stem}${match[2]}`, `${stem}自治${match[2]}`].flatMap((text) => named(text, 'short'));
}

/** Short forms, and the same name with another rank: counties became cities and districts, before and after the vintage. */
function countyForms(name: string): readonly WrittenForm[] {
  const autonomous = autonomousForms(name);
  if (autonomous.length > 0) return autonomous;
  const match = COUNTY.exec(name);
  const stem = match?.[1];
  if (match === null || stem === undefined) return [];
  const ranks = COUNTY_SUFFIXES.filter((suffix) => suffix !== match[2]);
  return [...named(stem, 'short'), ...ranks.map((suffix) => ({ text: stem + suffix, form: 'former' as const }))];
}

function townshipForms(name: string): readonly WrittenForm[] {
  const bracketed = BRACKETED.exec(name);
  if (bracketed !== null) {
    const inner = bracketed[2] ?? '';
    return [...named(`${bracketed[1]}${bracketed[3]}`, 'official'), ...named(inner, 'official')];
  }
  const street = STREET_VARIANT.exec(name)?.[1];
  if (street !== undefined) return [...named(`${street}街道`, 'official'), ...named(`${street}街街道`, 'official')];
  const area = AREA_TOWNSHIP.exec(name)?.[1];
  if (area !== undefined) return [...named(`${area}乡`, 'former'), ...named(`${area}镇`, 'former')];
  const ethnic = ETHNIC_TOWNSHIP.exec(name);
  return ethnic === null ? [] : named(`${ethnic[1]}${ethnic[2]}`, 'short');
}
