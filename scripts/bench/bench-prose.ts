/**
 * Paragraphs of synthetic reports: the figures that such reports state in prose, among sentences without any, about as long
 * as real ones. Every report says of itself that it is made up.
 */
import type { ExtraProse } from '../printer/print-options.ts';
import type { Random } from '../printer/seeded-random.ts';

/** Words of such reports, put together at random. */
const VOCABULARY =
  '街道 社区 公开 信息 制度 培训 审核 栏目 网站 公众 政策 解读 平台 群众 服务 预算 救助 就业 安全 档案 保密 检查 整改 机制 流程 目录 事项 需求 渠道 办理 答复 回应 监督 评议 完善 推进 落实 规范 更新 梳理 编制 组织 加强 提升 开展 建立 强化 明确 及时 全面'.split(
    ' ',
  );

const MARK = '本文件由程序生成，仅供测试，并非任何机关发布。';

export function benchProse(year: number, random: Random): ExtraProse {
  return {
    overview: [
      `${figureSentences(year, random)}${sentences(random, 5)}`,
      sentences(random, 8),
      `（二）制度建设。${sentences(random, 7)}`,
      `（三）平台建设。${sentences(random, 7)}${channelSentence(random)}`,
      sentences(random, 6),
    ],
    problems: [
      `存在的问题：一是${words(random, 6)}。二是${words(random, 7)}。三是${words(random, 6)}。`,
      `下一步，${sentences(random, 6)}`,
    ],
    other: [`${words(random, 8)}。`, MARK],
  };
}

function figureSentences(year: number, random: Random): string {
  const published = random.integer(50, 4000);
  const site = random.integer(10, published);
  const calls = random.integer(20, 3000);
  const rest = published - site;
  return (
    `${String(year)}年，主动公开政府信息${String(published)}条，其中政府网站公开${String(site)}条、微信公众号公开${String(rest)}条。` +
    `受理12345热线工单${String(calls)}件，办结${String(random.integer(1, calls))}件。` +
    random.pick([
      `制发规范性文件${String(random.integer(1, 12))}件。`,
      '本年度未制发规范性文件。',
      `组织业务培训${String(random.integer(1, 6))}次，参加${String(random.integer(10, 300))}人次。`,
    ])
  );
}

function channelSentence(random: Random): string {
  return random.pick([
    `政务微博发布信息${String(random.integer(5, 900))}条。`,
    `政务新媒体推送${String(random.integer(5, 900))}余条，阅读量${String(random.integer(1, 90))}万次。`,
    '',
  ]);
}

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${words(random, random.integer(6, 14))}，${words(random, 7)}。`).join('');
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(VOCABULARY)).join('');
}
