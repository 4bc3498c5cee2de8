/**
 * The form of 国办公开办函〔2019〕60号, for the reports on 2019 and 2020; seen by mistake in later ones.
 * Decide by the labels (本年新制作数量, 对外公开总数量, 上一年项目数量, 政府集中采购), never by the year.
 */
import type { FormEdition, TableTwoRow } from '../domain/form.ts';
import { APPLICANTS } from './applicants.ts';
import { TABLE_FOUR } from './table-four.ts';
import { TABLE_THREE_2019 } from './table-three.ts';

const ISSUED = { label: '本年新制作数量', aliases: ['本年新制作数', '新制作数量', '本年制作数量', '本年新制发数量'] };
const NEWLY_PUBLISHED = { label: '本年新公开数量', aliases: ['新公开数量', '本年新公开数'] };
const PUBLISHED_TOTAL = { label: '对外公开总数量', aliases: ['对外公开总数', '公开总数量'] };
const ITEMS_LAST_YEAR = { label: '上一年项目数量', aliases: ['上年项目数量', '上一年度项目数量', '上一年项目数'] };
const ITEMS_CHANGE = { label: '本年增/减', aliases: ['本年增减', '本年度增/减', '增/减'] };
const DECISIONS = { label: '处理决定数量', aliases: ['本年处理决定数量', '处理决定数'] };

const documents = (family: string, label: string, aliases: readonly string[]): TableTwoRow => ({
  label,
  aliases,
  article: '第二十条第(一)项',
  columns: [
    { metric: `${family}.issued`, ...ISSUED },
    { metric: `${family}.newlyPublished`, ...NEWLY_PUBLISHED },
    { metric: `${family}.publishedTotal`, ...PUBLISHED_TOTAL },
  ],
});

const items = (family: string, label: string, aliases: readonly string[], article: string): TableTwoRow => ({
  label,
  aliases,
  article,
  columns: [
    { metric: `${family}.itemsLastYear`, ...ITEMS_LAST_YEAR },
    { metric: `${family}.itemsChange`, ...ITEMS_CHANGE },
    { metric: `${family}.decisions`, ...DECISIONS },
  ],
});

export const EDITION_2019: FormEdition = {
  id: '2019',
  decree: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  tableTwo: [
    documents('rules', '规章', ['行政规章']),
    documents('normativeDocuments', '规范性文件', ['行政规范性文件']),
    items('licensing', '行政许可', [], '第二十条第(五)项'),
    items('otherServices', '其他对外管理服务事项', ['其他对外管理服务', '其它对外管理服务事项'], '第二十条第(五)项'),
    items('penalties', '行政处罚', [], '第二十条第(六)项'),
    items('compulsoryMeasures', '行政强制', [], '第二十条第(六)项'),
    {
      label: '行政事业性收费',
      aliases: ['行政事业收费'],
      article: '第二十条第(八)项',
      columns: [
        { metric: 'charges.itemsLastYear', ...ITEMS_LAST_YEAR },
        { metric: 'charges.itemsChange', ...ITEMS_CHANGE },
      ],
    },
    {
      label: '政府集中采购',
      aliases: ['集中采购', '政府采购'],
      article: '第二十条第(九)项',
      columns: [
        { metric: 'procurement.projects', label: '采购项目数量', aliases: ['采购项目数', '项目数量'] },
        { metric: 'procurement.amount', label: '采购总金额', aliases: ['采购金额', '总金额'] },
      ],
    },
  ],
  tableThreeRows: TABLE_THREE_2019,
  applicants: APPLICANTS,
  tableFour: TABLE_FOUR,
};
