/** Inputs that no agency would publish: the work stays bounded, nothing throws, and a diagnostic says what was left. */
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { parseReport } from './parse-report.ts';

const TITLE = '2024年青石县云水镇人民政府政府信息公开工作年度报告\n';
const SECTION = '三、收到和处理政府信息公开申请情况\n';
const STATEMENT = '主动公开政府信息108条，其中网站41条，收到政府信息公开申请3件，未发生行政复议。';

const GAZETTEER = loadGazetteer({
  divisions: 'code,name\n64,宁夏回族自治区\n6401,银川市\n640121,永宁县\n',
  overrides: 'kind,name,code,since,until,members,note\n',
  agencies: 'alias,name,code,kind,reason\n',
});

/** Generous beside the five seconds that count, since tests share the machine. */
const PATIENCE = 30_000;

async function check(text: string, code: string): Promise<void> {
  const { diagnostics } = await parseReport({ file: 'a.txt', text }, GAZETTEER);
  expect(diagnostics.map((found) => found.code)).toContain(code);
}

describe('a file that is no report ends with a diagnostic', () => {
  it.each([
    [
      'one line of ten million characters without a figure',
      TITLE + '认真贯彻落实条例'.repeat(1_250_000),
      'paragraph-cut',
    ],
    [
      'one line of 330,000 sentences with figures',
      TITLE + '公开政府信息108条，申请3件。'.repeat(330_000),
      'paragraph-cut',
    ],
    ['60,000 lines of sentences with figures', TITLE + `${STATEMENT}\n`.repeat(60_000), 'prose-cut'],
    ['ten million digits', TITLE + '1234567890'.repeat(1_000_000), 'paragraph-cut'],
    ['100 lines of 30,000 numerals', TITLE + `${'九'.repeat(30_000)}\n`.repeat(100), 'paragraph-cut'],
    ['ten million bars', '|'.repeat(10_000_000), 'file-oversized'],
    ['a table of 100,000 rows', `${TITLE}${SECTION}${'予以公开\t0\t0\n'.repeat(100_000)}`, 'table-repeated'],
    ['300,000 signs that stand for a phrase each', TITLE + '\ufdfa'.repeat(300_000), 'file-oversized'],
    ['a page nested 190,000 deep', `<html><body>${'<div>'.repeat(190_000)}${TITLE}`, 'markup-abandoned'],
  ])('%s', (_, text, code) => check(text, code), PATIENCE);
});

const page = (body: string): string => `<html><body>${body}<h1>${TITLE}</h1><p>${STATEMENT}</p></body></html>`;

describe('a page that holds more pieces than a call has arguments is read', () => {
  it.each([
    ['a title of 700,000 words', page(`<title>${'云水 '.repeat(700_000)}</title>`)],
    ['90,000 headings', page('<h1>云水镇</h1>'.repeat(90_000))],
    ['110,000 lines as they are typed', page(`<pre>${'云水镇\n'.repeat(110_000)}</pre>`)],
  ])(
    '%s',
    async (_, text) => {
      const { recognition } = await parseReport({ file: 'a.html', text }, GAZETTEER);
      expect(recognition.year).toBe(2024);
    },
    PATIENCE,
  );
});

it('a paragraph of ordinary length is read whole', async () => {
  const { diagnostics } = await parseReport({ file: 'a.txt', text: TITLE + STATEMENT.repeat(1000) }, GAZETTEER);
  expect(diagnostics.filter(({ code }) => code.endsWith('-cut'))).toEqual([]);
});
