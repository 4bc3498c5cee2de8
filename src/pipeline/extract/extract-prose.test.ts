/** The prose reader against marked text: every mark is found with its metric, value, state and scope, and nothing else is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractProse, type ProseFacts } from './extract-prose.ts';
import { CASE_GROUPS } from './prose/cases/case-groups.ts';
import { plainReport } from './prose/cases/marked-report.ts';
import type { ProseCase } from './prose/cases/prose-case.ts';
import { CASE_AGENCY, CASE_YEAR, readCase, wordFact } from './prose/cases/read-case.ts';

function read(text: string): ProseFacts {
  return extractProse(plainReport(text), { sections: [], year: CASE_YEAR, agency: CASE_AGENCY }).value;
}

function check(sample: ProseCase): void {
  const { stated, read: found, marks } = readCase(sample);
  expect(marks, 'one entry a mark').toBe(sample.expected.length);
  expect(found.map(({ key }) => key).sort()).toEqual(stated.map(({ key }) => key).sort());
}

describe.each(CASE_GROUPS)('%s', (_group, cases) => {
  it.each(cases.map((sample) => [sample.title, sample] as const))('%s', (_title, sample) => check(sample));
});

it('has at least 300 cases, no two of the same text', () => {
  const texts = CASE_GROUPS.flatMap(([, cases]) => cases.map((sample) => sample.text));
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
});

const PARTS: readonly (readonly [string, string, string])[] = [
  [
    '其中 that adds up is exhaustive',
    '主动公开政府信息119条,其中财政预算、决算4条,县门户网站公开信息52条、微信等其他渠道公开63条。',
    'published.total 119 = 财政预算、决算 4 + 县门户网站公开信息 52 + 微信等其他渠道公开 63 !',
  ],
  [
    'a list in the next sentence',
    '公开政府信息60条。其中,网站20条,微信公众号40条。',
    'published.total 60 = 网站 20 + 微信公众号 40 !',
  ],
  [
    'kinds of tickets, and what stands behind the list is left out',
    '办理12345热线工单共427件,其中:投诉390条、咨询28条、建议4条、举报5条,超期办结数为0。',
    'hotline.received 427 = 投诉 390 + 咨询 28 + 建议 4 + 举报 5 !',
  ],
  [
    'a list that does not add up is kept',
    '公开信息100条,其中网站30条、微信公众号60条。',
    'published.total 100 = 网站 30 + 微信公众号 60',
  ],
  [
    'what is told besides is no part',
    '答复政府信息公开申请305件（含上年结转4件，另有13件结转下年度）。',
    'applications.concluded.total 305 = 上年结转 4',
  ],
  [
    'what is told besides is a part where it completes the sum',
    '公开信息100条,其中网站60条、微信公众号30条,另外宣传栏10条。',
    'published.total 100 = 网站 60 + 微信公众号 30 + 宣传栏 10 !',
  ],
  [
    'a colon lists all, whether or not it adds up',
    '公开信息100条:网站30条、微信公众号60条。',
    'published.total 100 = 网站 30 + 微信公众号 60 !',
  ],
  [
    'labels behind their numbers',
    '网站公开32条,其中1条权责清单、11条工作信息、20条议案提案。',
    'published.website 32 = 权责清单 1 + 工作信息 11 + 议案提案 20 !',
  ],
  [
    'the carry-in is a part of what was concluded',
    '共办结9件信息公开申请,其中1件结转自上年。',
    'applications.concluded.total 9 = 结转自上年 1',
  ],
  [
    'mixed units may add up',
    '公开信息597条,其中网站6条、公众号315篇、公示栏95条、广播73期、简报108条。',
    'published.total 597 = 网站 6 + 公众号 315 + 公示栏 95 + 广播 73 + 简报 108 !',
  ],
];

describe('breakdowns', () => {
  it.each(PARTS)('%s', (_title, text, expected) => {
    const found = read(text).breakdowns.map(
      (list) =>
        `${list.metric} ${String(list.total.value)} = ${list.parts.map((part) => `${part.label} ${String(part.value)}`).join(' + ')}${list.exhaustive ? ' !' : ''}`,
    );
    expect(found).toEqual([expected]);
  });
});

describe('diagnostics', () => {
  it('statements that contradict each other are both kept and reported', () => {
    const { value, diagnostics } = extractProse(plainReport('主动公开政府信息56条。\n全年主动公开政府信息65条。'), {
      sections: [],
      year: CASE_YEAR,
      agency: CASE_AGENCY,
    });
    expect(value.observations.map(wordFact)).toEqual(['published.total 56', 'published.total 65']);
    expect(diagnostics.map((found) => found.code)).toEqual(['statement-conflicting']);
  });
});

describe('robustness', () => {
  it('never throws, and every raw is the slice of its span', () => {
    const word = fc.constantFrom(
      '主动公开',
      '政府信息',
      '12345热线',
      '工单',
      '其中',
      '网站',
      '微信',
      '未收到',
      '申请',
      '行政复议',
      '108条',
      '3件',
      '余',
      '万',
      ',',
      '。',
      ';',
      '(',
      ')',
      ':',
      '、',
      '“',
      '”',
      '\n',
      ' ',
      '2023年',
      '0',
      '结转',
      '**',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        for (const observation of read(text).observations) {
          expect(observation.raw).toBe(text.slice(observation.evidence?.start, observation.evidence?.end));
        }
      }),
    );
  });

  it('a text of 2 MB without a full stop ends', () => {
    const text = '主动公开政府信息108条,其中网站41条、'.repeat(100_000);
    expect(read(text).observations.length).toBeGreaterThan(0);
  }, 30_000);
});

const REPORTS = '../shared/reports';
const ORIGINALS: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'published.website 95',
    'published.newMedia 2711',
    'documents.proactive 46',
    'documents.onRequest 26',
    'documents.withheld 6',
    'followers.total 1400 atLeast',
    'views.total 20000 atLeast',
    'openDays.held 10',
    'openDays.participants 400 atLeast',
    'openDays.suggestions 40 atLeast',
    'hotline.complaints 463 mixed',
    'hotline.closed 463 mixed',
    'applications.received.total 0',
    'processingFee.amount 0',
  ],
  '001': ['published.total 1033', 'applications.received.total 0', 'processingFee.amount 0'],
  '002': [
    'published.total 108',
    'published.website 41',
    'published.newMedia 65',
    'hotline.received 314',
    'hotline.complaints 288',
    'hotline.consultations 20',
    'hotline.suggestions 3',
    'hotline.tipoffs 3',
    'hotline.overdue 0',
    'applications.received.total 0',
    'processingFee.amount 0',
  ],
  '003': [
    'published.total 272',
    'published.newMedia 466',
    'views.total 857278',
    'hotline.consultations 132 atLeast mixed',
    'applications.received.total 0',
    'processingFee.amount 0',
  ],
  '004': [
    'published.newMedia 163',
    'published.gazette 69',
    'applications.concluded.total 9',
    'applications.carriedIn.total 1',
    'litigation.total 1',
    'reconsideration.total 0',
    'interpretations.published 31 part',
    'interpretations.published 16 part',
    'openDays.suggestions 55 area',
    'processingFee.amount 0',
  ],
};
const EXTRA: Readonly<Record<string, readonly string[]>> = { '000': ['reconsideration.total 0', 'litigation.total 0'] };

describe.skipIf(!existsSync(REPORTS))('the five originals (skipped where the shared folder is absent)', () => {
  it.each(Object.keys(ORIGINALS))('report %s states exactly what a reader finds', (number) => {
    const file = readdirSync(REPORTS).find((name) => name.startsWith(number)) as string;
    const prose = readFileSync(`${REPORTS}/${file}`, 'utf8')
      .split('\n')
      .filter((row) => !row.includes('\t') && !row.startsWith('|'));
    const found = new Set(read(prose.join('\n')).observations.map(wordFact));
    expect([...found].sort()).toEqual([...(ORIGINALS[number] as readonly string[]), ...(EXTRA[number] ?? [])].sort());
  });
});
