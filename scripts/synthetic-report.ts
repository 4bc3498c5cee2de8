/** A made-up report of a given number, always the same: consistent tables and some 4,000 characters of random prose. */
import type { Block } from '../src/domain/block.ts';
import { applicationMetric } from '../src/domain/form.ts';
import { metricsAsked } from '../src/domain/form.ts';
import type { Observation } from '../src/domain/observation.ts';
import { lineStarts } from '../src/domain/source.ts';
import { metricOf } from '../src/forms/catalogue.ts';
import { EDITIONS } from '../src/forms/editions.ts';
import type { AuditInput } from '../src/pipeline/audit/audit-input.ts';

const FORM = EDITIONS['2021'];
const METRICS = metricsAsked(FORM);
const SENTENCES = 160;
const WORDS = 12;
/** Every n-th report takes the first part of its prose from the one ten before it. */
const COPY_EVERY = 20;
const COPIED_SENTENCES = 130;

/** Report `index`; two years of one agency stand next to each other. */
export function syntheticReport(index: number): AuditInput {
  const text = proseOf(index);
  const span = { start: 0, end: text.length };
  const mended = { text, offsets: Uint32Array.from({ length: text.length + 1 }, (_, i) => i), first: 0 };
  const blocks: readonly Block[] = [{ kind: 'paragraph', span, mended }];
  const agency = `某地第${String(index >> 1)}街道办事处`;
  return {
    report: { source: { file: `${String(index)}.txt`, format: 'text', text, frontMatter: {}, bodyStart: 0 }, blocks },
    lineStarts: lineStarts(text),
    recognition: {
      title: null,
      agency: {
        id: agency,
        name: agency,
        writtenName: agency,
        kind: 'street',
        region: { code: '640121', province: null, prefecture: null, county: null, township: null },
        speaksForArea: false,
        method: 'title',
        evidence: agency,
        confidence: 'certain',
        repairs: [],
      },
      year: 2023 + (index & 1),
      yearEvidence: [],
      edition: '2021',
      sections: [{ number: 1, printedOrdinal: 1, heading: null, span, firstBlock: 0, endBlock: 1 }],
    },
    observations: tablesOf(index),
    breakdowns: [],
  };
}

/** All cells 0 but a few requests of natural persons, granted. */
function tablesOf(index: number): readonly Observation[] {
  const requests = index % 40;
  const filled = new Set(
    ['received', 'granted', 'concluded'].flatMap((row) => [
      applicationMetric(row, 'naturalPerson'),
      applicationMetric(row, 'total'),
    ]),
  );
  return METRICS.map((metric, i) => ({
    metric,
    value: filled.has(metric) ? requests : 0,
    state: 'exact',
    unit: metricOf(metric)?.unit ?? '件',
    scope: 'agency',
    source: 'table',
    method: 'table-row',
    raw: '0',
    evidence: { start: i, end: i + 1, line: 1, column: i + 1 },
  }));
}

function proseOf(index: number): string {
  const copies = index % COPY_EVERY === COPY_EVERY - 1 && index >= COPY_EVERY;
  const sentences = Array.from({ length: SENTENCES }, (_, i) =>
    sentenceOf(copies && i < COPIED_SENTENCES ? index - COPY_EVERY / 2 : index, i),
  );
  return sentences.join('');
}

/** Half of the sentences come from a stock that all reports share, as set phrases do. */
const STOCK_SENTENCES = 400;

function sentenceOf(index: number, place: number): string {
  const shared = place % 4 === 0;
  let state = scatter(shared ? scatter(index * SENTENCES + place) % STOCK_SENTENCES : index * SENTENCES + place + 1e6);
  let words = '';
  for (let i = 0; i < WORDS; i += 1) {
    state = scatter(state + i);
    words += VOCABULARY[state % VOCABULARY.length] as string;
  }
  return `${words}。`;
}

/** Words of such reports, put together at random. */
const VOCABULARY =
  '街道 社区 公开 信息 制度 培训 审核 栏目 网站 公众 政策 解读 平台 群众 服务 预算 救助 就业 安全 档案 保密 检查 整改 机制 流程 目录 事项 需求 渠道 办理 答复 回应 监督 评议 完善 推进 落实 规范 更新 梳理 编制 组织 加强 提升 开展 建立 强化 明确 及时 全面'.split(
    ' ',
  );

function scatter(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
