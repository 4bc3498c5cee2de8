import { expect, test } from 'vitest';
import type { ReportSummary } from '../../domain/shards.ts';
import { wordsOf } from '../../i18n/words.ts';
import { reportFeed } from './report-feed.ts';

const report = (id: string, year: number, publishedOn: string | null): ReportSummary =>
  ({
    id,
    agencyId: id,
    agencyName: '某镇人民政府',
    title: `某镇${String(year)}年年报 <${id}>`,
    year,
    publishedOn,
    cellsRead: 200,
    cellsAsked: 200,
    proseFacts: 3,
    checks: { pass: 60, fail: 1, notAssessable: 3 },
  }) as unknown as ReportSummary;

const feedOf = (reports: readonly ReportSummary[], locale?: string): string =>
  reportFeed(reports, new URL('https://a.example/'), wordsOf(locale));

test('reports stand newest first, each once, at whole addresses', () => {
  const feed = feedOf([
    report('a-2023', 2023, null),
    report('b-2024', 2024, null),
    report('c-2022', 2022, '2025-01-20'),
  ]);
  expect([...feed.matchAll(/<item>.*?<link>([^<]+)/gu)].map((match) => match[1])).toEqual([
    'https://a.example/reports/c-2022/',
    'https://a.example/reports/b-2024/',
    'https://a.example/reports/a-2023/',
  ]);
  expect(feedOf([report('a-2023', 2023, null)], 'en')).toContain('<link>https://a.example/en/reports/a-2023/</link>');
});

test('no date is made up, and a title is text', () => {
  const feed = feedOf([report('a-2023', 2023, null), report('c-2022', 2022, '2025-01-20')]);
  expect([...feed.matchAll(/<pubDate>([^<]+)/gu)].map((match) => match[1])).toEqual(['Mon, 20 Jan 2025 00:00:00 GMT']);
  expect(feed).toContain('年年报 &lt;c-2022&gt;</title>');
});
