import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticText, takenBy } from './diagnostic-text.ts';
import { diagnosticMessages } from './zh/diagnostic-messages.ts';

const check = (message: string, expected: string): void => {
  expect(diagnosticText(message, { locale: 'zh' })).toEqual({ text: expected, lang: 'zh-CN' });
};

test('a message is told in Chinese with what it quotes from the report', () => {
  check('Unexpected absence of section 4, expected six sections', '缺第四部分');
  check('Unexpected 本年度止件数, expected 本年废止件数', '写作“本年度止件数”，应为“本年废止件数”');
  check(
    'Unexpected 卧岗区, expected 卧龙区 (卧龙岗街道 411303003)',
    '写作“卧岗区”，校正为“卧龙区”，依据：卧龙岗街道 411303003',
  );
  check('Unexpected 2023 in the period, expected 2024', '统计期限写作 2023 年，以 2024 年为准');
});

test('a quantity is named, not its id', () => {
  const message = 'Unexpected 12 for published.weibo, expected 15 as stated in line 9';
  check(message, '“微博公开信息”此处为 12，第 9 行为 15');
});

test('on English pages a message stays as it is', () => {
  const message = 'Unexpected absence of section 4, expected six sections';
  expect(diagnosticText(message, { locale: 'en' })).toEqual({ text: message, lang: 'en' });
});

const FOLDERS = ['src/pipeline/read', 'src/pipeline/recognise', 'src/pipeline/extract', 'src/pipeline/parse-report.ts'];
/** Where messages tell who writes files, not who reads reports: what a page may quote is the title of their code. */
const INNER = /\/(?:docx|pdf)\//u; // takes read/pdf/read-pdf.ts; leaves read/read-report.ts
const MESSAGE = /(?<!Error\()(['`])(Unexpected (?:(?!\1).)+)\1/gsu; // takes 'Unexpected bytes, …'; leaves what an Error says
const QUOTED = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu; // takes ${row.label}; leaves words

function sources(path: string): readonly string[] {
  if (path.endsWith('.ts')) return path.endsWith('.test.ts') || INNER.test(path) ? [] : [readFileSync(path, 'utf8')];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .flatMap(({ name }) => sources(join(path, name)));
}

test('every message that the pipeline writes has its Chinese', () => {
  const texts = [...FOLDERS, 'src/gazetteer/agency-identity.ts'].flatMap(sources);
  const messages = texts.flatMap((text) =>
    [...text.matchAll(MESSAGE)].map(([, , words = '']) => words.replace(QUOTED, '{}')),
  );
  const last = diagnosticMessages.at(-1)?.[0] ?? '';
  const own = diagnosticMessages.map(([template]) => template).filter((template) => template !== last);
  /** One of the two may be composed of more pieces than the other. */
  const isSaid = (message: string): boolean =>
    own.some((template) => takenBy(template, message) !== null || takenBy(message, template) !== null);
  const left = messages.filter((message) => message !== last && !isSaid(message));
  expect(messages.length).toBeGreaterThan(40);
  expect(left).toEqual([]);
});
