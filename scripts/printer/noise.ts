/** What surrounds a report on its page: navigation, share bars, visit counters; numbers included. */
import type { Random } from './seeded-random.ts';

export interface NoiseLines {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

export function noiseLines(random: Random): NoiseLines {
  const counter = random.integer(3, 98765);
  return {
    above: [
      '首页 > 政务公开 > 政府信息公开年报',
      random.pick([
        `发布时间：2024-01-26 10:25  浏览次数：${counter}  字体：[大] [中] [小]`,
        `来源：办公室  阅读：${counter} 次  打印`,
        `索引号：0142-${counter}  公开方式：主动公开`,
      ]),
    ],
    below: [
      '分享到：微信 微博 QQ空间 0',
      random.pick([`访问量：${counter}`, `总访问人数 ${counter} 今日 12`, '上一篇：2022年年度报告  下一篇：没有了']),
      '网站标识码：6400000012  电话：0951-6021178  邮编：750001',
    ],
  };
}
