/** Names of the metric families, in the order in which pages list them. */
import type { MetricFamily } from '../domain/metric.ts';

export const FAMILY_NAMES: Readonly<Record<MetricFamily, { readonly zh: string; readonly en: string }>> = {
  published: { zh: '主动公开', en: 'Proactive disclosure' },
  hotline: { zh: '12345 热线', en: 'Public hotline' },
  messages: { zh: '留言来信', en: 'Messages' },
  interaction: { zh: '解读与互动', en: 'Interpretation and interaction' },
  documents: { zh: '公文公开属性', en: 'Disclosure attributes of documents' },
  rules: { zh: '规章', en: 'Rules' },
  normativeDocuments: { zh: '行政规范性文件', en: 'Normative documents' },
  licensing: { zh: '行政许可', en: 'Administrative licensing' },
  otherServices: { zh: '其他对外管理服务事项', en: 'Other services' },
  penalties: { zh: '行政处罚', en: 'Administrative penalties' },
  compulsoryMeasures: { zh: '行政强制', en: 'Compulsory measures' },
  charges: { zh: '收费', en: 'Charges' },
  procurement: { zh: '政府集中采购', en: 'Centralised procurement' },
  applications: { zh: '依申请公开', en: 'Disclosure on request' },
  reconsideration: { zh: '行政复议', en: 'Administrative reconsideration' },
  litigation: { zh: '行政诉讼', en: 'Administrative litigation' },
};
