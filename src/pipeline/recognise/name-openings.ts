/**
 * The words that sentences put in front of an agency's name: 现编制, 特向社会公布, 我局组织编制了. Takes a stretch of text, gives it
 * from the name on; leaves names that begin with such a character, such as 将乐县, 向阳区 and 度假区.
 */

/** What an agency does with its report. */
const REPORT_VERBS = [
  '编制',
  '编写',
  '编撰',
  '撰写',
  '制作',
  '梳理',
  '起草',
  '制定',
  '形成',
  '公布',
  '发布',
  '公示',
  '公开',
  '印发',
];

/** What may stand before such a verb, in any number: no entry may be made of others, or matching takes for ever. */
const ADVERBS = [
  '现',
  '并',
  '特',
  '兹',
  '特此',
  '将',
  '组织',
  '负责',
  '汇总',
  '依法',
  '予以',
  '及时',
  '如期',
  '认真',
  '统一',
  '牵头',
];

/** What a report calls its own body. */
const SELF_WORDS = [
  '局',
  '委',
  '厅',
  '办',
  '镇',
  '乡',
  '街道',
  '县',
  '区',
  '市',
  '旗',
  '州',
  '省',
  '单位',
  '机关',
  '中心',
];

const VERB = `(?:(?:${ADVERBS.join('|')})*(?:向社会(?:各界|公众)?)?(?:${REPORT_VERBS.join('|')})(?:了|完成|出)?)`;
const SELF = `(?:(?:本报告|(?:我|本)(?:${SELF_WORDS.join('|')}))(?=${VERB}))`;

/** Takes 现特向社会公布, 我局组织编制了, 编制, 附件1:, 关于, 标题, Page 9 -, 结合, 现将, 由, a lone 年度; leaves names, 将乐县 and 度假区 among them. */
const OPENINGS = new RegExp(
  `^(?:${SELF}|${VERB}|特?向社会(?:各界|公众)?$|关于|标题[::]?|结合(?=..)|(?:本?报告)?(?:内容)?包括|附件\\d?[::]?|现将(?!乐)|现就|由|Page\\s*\\d{1,3}(?=[\\s-])|年度|度(?=我|本)|[\\s·.、,:：;；《》「」"“-])+`,
  'u',
);

/** Takes what stands before a name that a later 《 opens: 组织编制了《; leaves names. */
const BEFORE_QUOTE = /^[^《]*(?:编制|编写|公布|发布|公开|形成)[^《]{0,4}《/u;

/** The text without what leads up to a name. */
export function withoutOpenings(text: string): string {
  return text.replace(BEFORE_QUOTE, '').replace(OPENINGS, '');
}
