/** Words that only one edition of the form prints, and words of its tables that both print; as mended copies have them. */
import type { Edition } from '../domain/report.ts';

export const EDITION_MARKS: Readonly<Record<Edition, readonly string[]>> = {
  '2021': [
    '制发件数',
    '废止件数',
    '止件数',
    '现行有效',
    '本年收费金额',
    '收费金额(单位',
    '申请人无正当理由逾期不补正',
    '未按收费通知要求缴纳费用',
  ],
  '2019': [
    '新制作数量',
    '本年新制',
    '新公开数量',
    '对外公开总数',
    '上一年项目',
    '上年项目数量',
    '本年增/减',
    '本年增减',
    '采购项目数量',
    '采购总金额',
    '政府集中采购',
    '其他对外管理服务',
  ],
};

export const TABLE_MARKS: readonly string[] = [
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '结果维持',
  '行政规范性文件',
];
