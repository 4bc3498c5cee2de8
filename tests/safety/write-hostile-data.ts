/**
 * Writes a data folder in which every field holds hostile strings: titles, agencies, cells, prose, front matter, names of
 * files, figures typed by hand, corrections, known issues, redirects and the changelog. Divisions are the real ones.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { CHANGES_TABLE } from '../../src/dataset/tables/changes-table.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Strings put into one report besides its own. */
const NEIGHBOURS = 6;

export function writeHostileData(folder: string): void {
  mkdirSync(join(folder, 'reports'), { recursive: true });
  mkdirSync(join(folder, 'transcribed'));
  cpSync(join(ROOT, 'data', 'regions'), join(folder, 'regions'), { recursive: true });
  for (const [i, text] of HOSTILE_STRINGS.entries()) {
    const more = Array.from({ length: NEIGHBOURS }, (_, k) => hostile(i + k + 1));
    const report = i % 3 === 2 ? pageOf(text, more, i) : textOf(text, more, i);
    writeFileSync(join(folder, 'reports', nameOf(text, i)), report);
  }
  for (const [i, name] of ENDLESS_NAMES.entries())
    writeFileSync(join(folder, 'reports', `endless-${String(i)}.txt`), endless(name));
  writeTables(folder);
}

/** Names without a place where a line could break, as long as front matter allows. */
const ENDLESS_NAMES = ['evil'.repeat(70), '镇'.repeat(250), 'é\u0301'.repeat(120)];

function endless(name: string): string {
  const front = `---\nagency: ${name}人民政府\ntitle: ${name}\npublisher: ${name}\n---\n`;
  return (
    front +
    textOf(
      name,
      Array.from({ length: NEIGHBOURS }, () => name),
      1,
    ).replace(/^---[\s\S]*?\n---\n/u, '')
  );
}

function hostile(i: number): string {
  return HOSTILE_STRINGS[i % HOSTILE_STRINGS.length] as string;
}

/** A file name holds all but the separator and NUL. */
function nameOf(text: string, i: number): string {
  const extension = ['txt', 'md', 'html'][i % 3] as string;
  return `${String(i)}${text.replaceAll('/', '∕').replaceAll('\u0000', '').slice(0, 60)}.${extension}`;
}

const TOWNS = [
  '永宁县望远镇',
  '沾益区西平街道',
  '卧龙区卧龙岗街道',
  '原州区北塬街道',
  '永宁县李俊镇',
  '大冶市金湖街道',
];

function frontMatter(text: string, i: number): string {
  const line = text.replace(/[\r\n\u2028\u2029]/gu, ' ');
  const agency = i % 4 === 0 ? `agency: ${TOWNS[i % TOWNS.length] as string}${line}人民政府\n` : '';
  return `---\ntitle: ${line}2024年政府信息公开工作年度报告\n${agency}publisher: ${line}\nsource-url: https://example.cn/${encodeURIComponent(line.replace(/\p{Cs}/gu, ''))}?a='${line.replace(/[\s<>"]/gu, '')}\npublished-on: 2025-01-20\n---\n`;
}

function textOf(text: string, more: readonly string[], i: number): string {
  return `${frontMatter(text, i)}# ${TOWNS[i % TOWNS.length] as string}${text}办事处2024年政府信息公开工作年度报告

## 一、总体情况

（一）主动公开。${text}全年主动公开信息${String(100 + i)}条，其中${more[0] as string}网站公开40条、微信公众号公开60条。
（二）12345热线受理工单${String(i)}件，${more[1] as string}办结${String(i)}件。收到政府信息公开申请约${more[2] as string}12余件。

## 二、主动公开政府信息情况

${tableTwo('\t', text, more)}
## 三、收到和处理政府信息公开申请情况

${tableThree('\t', more)}
## 四、政府信息公开行政复议、行政诉讼情况

1\t0\t${more[3] as string}\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0

## 五、存在的主要问题及改进情况

（一）${more[4] as string}。公开不够及时。
（二）${text}。改进${more[5] as string}。

## 六、其他需要报告的事项

本年度未收取信息处理费。请与${text}联系，电话0951-1234567。
`;
}

function tableTwo(tab: string, text: string, more: readonly string[]): string {
  return [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '0', '0', '0'],
    ['行政规范性文件', `3${text}`, '=1+1', '3'],
    ['行政许可', `12（${more[0] as string}）`],
    ['行政处罚', more[1] as string],
    ['行政强制', '/'],
    ['行政事业性收费', '1.5万元'],
  ]
    .map((cells) => `${cells.join(tab)}\n`)
    .join('');
}

function tableThree(tab: string, more: readonly string[]): string {
  return [
    ['一、本年新收政府信息公开申请数量', '8', '0', '0', '0', '0', '0', '8'],
    ['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', more[2] as string],
    [`（一）予以公开${more[3] as string}`, '9', '0', '0', '0', '0', '0', '9'],
    ['（七）总计', '9', '0', '0', '0', '0', '0', '10'],
    ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'],
  ]
    .map((cells) => `${cells.join(tab)}\n`)
    .join('');
}

/** As a page the strings stand in the markup as they are: what is a tag there must not be one on ours. */
function pageOf(text: string, more: readonly string[], i: number): string {
  const body = textOf(text, more, i).replace(/^---[\s\S]*?\n---\n/u, '');
  const lines = body.split('\n').map((line) => (line.includes('\t') ? rowOf(line) : `<p>${line}</p>`));
  return `${frontMatter(text, i)}<!DOCTYPE html><html><head><title>${text}年度报告</title><meta name="PubDate" content="${text}"></head><body onload="evil()"><div id="zoom">${lines.join('\n')}</div></body></html>`;
}

function rowOf(line: string): string {
  const cells = line.split('\t').map((cell) => `<td>${cell}</td>`);
  return `<table><tr>${cells.join('')}</tr></table>`;
}

function writeTables(folder: string): void {
  const write = (path: string, columns: readonly string[], rows: readonly (readonly string[])[]): void =>
    writeFileSync(
      join(folder, path),
      `${Papa.unparse(
        [columns, ...rows].map((row) => [...row]),
        { newline: '\n' },
      )}\n`,
    );
  const metrics = ['published.total', 'hotline.received', 'penalties.decisions'];
  write(
    'transcribed/observations.csv',
    ['agency', 'year', 'province', 'kind', 'metric', 'value', 'state', 'as_written', 'source_url'],
    HOSTILE_STRINGS.flatMap((text, i) => [
      [
        `上海市${text}街道办事处`,
        '2022',
        text,
        text,
        metrics[i % 3] as string,
        '12',
        'exact',
        text,
        `https://example.cn/?a='${text.replace(UNLINKED, '')}`,
      ],
      ['黄浦区外滩街道', '2022', '上海', 'street', metrics[i % 3] as string, String(i), 'atLeast', text, text],
    ]),
  );
  write(
    'agencies.csv',
    ['alias', 'name', 'code', 'kind', 'reason'],
    WELL_FORMED.map((text) => [`${text}某局`, `${text}局`, '640121', 'bureau', text]),
  );
  write(
    'known-issues.csv',
    ['file', 'code_or_check', 'instance', 'reason'],
    HOSTILE_STRINGS.map((text, i) => [nameOf(text, i), 'A1', text, text]),
  );
  write(
    'redirects.csv',
    ['from', 'to', 'reason'],
    WELL_FORMED.map((text, i) => [`evil-${String(i)}`, '310101002-waitan-jiedao', text]),
  );
  const changes = CHANGES_TABLE.columns.map(({ name }) => name);
  write(
    'changes.csv',
    changes,
    HOSTILE_STRINGS.map((text) => changes.map((name) => SOUND_CHANGE[name] ?? text)),
  );
}

/** Takes half of a pair of units; leaves whole characters. In UTF-8 it becomes the sign for what cannot be read. */
const LONE = /\p{Cs}/u;
const WELL_FORMED = HOSTILE_STRINGS.filter((text) => !LONE.test(text));

/** What a changelog must have; every other column is hostile. */
const SOUND_CHANGE: Readonly<Record<string, string>> = {
  date: '2025-01-31',
  year: '2024',
  change: 'changed',
  old_value: '1',
  new_value: '2',
};
/** Takes what no address of a typed figure may hold; leaves quotes of one stroke, colons and brackets. */
const UNLINKED = /[\s<>"\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
