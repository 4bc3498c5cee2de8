/** Title, headings and prose of printed reports: all figures in them are decoys that no cell may take over. */
import type { PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';

const SECTIONS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;
const ORDINALS = '一二三四五六';

export function writeTitle(options: PrintOptions): string {
  return `${options.agency}${options.year}年政府信息公开工作年度报告`;
}

/** Heading of a section (1–6) in the style of the report; null where it is left out. */
export function writeHeading(section: number, options: PrintOptions, random: Random): string | null {
  const words = SECTIONS[section - 1] as string;
  const ordinal = ORDINALS[section - 1] as string;
  const form = `${ordinal}、${words}`;
  switch (options.headings) {
    case 'form':
      return form;
    case 'marked':
      return random.pick([
        `${'#'.repeat(random.integer(1, 6))} ${form}`,
        `${'#'.repeat(random.integer(1, 6))} **${form}**`,
        `**${form}**`,
      ]);
    case 'bracketed':
      return `（${ordinal}）${words}`;
    case 'bare':
      return words;
    case 'doubled':
      return `${ordinal}、${form}`;
    case 'absent':
      return section >= 2 && section <= 4 ? null : form;
  }
}

export interface ReportProse {
  readonly overview: string;
  /** In front of and behind each table. */
  readonly before: Readonly<Record<2 | 3 | 4, string>>;
  readonly behind: Readonly<Record<2 | 3 | 4, string>>;
  readonly problems: string;
  readonly other: string;
}

export function writeProse(options: PrintOptions, random: Random): ReportProse {
  const { year } = options;
  const some = (): number => random.integer(1, 900);
  return {
    overview: `${year}年，本机关办理群众来信17件，培训3次，联系电话：0951-8011419。`,
    before: {
      2: `${year}年共制定规范性文件${some()}件，废止${some()}件，办理行政许可${some()}件，作出行政处罚${some()}件。`,
      3: random.pick([
        `本年度新收申请${some()}件，其中自然人${some()}件、商业企业${some()}件，上年结转${some()}件。`,
        `单位：件`,
        `（统计期限：${year}年1月1日至${year}年12月31日）`,
      ]),
      4: `全年发生行政复议${some()}件、行政诉讼${some()}件，结果维持${some()}件，尚未审结${some()}件。`,
    },
    behind: {
      2: random.pick([`注：行政处罚中有简易程序${some()}件。`, `注：收费数据截至${year}年12月31日，由财务股提供`]),
      3: random.pick([`注：办结的申请中，按时答复${some()}件，延期答复${some()}件。`, `填表人：张三 审核人：李四`]),
      4: random.pick([`注：应诉案件均由机关负责人出庭，共${some()}人次。`, `（数据来源：法制股，共${some()}份）`]),
    },
    problems: `主要问题有2个方面，${year + 1}年计划开展培训4次。`,
    other: `本年度无其他事项。联系地址：解放路25号。`,
  };
}
